import type { RoleAliases } from '../../catalog/types.ts';
import { read as readAliases } from '../../generated/role-aliases.js';
import { child, items, oneOrMany, textOf, type Field } from '../../model/field.ts';

/** How much harm a partner could do, as the company rates it. */
export type PartnerRisk = 'low' | 'medium' | 'high';

/** A business partner, alone in its file or an entry of a register. Values that are missing or of a wrong type are left out. */
export interface Partner {
  readonly field: Field;
  readonly id: string | undefined;
  readonly idField: Field | undefined;
  readonly legalName: string | undefined;
  readonly country: string | undefined;
  readonly countryField: Field | undefined;
  /** What it does, in the words of the catalog: aliases such as `3pl` are read as the entity type that they mean. */
  readonly roles: readonly string[];
  readonly relationship: string | undefined;
  readonly risk: PartnerRisk | undefined;
  /** The day on which the business ended. */
  readonly ended: Field | undefined;
  readonly certifications: readonly Field[];
  readonly visits: readonly Field[];
  readonly audits: readonly Field[];
  readonly weaknesses: readonly Field[];
  readonly sites: readonly Field[];
}

/** The entity type that a role means; a role that is no other word for one means itself. */
function meantBy(role: string): string {
  const aliases: RoleAliases = readAliases();
  return Object.hasOwn(aliases, role) ? (aliases[role] ?? role) : role;
}

function riskOf(field: Field): PartnerRisk | undefined {
  const rating = textOf(child(child(field, 'risk'), 'rating'));
  return rating === 'low' || rating === 'medium' || rating === 'high' ? rating : undefined;
}

/** Reads one partner from its mapping. */
export function readPartner(field: Field): Partner {
  const idField = child(field, 'id');
  const countryField = child(field, 'country');
  const roles = [...oneOrMany(child(field, 'role')), ...items(child(field, 'roles'))];
  return {
    field,
    id: textOf(idField),
    idField,
    legalName: textOf(child(field, 'legalName')),
    country: textOf(countryField),
    countryField,
    roles: [...new Set(roles.flatMap((role) => textOf(role) ?? []).map(meantBy))],
    relationship: textOf(child(field, 'relationship')),
    risk: riskOf(field),
    ended: child(field, 'ended'),
    certifications: oneOrMany(child(field, 'certifications')),
    visits: items(child(field, 'visits')),
    audits: items(child(field, 'audits')),
    weaknesses: items(child(field, 'weaknesses')),
    sites: items(child(field, 'sites')),
  };
}
