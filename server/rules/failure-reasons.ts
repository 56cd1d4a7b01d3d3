/** The five common reasons for which a validation fails (programme facts, section 8). */
export type FailureReason = 'documentation' | 'training' | 'physical-gaps' | 'not-as-written' | 'partners';

/** What the rules of a group guard against, where a rule says nothing else. */
const OF_GROUP: Readonly<Record<string, FailureReason>> = {
  partner: 'partners',
  physical: 'physical-gaps',
  access: 'physical-gaps',
  training: 'training',
  personnel: 'training',
  evidence: 'not-as-written',
  conveyance: 'not-as-written',
  seal: 'not-as-written',
  procedural: 'not-as-written',
  agricultural: 'not-as-written',
};

/** The reason that a rule guards against: its own, else its group’s. */
export function failureReasonOf(meta: {
  readonly id: string;
  readonly failureReason?: FailureReason;
}): FailureReason {
  return meta.failureReason ?? OF_GROUP[meta.id.split('/')[0] ?? ''] ?? 'documentation';
}
