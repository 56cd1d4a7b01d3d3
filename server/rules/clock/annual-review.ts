import { addDays, anniversaryIn } from '../../calendar/calendar.ts';
import { child, dateOf, textOf } from '../../model/field.ts';
import type { Member } from './member.ts';

/** Days before the anniversary from which edits count for the annual review. */
const WINDOW = 90;

/** How an annual review stands on a day. */
export interface AnnualReview {
  /** The anniversary that the review belongs to. */
  readonly due: string;
  /** The first day on which edits count. */
  readonly opens: string;
  /** Whether it has been submitted in its window. */
  readonly isSubmitted: boolean;
}

function reviewOf(due: string, last: string | undefined): AnnualReview {
  const opens = addDays(due, -WINDOW);
  return { due, opens, isSubmitted: last !== undefined && last >= opens };
}

/** The coming annual review and the one before it; undefined where the profile names no anniversary. */
export function annualReviews(
  { membership }: Member,
  today: string,
): { readonly coming: AnnualReview; readonly past: AnnualReview } | undefined {
  const monthDay = textOf(child(membership, 'anniversary'));
  if (monthDay === undefined || !/^\d{2}-\d{2}$/.test(monthDay)) return undefined;
  const last = dateOf(child(membership, 'lastAnnualReview'));
  const year = Number(today.slice(0, 4));
  const thisYear = anniversaryIn(year, monthDay);
  const coming = thisYear >= today ? thisYear : anniversaryIn(year + 1, monthDay);
  const past = anniversaryIn(Number(coming.slice(0, 4)) - 1, monthDay);
  return { coming: reviewOf(coming, last), past: reviewOf(past, last) };
}
