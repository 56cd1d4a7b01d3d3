import { isRepeated } from '../../catalog/cadence.ts';
import type { Catalog, Criterion, Locale } from '../../catalog/catalog.ts';
import { say } from '../../messages/fill.ts';

const COMMENT_WIDTH = 96;

const WORDS = {
  must: { en: 'must', es: 'obligatorio' },
  should: { en: 'should', es: 'recomendado' },
  evidence: { en: 'Evidence: {list}', es: 'Evidencia: {list}' },
  asked: { en: 'Asked: {text}', es: 'Se pide: {text}' },
  good: { en: 'A good answer: {text}', es: 'Una buena respuesta: {text}' },
} as const;

/** An answer for somebody who begins: all comments of the catalog, and the keys to be filled in. */
export interface AnswerGuide {
  /** The written procedure that is there for a criterion, by the criterion’s id. */
  readonly procedures: ReadonlyMap<string, string>;
}

/** Breaks a text into comment lines of at most 96 code units. */
export function commentLines(text: string): string[] {
  return brokenLines(text, '# ');
}

/** Breaks a text into lines of at most 96 code units. */
export function wrapped(text: string): string[] {
  return brokenLines(text, '');
}

function brokenLines(text: string, start: string): string[] {
  const lines: string[] = [];
  let line = start;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== start && line.length + word.length + 1 > COMMENT_WIDTH) {
      lines.push(line);
      line = start;
    }
    line += line === start ? word : ` ${word}`;
  }
  return [...lines, line];
}

/** The lines of an answer that is not given yet, with comments that say what a good answer needs. */
export function answerLines(
  criterion: Criterion,
  entity: string,
  today: string,
  catalog: Catalog,
  locale: Locale,
  guide?: AnswerGuide,
): string[] {
  const words = catalog.text(criterion.id, locale);
  const obligation = catalog.duty(criterion, entity, today)?.obligation ?? 'should';
  const title = catalog.title(criterion.id, locale);
  const level = WORDS[obligation][locale];
  const marked = (text: { readonly en: string; readonly es: string }, words: string) =>
    guide ? say(text, locale, { text: words }) : words;
  const comments = [
    guide ? `${level.toUpperCase()}: ${title}.` : `${title} (${level}).`,
    ...(guide && words?.asks ? [marked(WORDS.asked, words.asks)] : []),
    ...(words?.goodAnswer ? [marked(WORDS.good, words.goodAnswer)] : []),
    ...(words && words.evidence.length > 0
      ? [say(WORDS.evidence, locale, { list: words.evidence.join('; ') })]
      : []),
  ];
  return [
    `"${criterion.id}":`,
    ...comments.flatMap((comment) => commentLines(comment)).map((line) => `  ${line}`),
    '  status: to-do',
    ...(guide ? openLines(criterion, guide).map((line) => `  ${line}`) : []),
  ];
}

/** The keys of an answer, still to be filled in. */
function openLines({ id, cadence }: Criterion, { procedures }: AnswerGuide): string[] {
  const procedure = procedures.get(id);
  return [
    'response: >',
    'owner:',
    ...(isRepeated(cadence) ? ['frequency:'] : []),
    ...(procedure === undefined ? [] : [`procedures: [${procedure}]`]),
    'evidence:',
  ];
}

/** The lines of a section with all the answers it lacks. */
export function sectionLines(
  section: string,
  criteria: readonly Criterion[],
  entity: string,
  today: string,
  catalog: Catalog,
  locale: Locale,
  guide?: AnswerGuide,
): string[] {
  return [
    `${section}:`,
    ...criteria.flatMap((criterion) =>
      answerLines(criterion, entity, today, catalog, locale, guide).map((line) => `  ${line}`),
    ),
  ];
}
