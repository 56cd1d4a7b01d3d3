import { YEARLY_MONTHS } from '../../calendar/program-times.ts';
import { child, dateOf, durationOf, textOf, type Field } from '../../model/field.ts';
import { fieldAtPath } from '../../model/field-at-path.ts';
import { evidenceOf } from '../../kinds/security-profile/view.ts';
import { WAITING } from './specialist-reply.ts';
import { newestDay } from '../evidence/period.ts';
import type { Path } from '../../syntax/yaml/path.ts';
import { after, expiry, isNewest, months, type Clock, type ClockPlace } from './deadline.ts';

/** An answer, and the main one where it is for one site. */
interface AnswerFields {
  readonly own: Field | undefined;
  readonly main: Field | undefined;
  /** The keys from the answer to the place, without positions: `evidence.date`. */
  readonly keys: string;
}

/** `sections.<section>.<criterion>` leads to an answer, and two more steps to one under `bySite`. */
function answerAt(root: Field, path: Path): AnswerFields {
  const depth = path[3] === 'bySite' ? 5 : 3;
  const own = fieldAtPath(root, path.slice(0, depth));
  const main = depth === 5 ? fieldAtPath(root, path.slice(0, 3)) : undefined;
  const steps = path.slice(depth).filter((step) => typeof step === 'string');
  return { own, main, keys: steps.join('.') };
}

/** What an overlay leaves out it inherits; that its base gives an answer is the better guess. */
function statusOf(answer: Field | undefined, root: Field): string {
  return textOf(child(answer, 'status')) ?? (child(root, 'extends') ? 'implemented' : 'to-do');
}

/** Clocks of an answer: review, target date, evidence, what CBP waits for. What is still to be answered rests. */
export function answerClocks({ root, path, settings }: ClockPlace): Clock[] {
  const { own, main, keys } = answerAt(root, path);
  const status = statusOf(child(own, 'status') ? own : (main ?? own), root);
  if (!own || status === 'to-do' || (main && statusOf(main, root) === 'to-do')) return [];
  const inUse = status === 'implemented' || status === 'alternative';
  const newest = newestDay(evidenceOf(own));
  // The end of a period speaks for a month or a year, so it is no date itself.
  if (keys.startsWith('evidence.') && inUse && newest?.field.path.join() === path.join()) {
    const frequency = durationOf(child(own, 'frequency') ?? child(main, 'frequency'));
    return [after(newest.day, frequency ?? months(YEARLY_MONTHS), 'evidence')];
  }
  const date = dateOf(fieldAtPath(root, path));
  if (date === undefined) return [];
  const specialistReview = child(own, 'specialistReview');
  const isWaiting = WAITING.has(textOf(child(specialistReview, 'decision')) ?? '');
  switch (keys) {
    case 'reviewed':
      return [after(date, months(YEARLY_MONTHS), 'answerReviewed')];
    case 'targetDate':
      return status === 'partial' || status === 'planned' ? [{ name: 'target', end: date }] : [];
    case 'evidence.validUntil':
      // What a later piece has taken over from is history.
      return isNewest(evidenceOf(own), 'validUntil', date) ? expiry(date) : [];
    case 'specialistReview.due':
      return isWaiting ? [{ name: 'answerDue', end: date }] : [];
    case 'specialistReview.date':
      return isWaiting && !child(specialistReview, 'due')
        ? [after(date, settings.findingResponse, 'answerDue')]
        : [];
    default:
      return [];
  }
}
