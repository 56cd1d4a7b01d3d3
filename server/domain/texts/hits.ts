import type { Locale } from '../../catalog/catalog.ts';
import { DIGIT, LETTER } from '../../syntax/letters.ts';
import type { SharedContext } from '../shared-context.ts';
import { LEXICON } from '../../prose/lexicon.ts';
import { answerPassages, type AnswerPassage, type Prose } from './passages.ts';
import type { PhraseClass, Phrases } from '../../prose/phrases.ts';
import { wordsOf } from '../../prose/words.ts';

interface Phrase {
  readonly of: PhraseClass;
  readonly locales: readonly Locale[];
  readonly length: number;
  /** Made at the first look: most phrases begin with words that no text of a run holds. */
  pattern(): RegExp;
}

/** A phrase of the lexicon in a passage, with what stands around it in its sentence, all in lower case without accents. */
export interface Hit<Where extends Prose = AnswerPassage> {
  readonly passage: Where;
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  readonly before: string;
  readonly after: string;
  readonly sentence: string;
  /** The sentence after it; empty where it is the last. */
  readonly next: string;
}

/** Everything of one class. */
export type Hits<Where extends Prose = AnswerPassage> = ReadonlyMap<PhraseClass, readonly Hit<Where>[]>;

/** At most so many characters around a phrase are looked at, so that a text without full stops costs no more. */
const REACH = 400;

/** The phrases by their first word, longest first. */
function buildIndex(): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase & { locales: Locale[] }>();
  for (const [locale, classes] of Object.entries(LEXICON) as [Locale, Phrases][]) {
    for (const [of, texts] of Object.entries(classes) as [PhraseClass, readonly string[]][]) {
      for (const text of texts) {
        const known = phrases.get(`${of} ${text}`);
        if (known) known.locales.push(locale);
        else
          phrases.set(`${of} ${text}`, {
            of,
            locales: [locale],
            length: text.length,
            pattern: lazyPattern(text),
          });
      }
    }
  }
  const index = new Map<string, Phrase[]>();
  for (const [key, phrase] of phrases) {
    const first = wordsOf(key.slice(phrase.of.length + 1))[0]?.text ?? '';
    index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  for (const list of index.values()) list.sort((one, other) => other.length - one.length);
  return index;
}

function lazyPattern(text: string): () => RegExp {
  let pattern: RegExp | undefined;
  return () => (pattern ??= patternOf(text));
}

function patternOf(text: string): RegExp {
  const source = text.replaceAll('/', ' ?/ ?').replaceAll(/ (?!\?)/g, '\\s+');
  return new RegExp(`${source}(?![${LETTER}${DIGIT}])`, 'uy');
}

const INDEX = buildIndex();

/**
 * The phrases of the lexicon in passages, each told once, the longest at its place. Where a document says no one
 * language, a phrase counts only where it belongs to one.
 */
export function hitsIn<Where extends Prose>(passages: readonly Where[]): Hits<Where> {
  const hits = new Map<PhraseClass, Hit<Where>[]>();
  for (const passage of passages) {
    let after = 0;
    for (const { text, start } of passage.words) {
      const phrases = start < after ? undefined : INDEX.get(text);
      const found = phrases?.find((phrase) => isIn(passage, phrase, start));
      if (!found) continue;
      after = found.pattern().lastIndex;
      const list = hits.get(found.of);
      const hit = hitAt(passage, start, after);
      if (list) list.push(hit);
      else hits.set(found.of, [hit]);
    }
  }
  return hits;
}

function isIn({ folded, languages }: Prose, { locales, pattern }: Phrase, offset: number): boolean {
  const counts =
    languages.length === 1 ? locales.some((locale) => languages.includes(locale)) : locales.length === 1;
  if (!counts) return false;
  const sticky = pattern();
  sticky.lastIndex = offset;
  return sticky.test(folded);
}

function hitAt<Where extends Prose>(passage: Where, start: number, end: number): Hit<Where> {
  const { folded, sentences } = passage;
  const number = sentences.findLastIndex((range) => range.start <= start);
  const here = sentences[number] ?? { start: 0, end: folded.length };
  const next = sentences[number + 1];
  const before = folded.slice(Math.max(here.start, start - REACH), start);
  const after = folded.slice(end, Math.min(here.end, end + REACH));
  return {
    passage,
    start,
    end,
    phrase: folded.slice(start, end),
    before,
    after,
    sentence: folded.slice(start - before.length, end + after.length),
    next: next ? folded.slice(next.start, Math.min(next.end, next.start + REACH)) : '',
  };
}

/** What is said in the answers of a profile, read once for all rules about words. */
export interface AnswerProse {
  readonly passages: readonly AnswerPassage[];
  readonly hits: Hits;
}

/** Reads the answers of a profile. */
export function answerProse(context: SharedContext): AnswerProse {
  const passages = answerPassages(context);
  return { passages, hits: hitsIn(passages) };
}
