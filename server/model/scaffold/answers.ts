import type { Catalogue, Criterion, Locale } from '../../catalogue/catalogue.ts';
import { say } from '../../messages/fill.ts';

const COMMENT_WIDTH = 96;

const WORDS = {
  must: { en: 'must', es: 'obligatorio' },
  should: { en: 'should', es: 'recomendado' },
  evidence: { en: 'Evidence: {list}', es: 'Evidencia: {list}' },
} as const;

/** Breaks a text into comment lines of at most 96 code units. */
export function commentLines(text: string): string[] {
  const lines: string[] = [];
  let line = '#';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line.length + word.length + 1 > COMMENT_WIDTH) {
      lines.push(line);
      line = '#';
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}

/** The lines of an answer that is not given yet, with comments that say what a good answer needs. */
export function answerLines(
  criterion: Criterion,
  entity: string,
  today: string,
  catalogue: Catalogue,
  locale: Locale,
): string[] {
  const words = catalogue.text(criterion.id, locale);
  const obligation = catalogue.duty(criterion, entity, today)?.obligation ?? 'should';
  const comments = [`${catalogue.title(criterion.id, locale)} (${WORDS[obligation][locale]}).`];
  if (words?.goodAnswer) comments.push(words.goodAnswer);
  if (words && words.evidence.length > 0)
    comments.push(say(WORDS.evidence, locale, { list: words.evidence.join('; ') }));
  return [
    `"${criterion.id}":`,
    ...comments.flatMap((comment) => commentLines(comment)).map((line) => `  ${line}`),
    '  status: to-do',
  ];
}

/** The lines of a section with all the answers it lacks. */
export function sectionLines(
  section: string,
  criteria: readonly Criterion[],
  entity: string,
  today: string,
  catalogue: Catalogue,
  locale: Locale,
): string[] {
  return [
    `${section}:`,
    ...criteria.flatMap((criterion) =>
      answerLines(criterion, entity, today, catalogue, locale).map((line) => `  ${line}`),
    ),
  ];
}
