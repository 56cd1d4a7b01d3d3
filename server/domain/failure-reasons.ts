import type { Localized } from '../catalog/catalog.ts';
import { ownValue } from '../messages/own-value.ts';

/** The five common reasons for which a validation fails, with their names, in the order in which they are listed. */
export const FAILURE_REASONS = {
  documentation: {
    en: 'Documents incomplete or out of date',
    es: 'Documentos incompletos o desactualizados',
  },
  training: { en: 'Training missing', es: 'Falta de capacitación' },
  'physical-gaps': { en: 'Gaps in physical security', es: 'Brechas en la seguridad física' },
  'not-as-written': {
    en: 'Practice that differs from what is written',
    es: 'Práctica distinta de lo que está escrito',
  },
  partners: {
    en: 'Business partners not vetted or not cooperating',
    es: 'Socios comerciales sin evaluar o que no cooperan',
  },
} as const satisfies Record<string, Localized>;

/** One of the five reasons. */
export type FailureReason = keyof typeof FAILURE_REASONS;

/** What the rules of a group guard against, where a rule says nothing else. */
const OF_GROUP: Readonly<Record<string, FailureReason>> = {
  partner: 'partners',
  physical: 'physical-gaps',
  access: 'physical-gaps',
  training: 'training',
  personnel: 'training',
  conveyance: 'not-as-written',
  seal: 'not-as-written',
  incident: 'not-as-written',
  cargo: 'not-as-written',
  agricultural: 'not-as-written',
  privacy: 'not-as-written',
};

/** Groups about the tool and its settings: no validator asks for what they report. */
const WITHOUT_REASON: ReadonlySet<string> = new Set(['catalog', 'internal', 'suppression']);

/** The reason that a rule guards against: its own, else its group’s; undefined for rules about the tool itself. */
export function failureReasonOf(meta: {
  readonly id: string;
  readonly failureReason?: FailureReason;
}): FailureReason | undefined {
  const [group = ''] = meta.id.split('/');
  if (WITHOUT_REASON.has(group)) return undefined;
  return meta.failureReason ?? ownValue(OF_GROUP, group) ?? 'documentation';
}

/** Every rule belongs to one reason at most: the five in order, each with what belongs to it; those of none come last. */
export function byFailureReason<Item>(
  items: readonly Item[],
  reasonOf: (item: Item) => FailureReason | undefined,
): readonly { readonly reason: FailureReason | undefined; readonly items: readonly Item[] }[] {
  const reasons = [...(Object.keys(FAILURE_REASONS) as FailureReason[]), undefined];
  return reasons.map((reason) => ({ reason, items: items.filter((item) => reasonOf(item) === reason) }));
}
