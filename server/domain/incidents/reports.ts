import { child, items, textOf, type Field } from '../../model/field.ts';

/** Who of those told is CBP: the company's specialist, or the port. */
const CBP: ReadonlySet<string> = new Set(['specialist', 'cbp-port']);

/** The reports of an incident to CBP. */
export function reportsToCbp(incident: Field): Field[] {
  return items(child(incident, 'reported')).filter((each) => CBP.has(textOf(child(each, 'to')) ?? ''));
}
