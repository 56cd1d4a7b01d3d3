import type { ReportData } from '../../features/report/report-data.ts';
export const reportMarkdown = (data: ReportData): string => JSON.stringify(data, undefined, 1);
