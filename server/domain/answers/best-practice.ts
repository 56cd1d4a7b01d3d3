import { items, textOf, type Field, child } from '../../model/field.ts';

/** The five parts of CBP’s best practices framework, as keys of `bestPractice`. */
const PARTS = ['managementSupport', 'innovation', 'documentedProcess', 'oversight', 'evidence'] as const;

/** Whether a part says anything. */
function isGiven(part: Field | undefined): boolean {
  if (part?.node.kind === 'sequence') return items(part).length > 0;
  return part?.node.kind === 'mapping' || (textOf(part) ?? '').trim() !== '';
}

/** The parts of the framework that a `bestPractice` does not give. */
export function missingParts(bestPractice: Field): string[] {
  return PARTS.filter((part) => !isGiven(child(bestPractice, part)));
}
