import type { AnyRule } from '../rule.ts';
import { noEffectiveness } from './no-effectiveness.ts';
import { noneInYear } from './none-in-year.ts';
import { roleTopicNotTaught } from './role-topic-not-taught.ts';
import { sessionWithoutRecord } from './session-without-record.ts';
import { topicNotTaught } from './topic-not-taught.ts';

/** Rules about training: what was taught to whom, when, and what shows it. */
export const trainingRules: readonly AnyRule[] = [
  noneInYear,
  sessionWithoutRecord,
  noEffectiveness,
  roleTopicNotTaught,
  topicNotTaught,
];
