import type { Criterion, Duty } from '../../catalogue/catalogue.ts';
import type { RuleContext } from '../rule.ts';
import { judgedAnswers, type JudgedAnswer } from './judged-answers.ts';

/** An answer together with what its criterion means for the profile's entity. */
export interface AnswerDuty {
  readonly answer: JudgedAnswer;
  readonly criterion: Criterion;
  readonly duty: Duty;
}

/** The answers whose criteria are in the entity's list; those of a base, which has no entity, are none. */
export function answersWithDuty({
  document,
  catalogue,
  today,
  shared,
}: Pick<RuleContext, 'document' | 'catalogue' | 'today' | 'shared'>): AnswerDuty[] {
  const entity = document.profile?.entity;
  if (entity === undefined) return [];
  const duties: AnswerDuty[] = [];
  for (const answer of shared(judgedAnswers)) {
    const criterion = catalogue.criterion(answer.id);
    const duty = criterion && catalogue.duty(criterion, entity, today);
    if (duty) duties.push({ answer, criterion, duty });
  }
  return duties;
}
