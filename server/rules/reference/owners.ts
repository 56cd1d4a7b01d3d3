import { child, items, textOf, type Field } from '../../model/field.ts';
import { fieldAtPath } from '../../model/field-at-path.ts';
import { ID, referencesOf } from '../../model/symbols.ts';
import { givenAnswers } from '../../domain/answers/effective-answers.ts';
import type { RuleContext } from '../rule.ts';

/** A field that names a person by an id. */
export interface OwnerReference {
  readonly field: Field;
  readonly id: string;
  /** The criterion, where it stands in an answer. */
  readonly criterion?: string;
}

interface OwnerField {
  readonly field: Field | undefined;
  readonly criterion?: string;
}

/** Fields that name a person by a contact id or a role in words. */
function ownerFields({ document, shared }: Pick<RuleContext, 'document' | 'shared'>): OwnerField[] {
  const { profile, procedure } = document;
  if (procedure) return [{ field: procedure.owner }, { field: procedure.approver }];
  if (!profile) {
    return referencesOf(document)
      .filter(({ to }) => to === 'contact')
      .map(({ path }) => ({ field: fieldAtPath(document.root, path) }));
  }
  return [
    ...shared(givenAnswers).flatMap(({ field, id: criterion }) => [
      { field: child(field, 'owner'), criterion },
      { field: child(child(field, 'oversight'), 'by'), criterion },
    ]),
    { field: child(child(profile.eligibility, 'agreement'), 'signedBy') },
    ...items(child(profile.membership, 'portalUsers')).map((user) => ({ field: child(user, 'contact') })),
  ];
}

/** Those that are meant as an id: one kebab-case word. Anything with a space or a capital letter is a role in words. */
export function ownerIds(context: Pick<RuleContext, 'document' | 'shared'>): OwnerReference[] {
  return ownerFields(context).flatMap(({ field, criterion }) => {
    const id = textOf(field);
    if (!field || id === undefined || !ID.test(id)) return [];
    return [{ field, id, ...(criterion === undefined ? {} : { criterion }) }];
  });
}
