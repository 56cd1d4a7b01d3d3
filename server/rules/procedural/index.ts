import type { AnyRule } from '../rule.ts';
import { noAnonymousChannel } from './no-anonymous-channel.ts';
import { noticeAfterCrossing } from './notice-after-crossing.ts';

/** Rules about procedures and incidents. */
export const proceduralRules: readonly AnyRule[] = [noticeAfterCrossing, noAnonymousChannel];
