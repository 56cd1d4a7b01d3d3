import { compareIds } from '../../../catalog/catalog.ts';
import type { Catalog, Severity } from '../../../catalog/catalog.ts';
import { actionsData } from './action-data.ts';
import { dueData } from './due-data.ts';
import type { FileSource } from './file-source.ts';
import { findingsData } from './finding-data.ts';
import { partnersData } from './partner-data.ts';
import { proceduresData } from './procedure-data.ts';
import { profilesData } from './profile-data.ts';
import type { ReportData, ReportMeta, ReportSection } from './report-data.ts';
import { sessionsData } from './session-data.ts';

/** What one file tells a report. */
export interface FileReport extends Omit<ReportData, 'meta' | 'sections'> {
  readonly suppressed: number;
  readonly baseline: number;
}

/** Reads everything that a report tells of one file. */
export function fileReport(source: FileSource): FileReport {
  const { findings, suppressed, baseline } = findingsData(source);
  return {
    profiles: profilesData(source),
    partners: partnersData(source),
    actions: actionsData(source),
    sessions: sessionsData(source),
    due: dueData(source),
    findings,
    procedures: proceduresData(source),
    suppressed,
    baseline,
  };
}

/** The twelve sections in words. */
export function sectionsOf(catalog: Catalog, locale: ReportMeta['locale']): ReportSection[] {
  return catalog.categories.map(({ section, number }) => ({
    key: section,
    number,
    title: catalog.categoryText(number, locale).title,
  }));
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
/** What has no date comes last. */
const day = (date: string | undefined) => date ?? '9999-12-31';
const isClosed = (state: string) => Number(state === 'closed');

/** Puts together what all files tell, each list in its order. */
export function joinReports(
  parts: readonly FileReport[],
  sections: readonly ReportSection[],
  meta: Pick<ReportMeta, 'today' | 'version' | 'locale'>,
): ReportData {
  const sum = (key: 'suppressed' | 'baseline') => parts.reduce((total, part) => total + part[key], 0);
  const profiles = parts.flatMap((part) => part.profiles);
  return {
    meta: {
      ...meta,
      companies: [...new Set(profiles.flatMap(({ company }) => company ?? []))],
      files: parts.length,
      suppressed: sum('suppressed'),
      baseline: sum('baseline'),
      isRedacted: false,
    },
    sections,
    profiles,
    partners: parts.flatMap((part) => part.partners),
    actions: parts
      .flatMap((part) => part.actions)
      .sort(
        (a, b) =>
          isClosed(a.state) - isClosed(b.state) ||
          (a.state === 'closed' ? byText(day(b.closed), day(a.closed)) : byText(day(a.due), day(b.due))) ||
          byText(a.id, b.id),
      ),
    sessions: parts
      .flatMap((part) => part.sessions)
      .sort((a, b) => byText(b.date ?? '', a.date ?? '') || byText(a.id, b.id)),
    due: parts
      .flatMap((part) => part.due)
      .sort((a, b) => byText(a.date, b.date) || byText(a.subject, b.subject) || byText(a.what, b.what)),
    findings: parts
      .flatMap((part) => part.findings)
      .sort(
        (a, b) =>
          RANK[a.severity] - RANK[b.severity] ||
          byText(a.file, b.file) ||
          a.line - b.line ||
          byText(a.rule, b.rule) ||
          compareIds(a.criterion ?? '0.0', b.criterion ?? '0.0'),
      ),
    procedures: parts.flatMap((part) => part.procedures).sort((a, b) => byText(a.id, b.id)),
  };
}
