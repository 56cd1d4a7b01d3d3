import type { Catalog, Locale } from '../../catalog/catalog.ts';
import { read as askedInEnglish } from '../../generated/asked-words-en.js';
import { read as askedInSpanish } from '../../generated/asked-words-es.js';
import { profileSaying } from '../examples/profiles.ts';
import { contentWords } from '../../prose/content-words.ts';
import { answerProse } from '../../domain/texts/hits.ts';
import { severityOf } from '../shared/report-hit.ts';
import { defineRule, keyOf } from '../rule.ts';
import { askedWords, type AskedWords } from '../../domain/answers/asked-words.ts';
import { ownValue } from '../../messages/own-value.ts';

const ASKED: Readonly<Record<Locale, () => AskedWords>> = { en: askedInEnglish, es: askedInSpanish };

/** Of the words that say something, so many at least must there be to tell anything. */
const FEWEST_WORDS = 10;

/** A text that shares more than this with the criterion says the criterion. */
const MOST_SHARED = 0.6;

/** Forms, limits and times have numbers; a criterion said again has that of a standard, or a year. */
const MOST_NUMBERS = 2;

/** An answer that says the criterion again. */
export const restatesCriterion = defineRule({
  meta: {
    id: 'profile/restates-criterion',
    target: 'SecurityProfile',
    severity: 'warning',
    scope: 'document',
    messages: {
      restates: {
        what: 'The answer to {id} says again what the criterion asks: {share} percent of its words stand there.',
        help: 'Write what you do instead: who, where, how often, with which form, and what happens when it fails.',
      },
    },
    docs: () => ({
      title: 'Criterion restated',
      description:
        'More than 60 percent of the words of an implemented answer stand in what the criterion asks, as this tool words it. Only words that say something count, and only answers with at least ten of them and hardly any number. A warning on a must, information on a should.',
      bad: [
        {
          text: profileSaying('en', {
            '6.2':
              'As soon as loading ends, we seal every unit that can take a seal with a bolt or cable type seal of the high-security class, fitted in the right place and the right way.',
          }).replace('response', '⟦response⟧'),
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '6.1':
              'The seal procedure says who may touch a seal; the Dock Supervisor keeps them in a steel cage behind the dispatch desk.',
            '6.2':
              'When the last pallet is in, the loader shuts the doors; a certified affixer fits a bolt on the right door and reads the digits aloud to the clerk.',
            '6.5':
              'The Import Manager asks the maker for the laboratory report and matches the model on each box with it.',
            '9.6': 'LED heads on poles light gates, docks and the fence line from dusk to dawn.',
            '10.2':
              'The receptionist compares face and photo card and hands out an orange badge for the chest.',
          }),
        },
        {
          text: profileSaying('es', {
            '6.1':
              'El procedimiento de sellos dice quién puede tocarlos; el supervisor los guarda en una jaula de acero.',
            '6.2':
              'Al cerrar las puertas, un colocador certificado pone el perno en la puerta derecha y lee el número en voz alta.',
            '6.5':
              'El gerente de importaciones pide al fabricante el reporte del laboratorio y coteja el modelo de cada caja.',
            '9.6':
              'Reflectores en postes iluminan accesos, andenes y la línea de la cerca del anochecer al amanecer.',
            '10.2': 'La recepcionista compara el rostro con la credencial y entrega un gafete naranja.',
          }),
        },
        {
          text: profileSaying('en', { '6.2': 'We seal every unit as soon as loading ends.' }),
          note: 'Too few words to tell.',
        },
      ],
    }),
  },
  check(context) {
    const { catalog, project, report } = context;
    const asked = project.index.derive(wordsOfCriteria);
    for (const passage of context.shared(answerProse).passages) {
      const { answer, text, languages, field } = passage;
      // Cheap, and before the long texts of the catalog are read.
      if ((text.match(/\d+/g)?.length ?? 0) > MOST_NUMBERS) continue;
      const words = contentWords(passage.words);
      if (words.length < FEWEST_WORDS) continue;
      const shares = languages.map((locale) => {
        const known = asked(answer.id, locale, catalog);
        return words.filter((word) => known.has(word)).length / words.length;
      });
      const share = Math.max(...shares);
      if (share <= MOST_SHARED) continue;
      report({
        message: 'restates',
        at: keyOf(field),
        criterion: answer.id,
        severity: severityOf(passage),
        data: { id: answer.id, share: Math.floor(share * 100) },
      });
    }
  },
});

/** The words that criteria ask with, looked up once for a project; pass to `index.derive`. */
function wordsOfCriteria() {
  const known = new Map<string, ReadonlySet<string>>();
  return (id: string, locale: Locale, catalog: Catalog): ReadonlySet<string> => {
    const key = `${locale} ${id}`;
    let words = known.get(key);
    if (!words) {
      const own = catalog.isReworded(id) ? catalog.text(id, locale) : undefined;
      words = new Set((own ? askedWords(own) : (ownValue(ASKED[locale](), id) ?? '')).split(' '));
      known.set(key, words);
    }
    return words;
  };
}
