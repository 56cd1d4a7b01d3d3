import type { Severity } from '../../catalog/catalog.ts';
import type { RuleContext } from '../rule.ts';
import { toldApart } from '../../domain/places/disambiguate.ts';
import { answerProse, type Hit } from '../../domain/texts/hits.ts';
import type { PhraseClass } from '../../prose/phrases.ts';
import type { AnswerPassage } from '../../domain/texts/passages.ts';
import { placeOf, wordsAt } from '../../domain/texts/stretches.ts';

/** Words that fail a criterion which one must meet deserve a warning, others are told as information. */
export function severityOf({ obligation }: AnswerPassage): Severity {
  return obligation === 'must' ? 'warning' : 'info';
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
