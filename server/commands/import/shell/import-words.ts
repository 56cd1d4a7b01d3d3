import type { Locale } from '../../../catalog/catalog.ts';
import type { ImportNote } from '../core/note.ts';
import type { TakenAnswer } from '../core/plan-answers.ts';
import type { TakenPartner } from '../core/plan-partners.ts';
import { say } from '../../../messages/fill.ts';
import { IMPORT, LEFT } from '../import-messages.ts';
import { shownText } from '../../../domain/secrets/shown-text.ts';
import { forTerminal } from '../../../output/terminal-text.ts';

/** What was imported into one document. */
export interface ImportTold {
  /** The workbook or CSV file, and the document, as the person named them. */
  readonly source: string;
  readonly file: string;
  readonly isDryRun: boolean;
  readonly isChanged: boolean;
  readonly locale: Locale;
  readonly answers: readonly TakenAnswer[];
  readonly partners: readonly TakenPartner[];
  readonly left: readonly ImportNote[];
}

/** Tells what was taken and what was left, each with its sheet and row; `left` is what belongs to no document. */
export function importWords(told: readonly ImportTold[], left: readonly ImportNote[]): string {
  const locale = told[0]?.locale ?? 'en';
  const lines = told.flatMap((each) => [sentence(each), ...takenLines(each)]);
  const notes = inOrder([...told.flatMap((each) => each.left), ...left]);
  const leftLines = notes.map((note) => {
    const { sheet, row, reason, data } = note;
    const place = row === undefined ? sheet : say(IMPORT.place, locale, { sheet, row });
    return `  ${place}: ${say(LEFT[reason], locale, withoutSecrets(data))}`;
  });
  const written = told.filter(({ isChanged, isDryRun }) => isChanged && !isDryRun);
  return [
    ...lines,
    ...(leftLines.length > 0 ? [say(IMPORT.left, locale), ...leftLines] : []),
    ...written.map(({ file }) => say(IMPORT.lint, locale, { file })),
  ]
    .map((line) => `${forTerminal(line)}\n`)
    .join('');
}

/** What of a table is told, unless a secret stands in it. */
function withoutSecrets(data: ImportNote['data'] = {}): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, typeof value === 'string' ? shownText(value) : value]),
  );
}

/** By sheet, in the order in which they come up, then by row; what is about a whole sheet comes last. */
function inOrder(notes: readonly ImportNote[]): readonly ImportNote[] {
  const sheets = [...new Set(notes.map(({ sheet }) => sheet))];
  const rank = ({ sheet }: ImportNote) => sheets.indexOf(sheet);
  const row = (note: ImportNote) => note.row ?? Number.MAX_SAFE_INTEGER;
  return notes.toSorted((a, b) => rank(a) - rank(b) || row(a) - row(b));
}

function sentence({ source, file, isDryRun, isChanged, locale, answers, partners }: ImportTold): string {
  const count = answers.length + partners.length;
  if (!isChanged) return `ctpat: ${say(IMPORT.same, locale, { source, file })}`;
  const [one, many] =
    answers.length > 0 ? [IMPORT.oneAnswer, IMPORT.answers] : [IMPORT.onePartner, IMPORT.partners];
  const taken = say(count === 1 ? one : many, locale, { count });
  return `ctpat: ${say(isDryRun ? IMPORT.wouldChange : IMPORT.changed, locale, { taken, source, file })}`;
}

function takenLines({ answers, partners, locale }: ImportTold): string[] {
  const line = (sheet: string, row: number, what: string) =>
    `  ${say(IMPORT.place, locale, { sheet, row })}: ${what}`;
  const lines = [
    ...answers.map(({ sheet, row, id, site, keys }) => {
      const data = { id, site: site ?? '', keys: keys.join(', ') };
      return line(sheet, row, say(site === undefined ? IMPORT.criterion : IMPORT.criterionAt, locale, data));
    }),
    ...partners.map(({ sheet, row, id, isNew }) =>
      line(sheet, row, say(isNew ? IMPORT.newPartner : IMPORT.knownPartner, locale, { id })),
    ),
  ];
  return lines.length > 0 ? [say(IMPORT.taken, locale), ...lines] : [];
}
