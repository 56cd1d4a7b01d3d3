import { say } from '../../messages/fill.ts';
import { booleanOf, child } from '../../model/field.ts';
import { FACT } from '../fact-words.ts';
import type { Fact } from '../facts.ts';

/** What a contact is for the program: officer, main or alternate contact, consultant. */
export const marks: Fact = (holder, locale) => {
  const all = (['companyOfficer', 'primary', 'alternate', 'consultant'] as const)
    .filter((mark) => booleanOf(child(holder, mark)) === true)
    .map((mark) => say(FACT[mark], locale));
  return all.length > 0 ? all.join(', ') : undefined;
};
