import { approximateDays, parseDuration } from '../../calendar/calendar.ts';
import { child, durationOf } from '../../model/field.ts';
import type { OffsetRange } from '../../syntax/node.ts';
import { obligationIn } from '../profile/obligation.ts';
import type { RuleContext, SharedContext } from '../rule.ts';
import { toldApart } from '../told-apart.ts';
import { phrases } from './phrase-pattern.ts';
import { toldTexts, type ToldText } from './told-texts.ts';

/** Words by which a company says itself that it does not meet a criterion. */
export interface Admission {
  /** The criterion that is not met, then others whose answers and procedures may tell of it. */
  readonly about: readonly [string, ...string[]];
  /** The words, in lower case without accents. */
  readonly says: RegExp;
  /** What makes them harmless in the rest of their sentence. */
  readonly unless?: RegExp;
  /** What makes them harmless anywhere in the answer, or under the same heading. */
  readonly besides?: RegExp;
  /** The longest interval that the criterion allows: a longer `frequency` of the answer is told by its own rule. */
  readonly longest?: string;
}

/** A stretch of a text that tells what is done. */
export interface Admitted {
  readonly told: ToldText;
  readonly stretch: OffsetRange;
}

/** The sentence denies or forbids what it names, or tells of the past. */
const DENIED = phrases(
  'no|not|none|nor|neither|nobody|never|cannot|without|instead|unless|would|until|forb[aio]d\\p{L}*|prohibit\\p{L}*',
  'barred|ban|bans|banned|refus\\p{L}*|reject\\p{L}*|formerly|used to|disciplin\\p{L}*|warnings?|dismiss\\p{L}*',
  'violat\\p{L}*|breach\\p{L}*|red flags?|findings?|found|before 20\\d\\d|in 20\\d\\d|was|were|had',
  'nadie|ningun[oa]?|nunca|jamas|sin|ni|en vez|en lugar|prohib\\p{L}*|impid\\p{L}*|evit\\p{L}*|rechaz\\p{L}*',
  'sancion\\p{L}*|amonest\\p{L}*|anteriormente|antes de 20\\d\\d|en 20\\d\\d|hasta|era|eran|hallazgos?|ya no',
);

/** What comes before the words makes them a case to be dealt with. */
const SUPPOSED = phrases(
  'if|when|whenever|where|whether|who|whoever|anyone|anybody|that|which|should|against|exceptions?',
  'si|cuando|donde|quien|quienes|que|cualquiera?|contra|excepcion(?:es)?',
);

/** Where texts about the criteria admit it, one stretch a sentence. */
export function admissionsIn(
  context: SharedContext,
  { about, says, unless, besides, longest }: Admission,
): Admitted[] {
  const { document, shared } = context;
  if (document.profile && obligationIn(context, about[0]) === undefined) return [];
  const limit = longest === undefined ? undefined : parseDuration(longest);
  return shared(toldTexts).flatMap((told) => {
    const { prose, criteria, answer } = told;
    if (!criteria.some((id) => about.includes(id)) || !says.test(prose.folded)) return [];
    if (besides?.test(prose.folded)) return [];
    const frequency = durationOf(child(answer?.field, 'frequency'));
    if (limit && frequency && approximateDays(frequency) > approximateDays(limit)) return [];
    return prose.sentences.flatMap(({ start, end }) => {
      const sentence = prose.folded.slice(start, end);
      const found = says.exec(sentence);
      if (!found) return [];
      const [before, after] = [sentence.slice(0, found.index), sentence.slice(found.index + found[0].length)];
      const rest = `${before}\n${after}`;
      if (SUPPOSED.test(before) || DENIED.test(rest) || unless?.test(rest)) return [];
      return [
        {
          told,
          stretch: { start: start + found.index, end: start + found.index + found[0].length },
        },
      ];
    });
  });
}

/** Reports what was found, each at its words; `criterion` is the one that is not met. */
export function reportAdmitted(
  { report }: RuleContext<'admitted'>,
  found: readonly Admitted[],
  criterion: string,
): void {
  const places = toldApart(
    found.map(({ told, stretch }) => told.placeOf(stretch)),
    'words',
  );
  for (const [position, { told, stretch }] of found.entries()) {
    const at = places[position];
    const words = told.raw.slice(stretch.start, stretch.end).replace(/\s+/g, ' ');
    if (at) report({ message: 'admitted', at, criterion, data: { words } });
  }
}

/** Reports where texts admit that a criterion is not met. */
export function reportAdmissions(context: RuleContext<'admitted'>, admission: Admission): void {
  reportAdmitted(context, admissionsIn(context, admission), admission.about[0]);
}
