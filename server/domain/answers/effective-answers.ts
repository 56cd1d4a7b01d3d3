import { isNull } from '../../model/field.ts';
import type { Answer } from '../../kinds/security-profile/view.ts';
import type { SharedContext } from '../shared-context.ts';

/** An answer as it is judged. */
export interface JudgedAnswer extends Answer {
  /** Of an answer for one site: the answer that holds for all others. */
  readonly main?: Answer;
}

/**
 * The answers of a profile as they are judged, in the order of the document. An answer for one site tells what differs
 * there, so without a status of its own it has that of the main answer. Where the main answer is still to be given,
 * nothing under it is judged.
 */
export function judgedAnswers({ document }: Pick<SharedContext, 'document'>): JudgedAnswer[] {
  let main: Answer | undefined;
  const judged: JudgedAnswer[] = [];
  for (const answer of document.profile?.answers ?? []) {
    if (answer.site === undefined) {
      main = answer;
      judged.push(answer);
    } else if (main && main.status !== 'to-do' && !isNull(answer.field)) {
      judged.push({ ...answer, status: answer.statusField ? answer.status : main.status, main });
    }
  }
  return judged;
}

/** The answers that are given: all but those that are still to be done. */
export function givenAnswers(context: Pick<SharedContext, 'document'>): JudgedAnswer[] {
  return judgedAnswers(context).filter(({ status }) => status !== 'to-do');
}
