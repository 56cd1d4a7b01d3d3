import { addDays, anniversaryIn, isMonthDay } from '../../calendar/calendar.ts';
import { REVIEW_WINDOW_DAYS } from '../../calendar/program-times.ts';
import { child, dateOf, textOf } from '../../model/field.ts';
import type { Member } from './membership.ts';

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
  const opens = addDays(due, -REVIEW_WINDOW_DAYS);
  return { due, opens, isSubmitted: last !== undefined && last >= opens };
}

/** Statuses before membership, in which no review is due. */
const BEFORE: ReadonlySet<string> = new Set(['applicant', 'approved']);

/**
 * The coming annual review and the one before it; undefined where the profile names no anniversary, or where the company
 * is still to become a member. A review whose window opened before the certification is none.
 */
export function annualReviews(
  { membership }: Member,
  today: string,
): { readonly coming: AnnualReview | undefined; readonly past: AnnualReview | undefined } | undefined {
  const monthDay = textOf(child(membership, 'anniversary'));
  if (monthDay === undefined || !isMonthDay(monthDay)) return undefined;
  const last = dateOf(child(membership, 'lastAnnualReview'));
  if (last === undefined && BEFORE.has(textOf(child(membership, 'status')) ?? '')) return undefined;
  const certified = dateOf(child(membership, 'certified')) ?? '';
  const year = Number(today.slice(0, 4));
  const thisYear = anniversaryIn(year, monthDay);
  const coming = thisYear >= today ? thisYear : anniversaryIn(year + 1, monthDay);
  const past = anniversaryIn(Number(coming.slice(0, 4)) - 1, monthDay);
  const reviewBy = (due: string) => {
    const review = reviewOf(due, last);
    return certified > review.opens ? undefined : review;
  };
  return { coming: reviewBy(coming), past: reviewBy(past) };
}
