import { YEARLY_MONTHS } from '../../calendar/program-times.ts';
import { child, dateOf, durationOf, textOf, type Field } from '../../model/field.ts';
import { fieldAtPath } from '../../model/field-at-path.ts';
import { evidenceOf } from '../../model/profile.ts';
import { after, expiry, months, type Clock, type ClockPlace } from './clock.ts';

/** How many steps lead from the top to an answer: `sections.<section>.<criterion>`, and two more under `bySite`. */
function answerDepth({ path }: ClockPlace): number {
  return path[3] === 'bySite' ? 5 : 3;
}

/** Clocks of an answer: review, target date, evidence, what CBP waits for. */
export function answerClocks(place: ClockPlace): Clock[] {
  const { root, path } = place;
  const depth = answerDepth(place);
  const date = dateOf(fieldAtPath(root, path));
  if (date === undefined || path.length <= depth) return [];
  const answer = fieldAtPath(root, path.slice(0, depth));
  const key = path
    .slice(depth)
    .filter((step) => typeof step === 'string')
    .join('.');
  const isOpen = ['partial', 'planned'].includes(textOf(child(answer, 'status')) ?? '');
  switch (key) {
    case 'reviewed':
      return [after(date, months(YEARLY_MONTHS), 'answerReviewed')];
    case 'targetDate':
      return isOpen ? [{ name: 'target', end: date }] : [];
    case 'evidence.validUntil':
      return expiry(date);
    case 'evidence.date':
      return evidenceClock(answer, date);
    case 'cbp.due':
      return [{ name: 'answerDue', end: date }];
    default:
      return [];
  }
}

/** Only the newest piece of evidence says how long the answer is proven. */
function evidenceClock(answer: Field | undefined, date: string): Clock[] {
  if (!answer) return [];
  const newest = evidenceOf(answer)
    .map((evidence) => dateOf(child(evidence, 'date')) ?? '')
    .reduce((a, b) => (a > b ? a : b), '');
  if (newest !== date) return [];
  const frequency = durationOf(child(answer, 'frequency')) ?? months(YEARLY_MONTHS);
  return [after(date, frequency, 'evidence')];
}
