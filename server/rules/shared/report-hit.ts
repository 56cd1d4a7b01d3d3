import type { Severity } from '../../catalog/catalog.ts';
import type { RuleContext } from '../rule.ts';
import { toldApart, type Place } from '../../domain/places/disambiguate.ts';
import { answerProse, type Hit } from '../../domain/texts/hits.ts';
import type { PhraseClass } from '../../prose/phrases.ts';
import type { AnswerPassage, Passage } from '../../domain/texts/passages.ts';
import { placeInSource } from '../../prose/place-in-source.ts';

/** Words that fail a criterion which one must meet deserve a warning, others are told as information. */
export function severityOf({ obligation }: AnswerPassage): Severity {
  return obligation === 'must' ? 'warning' : 'info';
}

/** The place of a stretch of a passage in its file. */
export function placeOf({ field }: Passage, source: string, start: number, end: number): Place {
  return { range: placeInSource(field, source, start, end), path: field.path };
}

/** The words of a stretch as they are written, on one line. */
export function wordsAt({ text }: Passage, start: number, end: number): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

/** Reports phrases of one class in answers, each at its words, but for those that are harmless where they stand. */
export function reportHits(
  context: RuleContext<'found'>,
  of: PhraseClass,
  isVague: (hit: Hit) => boolean,
): void {
  const { file, report } = context;
  const hits = (context.shared(answerProse).hits.get(of) ?? []).filter(isVague);
  const places = toldApart(
    hits.map(({ passage, start, end }) => placeOf(passage, file.text, start, end)),
    'words',
  );
  for (const [position, { passage, start, end }] of hits.entries()) {
    const at = places[position];
    if (!at) continue;
    report({
      message: 'found',
      at,
      criterion: passage.answer.id,
      severity: severityOf(passage),
      data: { words: wordsAt(passage, start, end), id: passage.answer.id },
    });
  }
}
