import { addDays, anniversaryIn, isMonthDay, type Duration } from '../../calendar/calendar.ts';
import {
  CERTIFICATION_DAYS,
  ANSWER_DAYS,
  APPEAL_DAYS,
  FIRST_VALIDATION_MONTHS,
  REVIEW_WINDOW_DAYS,
} from '../../calendar/program-times.ts';
import { child, dateOf, descend, textOf, type Field } from '../../model/field.ts';
import { fieldAtPath } from '../../model/field-at-path.ts';
import { isValidated } from './membership.ts';
import { after, days, months, type Clock, type ClockPlace } from './deadline.ts';
import type { ClockName } from './deadline-words.ts';

/** Clocks of the account itself: validation, revalidation, annual review. */
export function membershipClocks({ root, path, settings, today }: ClockPlace): Clock[] {
  const membership = child(root, 'membership');
  const date = dateOf(fieldAtPath(root, path));
  switch (path.length === 2 ? path[1] : undefined) {
    case 'certified':
      // Where the status says validated, there was a first validation, and only its date is not on record.
      if (date === undefined || child(membership, 'validated') || isValidated(membership)) return [];
      return [after(date, months(FIRST_VALIDATION_MONTHS), 'firstValidation')];
    case 'validated':
      return date === undefined ? [] : [after(date, months(12 * settings.revalidationYears), 'revalidation')];
    case 'anniversary':
    case 'lastAnnualReview':
      return reviewClocks(membership, today);
    default:
      return [];
  }
}

/** The first anniversary that the last review does not cover; a review counts from 90 days before. */
function reviewClocks(membership: Field | undefined, today: string): Clock[] {
  const monthDay = textOf(child(membership, 'anniversary'));
  if (monthDay === undefined || !isMonthDay(monthDay)) return [];
  const last = dateOf(descend(membership, 'lastAnnualReview'));
  const since = last ?? addDays(today, -1);
  const year = Number(since.slice(0, 4));
  const due = [year, year + 1, year + 2]
    .map((candidate) => anniversaryIn(candidate, monthDay))
    .find((end) => (last === undefined ? end > since : addDays(end, -REVIEW_WINDOW_DAYS) > last));
  if (due === undefined) return [];
  return [
    { name: 'annualReview', end: due },
    { name: 'reviewWindow', end: addDays(due, -REVIEW_WINDOW_DAYS), moment: true },
  ];
}

/** What an event starts: for how long, and whether it is CBP's own time or a moment. */
const EVENTS: Readonly<
  Record<string, { readonly time: Duration; readonly name: ClockName; readonly moment?: true }>
> = {
  'profile-submitted': { time: days(CERTIFICATION_DAYS), name: 'decision', moment: true },
  'validation-notice': { time: days(30), name: 'visit', moment: true },
  'specialist-request': { time: days(ANSWER_DAYS['specialist-request']), name: 'answerDue' },
  'suspension-letter': { time: days(ANSWER_DAYS['suspension-letter']), name: 'answerDue' },
  'benefits-denied': { time: days(APPEAL_DAYS), name: 'appeal' },
  'appeal-filed': { time: days(180), name: 'appealAnswer', moment: true },
  withdrawn: { time: months(12), name: 'reapply', moment: true },
};

/** Clocks that an event between the company and CBP starts. */
export function eventClocks({ root, path, settings }: ClockPlace): Clock[] {
  const event = fieldAtPath(root, path.slice(0, -1));
  const date = dateOf(fieldAtPath(root, path));
  if (date === undefined) return [];
  const done = child(event, 'answered') ? ({ done: true } as const) : {};
  if (path.at(-1) === 'due') return [{ name: 'answerDue', end: date, ...done }];
  if (path.at(-1) !== 'date' || child(event, 'due')) return [];
  const type = textOf(child(event, 'type')) ?? '';
  if (type === 'validation-report')
    return [{ ...after(date, settings.findingResponse, 'answerDue'), ...done }];
  const clock = Object.hasOwn(EVENTS, type) ? EVENTS[type] : undefined;
  if (!clock) return [];
  return [
    {
      ...after(date, clock.time, clock.name),
      ...(clock.moment ? { moment: true } : done),
    },
  ];
}
