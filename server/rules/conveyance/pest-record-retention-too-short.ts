import { textOf } from '../../model/field.ts';
import { LETTER } from '../../syntax/letters.ts';
import { profileSaying } from '../examples/profiles.ts';
import { procedureWith } from '../examples/procedures.ts';
import { isInUse } from '../../domain/procedures/in-use.ts';
import { plainWords } from '../../prose/keywords.ts';
import { RETENTION_COLUMN } from '../../prose/retention.ts';
import { admittedIn, isMeant, reportAdmitted, sentencesIn, textsAbout } from '../shared/admissions.ts';
import { amountsOfTime } from '../../prose/amounts-of-time.ts';
import { fold } from '../../domain/texts/passages.ts';
import { findPhrase, phrases } from '../../prose/phrase-pattern.ts';
import { defineRule, type RuleContext } from '../rule.ts';

/** Twelve months of 30.4 days are a year too. */
const YEAR_DAYS = 360;

/** Records of contamination, by the words for them. */
const PESTS = new RegExp(
  String.raw`(?<![${LETTER}])(?:pests?|insects?|contaminat[${LETTER}]*|agricultur[${LETTER}]*|wash(?:ing)?|cleaning|plagas?|insectos?|contaminacion|agricolas?|lavados?|limpieza)(?![${LETTER}])`,
  'u',
);

/** Records that are kept for a time. */
const KEPT = phrases(
  '(?:records?|logs?|sheets?|forms?|files?|reports?|checklists?|hp-\\d+) <5>(?:are|is)? ?(?:kept|stored|retained|archived|stays?|remains?)',
  '(?:keeps?|stores?|retains?|archives?) <3>(?:records?|logs?|sheets?|forms?|files?|reports?|checklists?)',
  '(?:registros?|bitacoras?|formatos?|hojas?|expedientes?|reportes?|informes?|listas?) <5>(?:se )?(?:conservan?|guardan?|archivan?|permanecen?|duran?|quedan?)',
  '(?:conservan?|guardan?|archivan?) <3>(?:registros?|bitacoras?|formatos?|hojas?|expedientes?|reportes?|informes?|listas?)',
);

/** Another copy, another thing, or a limit to act. */
const UNLESS = phrases(
  'cop(?:y|ies)|cab|carbon|paper|drafts?|photos?|video|within|more|then|afterwards|online|tablets?|quarantine',
  'copias?|cabina|papel|borrador(?:es)?|fotos?|video|dentro|mas|luego|despues|en linea|tabletas?|cuarentena',
);

/** In sentences: of answers to 5.7, and of procedures where they are about pests. */
function inSentences(context: RuleContext<'admitted'>) {
  return textsAbout(context, ['5.7'])
    .flatMap(sentencesIn)
    .flatMap((sentence) => {
      const { told, folded } = sentence;
      const kept = findPhrase(KEPT, folded);
      if (!kept || (!told.answer && !PESTS.test(folded))) return [];
      const [amount, another] = amountsOfTime(folded);
      if (!amount || another || amount.days >= YEAR_DAYS || amount.range.start < kept.start) return [];
      const stretch = amount.range;
      return isMeant(folded, stretch, UNLESS) ? [admittedIn(sentence, stretch)] : [];
    });
}

/** In the table of records of a procedure. */
function reportCells({ document: { procedure }, report }: RuleContext<'admitted'>): void {
  const part = procedure?.body.part('records');
  const claims = procedure?.criteria.some((field) => textOf(field) === '5.7');
  if (!procedure || !part || !claims || !isInUse(procedure)) return;
  for (const { header, rows } of part.tables) {
    const column = header.findIndex(
      ({ text }, position) => position > 0 && RETENTION_COLUMN.test(plainWords(text)),
    );
    for (const row of rows) {
      const cell = row[column];
      const [record] = row;
      if (!cell || !record || !PESTS.test(fold(record.text))) continue;
      const [amount, another] = amountsOfTime(fold(cell.text));
      if (!amount || another || amount.days >= YEAR_DAYS) continue;
      const at = { range: cell.range, path: [...part.path, record.text] };
      report({ message: 'admitted', at, criterion: '5.7', data: { words: cell.text } });
    }
  }
}

/** Records of contamination that are gone before a year is over. */
export const pestRecordRetentionTooShort = defineRule({
  meta: {
    id: 'conveyance/pest-record-retention-too-short',
    target: 'effective',
    severity: 'warning',
    scope: 'document',
    criteria: ['5.7'],
    messages: {
      admitted: {
        what: 'Records of contamination are kept for “{words}”; MSC 5.7 wants a year.',
        help: 'Keep records of pests, washing and cleaning for at least one year.',
      },
    },
    docs: () => ({
      title: 'Records of pests kept too short',
      description:
        'The answer to 5.7, or a procedure that claims it, keeps records of pests and cleaning for less than a year: in a sentence with one number, or in the table of records. Copies, photos and limits to act are left alone.',
      bad: [
        {
          text: profileSaying('en', {
            '5.7': 'The washer signs HP-21. Forms are kept for ⟦six months⟧ in TradeFile.',
          }),
        },
        {
          text: profileSaying('es', { '5.7': 'Las hojas de limpieza se conservan ⟦90 días⟧ en el archivo.' }),
        },
        {
          file: 'procedures/p.md',
          text: procedureWith(
            {
              Records:
                '| record | place | kept for |\n| --- | --- | --- |\n| pest log | binder | ⟦six months⟧ |\n| photos | TradeFile | 30 days |',
            },
            { criteria: '["5.7"]' },
          ),
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '5.5': 'Forms are kept for six months.',
            '5.7':
              'Forms are kept for two years. Records stay for 12 months. A carbon copy of the form is kept in the cab for 30 days. The washer files the form within two days. Photos stay on the tablet for 30 days. No form is kept for less than one year. The unit stays on the pad for 2 hours.',
          }),
        },
        {
          text: profileSaying('es', {
            '5.7':
              'Las hojas se conservan dos años. Los registros se guardan 12 meses. La copia de la hoja se guarda en la cabina 30 días. El lavador archiva la hoja dentro de dos días. Ninguna hoja se conserva menos de un año.',
          }),
        },
        {
          file: 'procedures/p.md',
          text: procedureWith(
            {
              Records:
                'Visitor logs are kept for 90 days.\n\n| record | place | kept for |\n| --- | --- | --- |\n| pest log | binder | 24 months |\n| shift notes | desk | 30 days |',
            },
            { criteria: '["5.7"]' },
          ),
        },
      ],
    }),
  },
  check(context) {
    reportAdmitted(context, inSentences(context), '5.7');
    reportCells(context);
  },
});
