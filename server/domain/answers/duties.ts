import type { Criterion, Duty } from '../../catalog/catalog.ts';
import type { SharedContext } from '../shared-context.ts';
import { judgedAnswers, type JudgedAnswer } from './effective-answers.ts';

/** An answer together with what its criterion means for the profile's entity. */
export interface AnswerDuty {
  readonly answer: JudgedAnswer;
  readonly criterion: Criterion;
  readonly duty: Duty;
}

/** The answers whose criteria are in the entity's list; those of a base, which has no entity, are none. */
export function answersWithDuty({
  document,
  catalog,
  today,
  shared,
}: Pick<SharedContext, 'document' | 'catalog' | 'today' | 'shared'>): AnswerDuty[] {
  const entity = document.profile?.entity;
  if (entity === undefined) return [];
  const duties: AnswerDuty[] = [];
  for (const answer of shared(judgedAnswers)) {
    const criterion = catalog.criterion(answer.id);
    const duty = criterion && catalog.duty(criterion, entity, today);
    if (duty) duties.push({ answer, criterion, duty });
  }
  return duties;
}
