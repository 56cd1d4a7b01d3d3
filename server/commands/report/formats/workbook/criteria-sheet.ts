import type {
  ReportAnswer,
  ReportAnswerWords,
  ReportData,
  ReportFinding,
  ReportProfile,
} from '../../core/report-data.ts';
import { CLI } from '../../../../messages/cli.ts';
import { say } from '../../../../messages/fill.ts';
import { valueInWords } from '../../../../messages/value-words.ts';
import { WORKBOOK } from '../../workbook-words.ts';
import { evidenceLines, personLine, procedureLines } from './lines.ts';
import { dateCell, textCell, type Sheet, type SheetCell, type Tone } from './sheet.ts';

/** The columns with their widths, in order. */
const COLUMNS = {
  profile: 22,
  entity: 16,
  section: 24,
  criterion: 10,
  title: 32,
  level: 12,
  site: 14,
  state: 16,
  status: 16,
  response: 70,
  rationale: 36,
  owner: 28,
  frequency: 11,
  procedures: 34,
  evidence: 52,
  targetDate: 12,
  reviewed: 12,
  cbpDecision: 14,
  cbpDate: 12,
  cbpDue: 14,
  cbpComment: 30,
  findings: 44,
} as const satisfies Partial<Record<keyof typeof WORKBOOK, number>>;

type Row = Partial<Record<keyof typeof COLUMNS, SheetCell>>;

const KEYS = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];

/** What color repeats of how a criterion stands. */
function toneOf(state: string): Tone {
  if (['implemented', 'alternative'].includes(state)) return 'good';
  if (['partial', 'planned'].includes(state)) return 'waiting';
  return ['not-applicable', 'not-needed'].includes(state) ? 'calm' : 'bad';
}

/** One row a criterion, and one for each site that differs, in the order of the portal. */
export function criteriaSheet(data: ReportData): Sheet {
  const { locale } = data.meta;
  return {
    name: say(WORKBOOK.criteriaSheet, locale),
    columns: KEYS.map((key) => ({ header: say(WORKBOOK[key], locale), width: COLUMNS[key] })),
    rows: data.profiles
      .flatMap((profile) => profile.answers.flatMap((answer) => rowsOf(answer, profile, data)))
      .map((row) => KEYS.map((key) => row[key])),
  };
}

function rowsOf(answer: ReportAnswer, profile: ReportProfile, data: ReportData): Row[] {
  const { locale } = data.meta;
  const { id, title, obligation, specialistReview } = answer;
  const section = data.sections.find(({ key }) => key === answer.section);
  const common: Row = {
    profile: textCell(profile.id),
    entity: textCell(profile.entityName),
    section: textCell(section ? `${section.number} ${section.title}` : answer.section),
    criterion: textCell(id),
    title: textCell(title),
    level: textCell(valueInWords(obligation, locale)),
  };
  const state = (value: string) => textCell(valueInWords(value, locale), toneOf(value));
  const main: Row = {
    ...common,
    ...wordCells(answer, data),
    site: textCell(answer.sites.join(', ')),
    state: state(answer.state),
    cbpDecision: textCell(
      specialistReview?.decision === undefined ? undefined : valueInWords(specialistReview.decision, locale),
    ),
    cbpDate: dateCell(specialistReview?.date),
    cbpDue: dateCell(specialistReview?.due),
    cbpComment: textCell(specialistReview?.comment),
    findings: textCell(findingLines(findingsOf(answer, profile, data), data)),
  };
  const others = answer.bySite.map((words): Row => {
    const own = answer.states.find(({ site }) => site === words.site)?.state;
    return {
      ...common,
      ...wordCells(words, data),
      site: textCell(words.site),
      state: own === undefined ? undefined : state(own),
    };
  });
  return [main, ...others];
}

function wordCells(words: ReportAnswerWords, { meta: { locale } }: ReportData): Row {
  const { status } = words;
  return {
    status: status === undefined ? undefined : textCell(valueInWords(status, locale), toneOf(status)),
    response: textCell(words.response),
    rationale: textCell(words.rationale),
    owner: textCell(personLine(words.owner)),
    frequency: textCell(words.frequency),
    procedures: textCell(procedureLines(words.procedures)),
    evidence: textCell(evidenceLines(words.evidence, locale)),
    targetDate: dateCell(words.targetDate),
    reviewed: dateCell(words.reviewed),
  };
}

function findingsOf(
  { id }: ReportAnswer,
  profile: ReportProfile,
  { findings }: ReportData,
): readonly ReportFinding[] {
  const document = `SecurityProfile/${profile.id}`;
  return findings.filter((finding) => finding.criterion === id && finding.document === document);
}

function findingLines(findings: readonly ReportFinding[], { meta: { locale } }: ReportData): string {
  return findings
    .map(({ severity, message }) => `${say(CLI.severity[severity], locale)}: ${message}`)
    .join('\n');
}
