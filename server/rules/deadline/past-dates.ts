import { child, items, type Field } from '../../model/field.ts';
import { activePartners } from '../../model/active-partners.ts';
import { fieldsAt } from '../../model/field-at-path.ts';
import { givenAnswers } from '../../domain/answers/effective-answers.ts';
import type { RuleContext } from '../rule.ts';
import { PAST_OF_PARTNER } from '../../kinds/partner/dates.ts';
import { kindOf } from '../../kinds/registry.ts';

const at = (root: Field | undefined, paths: readonly (readonly string[])[]) =>
  paths.flatMap((path) => fieldsAt(root, path));

function of(parent: Field | undefined, ...keys: readonly string[]): (Field | undefined)[] {
  return keys.map((key) => child(parent, key));
}

/** Every date that tells of something that has happened, as the document itself has it; evidence has its own rule. */
export function pastDates({
  document,
  shared,
  today,
}: Pick<RuleContext, 'document' | 'shared' | 'today'>): Field[] {
  const { profile } = document;
  if (!profile) {
    const ofPartners = activePartners(document, today).flatMap(({ field }) => at(field, PAST_OF_PARTNER));
    return [...at(document.root, kindOf(document.kind)?.pastDates ?? []), ...ofPartners];
  }
  const { eligibility, membership, contacts } = profile;
  const ofAnswers = shared(givenAnswers).flatMap(({ field }) => [
    ...of(field, 'reviewed'),
    ...of(child(field, 'specialistReview'), 'date'),
  ]);
  const ofAccount = [
    ...contacts.flatMap(({ field }) => of(field, 'confirmed')),
    ...of(eligibility, 'lastActivity'),
    ...of(child(eligibility, 'agreement'), 'signed'),
    ...['cbpDebt', 'exportReporting', 'goodStanding'].flatMap((key) =>
      of(child(eligibility, key), 'confirmed'),
    ),
    ...of(membership, 'applied', 'certified', 'validated', 'lastAnnualReview'),
    ...of(child(membership, 'tradeCompliance'), 'annualNotification'),
    ...items(child(membership, 'portalUsers')).flatMap((user) => of(user, 'lastLogin')),
    ...items(child(membership, 'events')).flatMap((event) => of(event, 'date', 'answered')),
  ];
  return [...ofAccount, ...ofAnswers].filter((field) => field !== undefined);
}
