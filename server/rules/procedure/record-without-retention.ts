import type { BodyPart } from '../../kinds/procedure/body-content.ts';
import type { ProcedureBody } from '../../kinds/procedure/body.ts';
import { LETTER } from '../../syntax/letters.ts';
import type { Cell } from '../../syntax/markdown/tables.ts';
import { RETENTION_COLUMN } from '../../prose/retention.ts';
import { defineRule } from '../rule.ts';
import { isEmptyPart } from './empty-part.ts';
import { procedureWith } from '../examples/procedures.ts';
import { isInUse } from '../../domain/procedures/in-use.ts';
import { plainWords } from '../../prose/keywords.ts';

const IS_KEPT = new RegExp(
  String.raw` (?:ret[${LETTER}]+|kept|keeps?|stored?|archiv[${LETTER}]+|conserv[${LETTER}]+|guard[${LETTER}]+|resguard[${LETTER}]+) `,
  'u',
);

const records = (text: string) => procedureWith({ Records: text });
const table = (...rows: readonly string[]) =>
  ['| record | place | kept for |', '| --- | --- | --- |', ...rows].join('\n');

const NUMBER =
  '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty|thirty|sixty|ninety|a|an|un|una|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|dieciocho|veinte|treinta|sesenta|noventa|full|current|fiscal|calendar)';
const UNIT =
  '(?:days?|weeks?|months?|years?|yrs?|quarters?|dias?|semanas?|mes|meses|anos?|trimestres?|semestres?|ejercicios?)';

/** A time, its end, or where it is written. */
const TIME = new RegExp(
  [
    ` ${NUMBER} (?:\\d+ )?(?:[${LETTER}]+ )?${UNIT} `,
    ` (?:until|permanent[${LETTER}]*|indefinite[${LETTER}]*|forever|always|lifetime|life|long as|hasta|indefinid[${LETTER}]*|siempre|vida|mientras|tiempo que) `,
    ` (?:retention|record|records|retencion|conservacion|guarda|archivo) (?:[${LETTER}]+ ){0,2}?(?:schedule|policy|table|calendar|plan|rules?|politica|tabla|calendario|catalogo|reglas?) `,
    ` (?:schedule|policy|table|politica|tabla|calendario|catalogo|plazos?) (?:of|for|on|de|para|sobre) (?:[${LETTER}]+ ){0,2}?(?:retention|records?|retencion|conservacion|guarda|registros) `,
    ' (?:p\\d+[ymwd]|cfr|usc|sat|ley|law|regulations?) ',
  ].join('|'),
  'u',
);

/** No records at all: none, not applicable. */
const NONE = new RegExp(
  String.raw`^ (?:[${LETTER}]+ ){0,4}?(?:none|no|not applicable|n a|ninguno|ninguna|no aplica|no se generan?)(?: [${LETTER}]+){0,6} $`,
  'u',
);

function emptyCells({ tables }: BodyPart): readonly { readonly cell: Cell; readonly record: string }[] {
  return tables.flatMap(({ header, rows }) => {
    const column = header.findIndex(
      ({ text }, position) => position > 0 && RETENTION_COLUMN.test(plainWords(text)),
    );
    return rows.flatMap((row) => {
      const cell = row[column];
      const record = row[0]?.text ?? '';
      return cell && record !== '' && /^\??$/.test(cell.text.trim()) ? [{ cell, record }] : [];
    });
  });
}

/** Whether the text says anywhere how long records are kept. */
function saysRetention(part: BodyPart, body: ProcedureBody): boolean {
  const words = plainWords(
    [part.heading, ...part.headings].map(({ text }) => text).join('\n') + `\n${part.text}`,
  );
  if (TIME.test(words) || NONE.test(plainWords(part.text))) return true;
  return body.text
    .split(/[.;\n]/)
    .map(plainWords)
    .some((sentence) => IS_KEPT.test(sentence) && TIME.test(sentence));
}

/** Records without a word on how long they are kept. */
export const recordWithoutRetention = defineRule({
  meta: {
    id: 'procedure/record-without-retention',
    target: 'Procedure',
    severity: 'warning',
    scope: 'document',
    messages: {
      cell: {
        what: 'The table does not say how long “{record}” is kept.',
        help: 'Write a number with its unit, for example five years.',
      },
      part: {
        what: 'The part “{heading}” does not say how long records are kept.',
        help: 'Say for each record where it is kept and how long, for example five years.',
      },
    },
    why: 'A validator asks for records of the past months; what nobody must keep is not there.',
    docs: () => ({
      title: 'Record without retention',
      description:
        'In an approved procedure, or one in review, a table of records has a column for how long they are kept, and the cell of a record is empty; or nothing in the part about records gives a time, an end (“until …”, “permanent”) or a schedule where it is written, and no other sentence of the procedure does.',
      bad: [
        {
          file: 'procedures/seals.md',
          text: records(table('| seal log | TradeFile | five years |', '| photos | PineTrack |⟦ ⟧|')),
        },
        {
          file: 'procedures/seals.md',
          text: records('Seal log in the cage. Photos in PineTrack.').replace('## Records', '⟦## Records⟧'),
        },
      ],
      good: [
        { file: 'procedures/seals.md', text: records(table('| seal log | TradeFile | 5 years |')) },
        {
          file: 'procedures/seals.md',
          text: records('La bitácora se conserva hasta la siguiente auditoría.'),
        },
        { file: 'procedures/seals.md', text: records('Seal log. See the retention schedule HP-99.') },
        { file: 'procedures/seals.md', text: records('No records are kept.') },
        {
          file: 'procedures/seals.md',
          text: records('Seal log in the cage.').replace(
            '## Records',
            '## Storage\n\nLogs are kept for two years.\n\n## Records',
          ),
        },
        {
          file: 'procedures/seals.md',
          text: records('Seal log.').replace('status: approved', 'status: draft'),
        },
      ],
    }),
  },
  check({ document: { procedure }, report }) {
    const part = procedure?.body.part('records');
    if (!procedure || !part || !isInUse(procedure) || isEmptyPart(part)) return;
    const empty = emptyCells(part);
    for (const { cell, record } of empty)
      report({ message: 'cell', at: { range: cell.range, path: [...part.path, record] }, data: { record } });
    if (empty.length > 0 || saysRetention(part, procedure.body)) return;
    report({
      message: 'part',
      at: { range: part.heading.range, path: part.path },
      data: { heading: part.heading.text },
    });
  },
});
