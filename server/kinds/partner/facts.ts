import { say } from '../../messages/fill.ts';
import { child, items, oneOrMany, textOf } from '../../model/field.ts';
import { FACT } from '../fact-words.ts';
import { told, type Fact } from '../facts.ts';

/** What a partner does. */
export const roles: Fact = (holder) => {
  const all = [...oneOrMany(child(holder, 'role')), ...items(child(holder, 'roles'))];
  return all.flatMap((role) => textOf(role) ?? []).join(', ');
};

/** The statuses that a partner claims, and how long each holds. */
export const certificates: Fact = (holder, locale) => {
  const all = oneOrMany(child(holder, 'certifications')).map((certificate) =>
    [told('certificate', 'program'), told('validUntil'), told('verified', 'verified.date')]
      .flatMap((fact) => fact(certificate, locale) ?? [])
      .join(', '),
  );
  return all.filter((text) => text !== '').join('; ');
};

/** How a partner is rated. */
export const risk: Fact = (holder, locale) =>
  told('risk', 'risk.rating')(holder, locale) ?? say(FACT.noRisk, locale);
