import { isDate } from '../../calendar/calendar.ts';
import type { CriterionCase } from '../../domain/coverage/criterion-cases.ts';
import type { BaselineEntry, BaselineIdentity } from '../../workspace/baseline.ts';
import type { FileLedger, ProjectLedger } from '../baseline/baseline-ledger.ts';
import { count, flag, list, NotPlain, oneOf, optional, record, text, type Reader } from './plain-data.ts';
import type { ReportedFinding, ReportedFix, ReportedPlace } from './report.ts';

/** A day, `YYYY-MM-DD`. */
export const day: Reader<string> = (value) => {
  if (!isDate(text(value))) throw new NotPlain();
  return text(value);
};

/** A language of messages. */
export const locale = oneOf('en', 'es');

/** A level of findings. */
export const severity = oneOf('error', 'warning', 'info');

const bytes = record<NonNullable<ReportedPlace['bytes']>>({ column: count(1), endColumn: count(1) });

const place = {
  file: text,
  line: count(1),
  column: count(1),
  endLine: count(1),
  endColumn: count(1),
  bytes: optional(bytes),
};

const fix = record<ReportedFix>({
  title: text,
  edits: list(record<ReportedFix['edits'][number]>({ ...place, newText: text })),
});

/** A finding as reporters write it. */
export const finding = record<ReportedFinding>({
  rule: text,
  severity,
  message: text,
  why: optional(text),
  help: text,
  ...place,
  document: optional(text),
  path: optional(text),
  criterion: optional(text),
  sites: optional(list(text)),
  fixable: flag,
  fixes: list(fix),
  identity: text,
  related: list(record<ReportedFinding['related'][number]>({ message: text, ...place })),
  sourceLine: optional(text),
});

/** A criterion that a profile answers. */
export const criterionCase = record<CriterionCase>({
  document: text,
  section: text,
  criterion: text,
  title: text,
  obligation: oneOf('must', 'should'),
  site: optional(text),
  state: text,
  ownParts: optional(list(text)),
});

const identity = {
  rule: text,
  document: optional(text),
  file: optional(text),
  position: optional(count(0)),
  path: optional(text),
  criterion: optional(text),
};

/** An entry of a baseline. */
export const baselineEntry = record<BaselineEntry>({ ...identity, count: count(1) });

/** What one file gave for a baseline. */
export const ledgerOfFile = record<FileLedger>({
  isUnsure: flag,
  judged: list(text),
  found: list(record<BaselineIdentity>(identity)),
});

/** What the files of one project gave for its baseline. */
export const ledgerOfProject = record<ProjectLedger>({
  isWhole: flag,
  judged: list(text),
  found: list(baselineEntry),
});
