import { child, textOf, type Field } from '../../model/field.ts';

/** Countries, in UN/LOCODE and ISO 3166-1, that are the United States for cargo: the states and their islands. */
const UNITED_STATES: ReadonlySet<string> = new Set(['US', 'PR', 'VI', 'GU']);

/** Whether a place, a UN/LOCODE or a country, is in the United States; undefined where none is said. */
export function isInUnitedStates(place: Field | undefined): boolean | undefined {
  const text = textOf(place);
  return text === undefined ? undefined : UNITED_STATES.has(text.slice(0, 2).toUpperCase());
}

/** The places that a leg names. */
export function placesOf(leg: Field): (Field | undefined)[] {
  return [child(leg, 'from'), child(leg, 'to')];
}
