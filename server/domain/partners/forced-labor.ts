import { child, dateOf } from '../../model/field.ts';
import type { Partner } from '../../kinds/partner/view.ts';
import type { SourceDocument } from '../../model/source-document.ts';
import type { ProjectIndex } from '../../workspace/project-index.ts';

/** Whether a partner makes goods outside the United States, where an importer’s program against forced labor looks. */
export function isSupplierAbroad({ roles, country }: Partner): boolean {
  return country !== 'US' && roles.some((role) => role === 'supplier' || role === 'foreign-manufacturer');
}

/** Whether a statement or a mapping of a partner is on record. */
export function hasForcedLaborRecord({ field }: Partner): boolean {
  const record = child(field, 'forcedLabor');
  return child(record, 'statement') !== undefined || child(record, 'mapping') !== undefined;
}

const suppliersIn = ({ partners }: SourceDocument) =>
  partners.filter(isSupplierAbroad).map((partner) => ({
    ended: dateOf(partner.ended),
    hasRecord: hasForcedLaborRecord(partner),
  }));

/** The suppliers abroad of all registers: the day on which the business ended, and whether a record is kept of each; pass to `index.derive`. */
export function suppliersAbroad(
  index: ProjectIndex,
): readonly { readonly ended: string | undefined; readonly hasRecord: boolean }[] {
  return index.gather(['Partner', 'PartnerRegister'], suppliersIn).flatMap(({ value }) => value);
}
