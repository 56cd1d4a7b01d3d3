import { child, items, type Field } from '../../model/field.ts';
import type { SecurityProfile } from '../../model/profile.ts';
import type { JudgedAnswer } from '../profile/judged-answers.ts';

/** Two dates of one part of a profile, by the keys under which they stand, in the order in which they must come. */
export interface OrderedDates {
  readonly holder: Field | undefined;
  readonly before: string;
  readonly after: string;
}

/** The dates of a profile that must come in an order; a key that is not there is no fault. */
export function orderedDates(
  { eligibility, membership }: SecurityProfile,
  answers: readonly JudgedAnswer[],
): OrderedDates[] {
  const bond = child(eligibility, 'bond');
  return [
    { holder: membership, before: 'applied', after: 'certified' },
    { holder: membership, before: 'certified', after: 'validated' },
    { holder: bond, before: 'effective', after: 'expires' },
    { holder: bond, before: 'effective', after: 'cancelled' },
    ...items(child(membership, 'events')).flatMap((holder) =>
      ['due', 'answered'].map((after) => ({ holder, before: 'date', after })),
    ),
    ...answers.map(({ field }) => ({ holder: child(field, 'cbp'), before: 'date', after: 'due' })),
  ];
}
