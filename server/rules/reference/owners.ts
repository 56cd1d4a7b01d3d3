import { child, items, textOf, type Field } from '../../model/field.ts';
import type { SourceDocument } from '../../model/source-file.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Fields that name a person by a contact id or a role in words. */
function ownerFields({ profile, procedure }: SourceDocument): (Field | undefined)[] {
  if (procedure) return [procedure.owner, procedure.approver];
  if (!profile) return [];
  return [
    ...profile.answers.flatMap(({ field }) => [
      child(field, 'owner'),
      child(child(field, 'oversight'), 'by'),
    ]),
    child(child(profile.eligibility, 'agreement'), 'signedBy'),
    ...items(child(profile.membership, 'portalUsers')).map((user) => child(user, 'contact')),
  ];
}

/** Those that are meant as an id: one kebab-case word. Anything with a space or a capital letter is a role in words. */
export function ownerIds(document: SourceDocument): { readonly field: Field; readonly id: string }[] {
  return ownerFields(document).flatMap((field) => {
    const id = textOf(field);
    return field && id !== undefined && ID.test(id) ? [{ field, id }] : [];
  });
}
