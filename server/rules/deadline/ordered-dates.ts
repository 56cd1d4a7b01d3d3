import { activePartners } from '../../model/active-partners.ts';
import { child, items, type Field } from '../../model/field.ts';
import { fieldsAt } from '../../model/field-at-path.ts';
import type { SourceDocument } from '../../model/source-document.ts';
import type { SharedContext } from '../../domain/shared-context.ts';
import { pieces } from '../../domain/evidence/pieces.ts';
import { givenAnswers } from '../../domain/answers/effective-answers.ts';
import { memberOf } from '../../domain/deadlines/membership.ts';
import type { DateOrder } from '../../kinds/dates.ts';
import { ORDERS_OF_PARTNER } from '../../kinds/partner/dates.ts';
import { kindOf } from '../../kinds/registry.ts';

/** Two dates in the order in which they must come. */
export interface OrderedDates {
  readonly before: Field;
  readonly after: Field;
}

/** Dates of one part of a document by the keys under which they stand; a key that is not there is no fault. */
function pair(holder: Field | undefined, before: string, after: string): OrderedDates[] {
  const [earlier, later] = [child(holder, before), child(holder, after)];
  return earlier && later ? [{ before: earlier, after: later }] : [];
}

function ofProfile(context: SharedContext): OrderedDates[] {
  const member = memberOf(context);
  if (!member) return [];
  const { profile, membership } = member;
  const bond = child(profile.eligibility, 'bond');
  return [
    ...pair(membership, 'applied', 'certified'),
    ...pair(membership, 'certified', 'validated'),
    ...pair(bond, 'effective', 'expires'),
    ...pair(bond, 'effective', 'cancelled'),
    ...items(child(membership, 'events')).flatMap((event) =>
      ['due', 'answered'].flatMap((after) => pair(event, 'date', after)),
    ),
    ...context
      .shared(givenAnswers)
      .flatMap(({ field }) => pair(child(field, 'specialistReview'), 'date', 'due')),
  ];
}

function ofOrders(root: Field | undefined, orders: readonly DateOrder[]): OrderedDates[] {
  return orders.flatMap(({ holder, before, after }) =>
    fieldsAt(root, holder).flatMap((each) => {
      const [earlier] = before.flatMap((path) => fieldsAt(each, path));
      return earlier ? fieldsAt(each, after).map((later) => ({ before: earlier, after: later })) : [];
    }),
  );
}

function ofRecord(document: SourceDocument, today: string): OrderedDates[] {
  return [
    ...ofOrders(document.root, kindOf(document.kind)?.dateOrders ?? []),
    ...activePartners(document, today).flatMap(({ field }) => ofOrders(field, ORDERS_OF_PARTNER)),
  ];
}

/** The dates of a document that must come in an order. */
export function orderedDates(context: SharedContext): OrderedDates[] {
  const { document, today } = context;
  return [
    ...(document.profile ? ofProfile(context) : ofRecord(document, today)),
    ...context.shared(pieces).flatMap(({ field }) => pair(field, 'date', 'validUntil')),
  ];
}
