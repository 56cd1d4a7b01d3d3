import type { AnyRule } from '../rule.ts';
import { incidentClosedWithOpenAction } from './incident-closed-with-open-action.ts';
import { incidentClosedWithoutAction } from './incident-closed-without-action.ts';
import { incidentNotReported } from './incident-not-reported.ts';
import { incidentOpenTooLong } from './incident-open-too-long.ts';
import { incidentReportedLate } from './incident-reported-late.ts';
import { incidentWithoutRootCause } from './incident-without-root-cause.ts';
import { noAnonymousChannel } from './no-anonymous-channel.ts';
import { noticeAfterCrossing } from './notice-after-crossing.ts';
import { shortageNotClosed } from './shortage-not-closed.ts';

/** Rules about incidents: whether they are told, looked into and brought to an end. */
export const proceduralRules: readonly AnyRule[] = [
  incidentNotReported,
  incidentReportedLate,
  incidentWithoutRootCause,
  shortageNotClosed,
  incidentOpenTooLong,
  incidentClosedWithoutAction,
  incidentClosedWithOpenAction,
  noAnonymousChannel,
  noticeAfterCrossing,
];
