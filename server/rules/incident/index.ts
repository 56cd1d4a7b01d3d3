import type { AnyRule } from '../rule.ts';
import { closedWithOpenAction } from './closed-with-open-action.ts';
import { closedWithoutAction } from './closed-without-action.ts';
import { notReported } from './not-reported.ts';
import { openTooLong } from './open-too-long.ts';
import { reportedLate } from './reported-late.ts';
import { missingRootCause } from './missing-root-cause.ts';
import { missingAnonymousChannel } from './missing-anonymous-channel.ts';
import { noticeAfterCrossing } from './notice-after-crossing.ts';

/** Rules about incidents: whether they are told, looked into and brought to an end. */
export const incidentRules = [
  notReported,
  reportedLate,
  missingRootCause,
  openTooLong,
  closedWithoutAction,
  closedWithOpenAction,
  missingAnonymousChannel,
  noticeAfterCrossing,
] as const satisfies readonly AnyRule[];
