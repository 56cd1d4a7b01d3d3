import { YEARLY_MONTHS } from '../../calendar/program-times.ts';
import { child, dateOf, durationOf, textOf } from '../../model/field.ts';
import { after, months, type Clock, type ClockPlace } from './deadline.ts';

/** When a procedure is to be reviewed again: `reviewed` and `reviewEvery`, one year by default. Retired ones rest. */
export function procedureClocks({ root, path }: ClockPlace): Clock[] {
  if (path.length !== 1 || (path[0] !== 'reviewed' && path[0] !== 'reviewEvery')) return [];
  const reviewed = dateOf(child(root, 'reviewed'));
  if (reviewed === undefined || textOf(child(root, 'status')) === 'retired') return [];
  return [
    after(reviewed, durationOf(child(root, 'reviewEvery')) ?? months(YEARLY_MONTHS), 'procedureReview'),
  ];
}
