import { approximateDays, parseDuration } from '../../calendar/calendar.ts';
import { child, durationOf } from '../../model/field.ts';
import type { OffsetRange } from '../../syntax/node.ts';
import { obligationIn } from '../../domain/answers/obligation.ts';
import type { RuleContext } from '../rule.ts';
import type { SharedContext } from '../../domain/shared-context.ts';
import { toldApart } from '../../domain/places/disambiguate.ts';
import { findPhrase, phrases } from '../../prose/phrase-pattern.ts';
import { toldTexts, type ToldText } from '../../domain/texts/reported-texts.ts';

/** Words by which a company says itself that it does not meet a criterion. */
export interface Admission {
  /** The criterion that is not met, then others whose answers and procedures may tell of it. */
  readonly about: readonly [string, ...string[]];
  /** One of these stands in all that `says` can find; a quick first look. Left out: each text is looked at in full. */
  readonly hints?: readonly string[];
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
  'no|not|none|nor|neither|nobody|never|cannot|without|instead|unless|would|until|forb[aio]d\\w*|prohibit\\w*',
  'barred|ban|bans|banned|refus\\w*|reject\\w*|formerly|used to|disciplin\\w*|warnings?|dismiss\\w*',
  'violat\\w*|breach\\w*|red flags?|findings?|found|before 20\\d\\d|in 20\\d\\d|was|were|had',
  'nadie|ningun[oa]?|nunca|jamas|sin|ni|en vez|en lugar|prohib\\w*|impid\\w*|evit\\w*|rechaz\\w*',
  'sancion\\w*|amonest\\w*|anteriormente|antes de 20\\d\\d|en 20\\d\\d|hasta|era|eran|hallazgos?|ya no',
);

/** What comes before the words makes them a case to be dealt with. */
const SUPPOSED = phrases(
  'if|when|whenever|where|whether|who|whoever|anyone|anybody|that|which|should|against|exceptions?',
  'si|cuando|donde|quien|quienes|que|cualquiera?|contra|excepcion(?:es)?',
);

/** A sentence of a text that tells what is done. */
export interface ToldSentence {
  readonly told: ToldText;
  /** In lower case without accents. */
  readonly folded: string;
  /** Its offset in the text. */
  readonly start: number;
}

/**
 * The texts about criteria: answers to them, and procedures that claim one of them. None in a profile whose entity does
 * not have the first criterion.
 */
export function textsAbout(context: SharedContext, [first, ...others]: Admission['about']): ToldText[] {
  const { document, shared } = context;
  if (document.profile && obligationIn(context, first) === undefined) return [];
  return shared(toldTexts).filter(({ criteria }) =>
    criteria.some((id) => id === first || others.includes(id)),
  );
}

/** The sentences of a text. */
export function sentencesIn(told: ToldText): ToldSentence[] {
  const { folded, sentences } = told.prose;
  return sentences.map(({ start, end }) => ({ told, folded: folded.slice(start, end), start }));
}

/** Whether a sentence means what a stretch of it says: neither denied nor a case to be dealt with. */
export function isMeant(sentence: string, { start, end }: OffsetRange, unless?: RegExp): boolean {
  const before = sentence.slice(0, start);
  const rest = `${before}\n${sentence.slice(end)}`;
  return !SUPPOSED.test(before) && !DENIED.test(rest) && unless?.test(rest) !== true;
}

/** A stretch of a sentence, as one of its text. */
export function admittedIn({ told, start }: ToldSentence, stretch: OffsetRange): Admitted {
  return { told, stretch: { start: start + stretch.start, end: start + stretch.end } };
}

/** Where texts about the criteria admit it, one stretch a sentence. */
export function admissionsIn(context: SharedContext, admission: Admission): Admitted[] {
  const { about, hints, says, unless, besides, longest } = admission;
  const limit = longest === undefined ? undefined : parseDuration(longest);
  return textsAbout(context, about).flatMap((told) => {
    const { prose, answer } = told;
    if (hints && !hints.some((hint) => prose.folded.includes(hint))) return [];
    if (!says.test(prose.folded) || besides?.test(prose.folded)) return [];
    const frequency = durationOf(child(answer?.field, 'frequency'));
    if (limit && frequency && approximateDays(frequency) > approximateDays(limit)) return [];
    return sentencesIn(told).flatMap((sentence) => {
      const stretch = findPhrase(says, sentence.folded);
      return stretch && isMeant(sentence.folded, stretch, unless) ? [admittedIn(sentence, stretch)] : [];
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
