import type { AnyRule } from '../rule.ts';
import { missingEffectivenessCheck } from './missing-effectiveness-check.ts';
import { sessionsStale } from './sessions-stale.ts';
import { roleTopicNotTaught } from './role-topic-not-taught.ts';
import { sessionWithoutRecord } from './session-without-record.ts';
import { topicNotTaught } from './topic-not-taught.ts';

/** Rules about training: what was taught to whom, when, and what shows it. */
export const trainingRules = [
  sessionsStale,
  sessionWithoutRecord,
  missingEffectivenessCheck,
  roleTopicNotTaught,
  topicNotTaught,
] as const satisfies readonly AnyRule[];
