import { documentBytes } from './document/document-bytes.lazy.ts';
import { documentPlan } from './document/document-plan.ts';
import type { ReportFormat } from './report-format.ts';

/** The security profile as a text document, to read on paper and to sign. */
export const docx: ReportFormat = {
  name: 'docx',
  extensions: ['docx'],
  isText: false,
  render: (data) => documentBytes(documentPlan(data)),
};
