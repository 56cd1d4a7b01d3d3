import type { Locale } from '../../catalog/types.ts';
import { say } from '../../messages/fill.ts';
import { booleanOf, child, descend, items, oneOrMany, textOf, type Field } from '../../model/field.ts';
import type { SymbolKind } from '../../model/symbol-kind.ts';
import { nameOf } from '../../model/symbols.ts';
import { quoted } from './hover-question.ts';
import { FACT } from './reference-words.ts';
import { HOVER } from './hover-words.ts';

/** One fact about a thing in words; undefined where its document does not say it. */
type Fact = (holder: Field, locale: Locale) => string | undefined;

const textAt = (holder: Field, path: string) => textOf(descend(holder, ...path.split('.')));

/** A value as it is written. */
const plain =
  (path: string): Fact =>
  (holder) =>
    textAt(holder, path);

/** A value in a phrase. */
const told =
  (fact: keyof typeof FACT, path: string = fact): Fact =>
  (holder, locale) => {
    const value = textAt(holder, path);
    return value === undefined ? undefined : say(FACT[fact], locale, { value: quoted(value) });
  };

/** A list of values in a phrase. */
const listed =
  (fact: keyof typeof FACT): Fact =>
  (holder, locale) => {
    const values = oneOrMany(child(holder, fact)).flatMap((item) => textOf(item) ?? []);
    return values.length === 0 ? undefined : say(FACT[fact], locale, { value: quoted(values.join(', ')) });
  };

const marks: Fact = (holder, locale) => {
  const all = (['companyOfficer', 'primary', 'alternate', 'consultant'] as const)
    .filter((mark) => booleanOf(child(holder, mark)) === true)
    .map((mark) => say(HOVER[mark], locale));
  return all.length > 0 ? all.join(', ') : undefined;
};

/** Whether something that can be closed is. */
const state: Fact = (holder, locale) => told('closed')(holder, locale) ?? say(FACT.open, locale);

const roles: Fact = (holder) => {
  const all = [...oneOrMany(child(holder, 'role')), ...items(child(holder, 'roles'))];
  return all.flatMap((role) => textOf(role) ?? []).join(', ');
};

const certificates: Fact = (holder, locale) => {
  const all = oneOrMany(child(holder, 'certifications')).map((certificate) =>
    [told('certificate', 'program'), told('validUntil'), told('verified', 'verified.date')]
      .flatMap((fact) => fact(certificate, locale) ?? [])
      .join(', '),
  );
  return all.filter((text) => text !== '').join('; ');
};

const risk: Fact = (holder, locale) =>
  told('risk', 'risk.rating')(holder, locale) ?? say(FACT.noRisk, locale);

const legs: Fact = (holder) => {
  const all = items(child(holder, 'legs')).map((leg) =>
    [textOf(child(leg, 'from')), textOf(child(leg, 'to'))].filter(Boolean).join('–'),
  );
  return all.filter((text) => text !== '').join(', ');
};

const FACTS: Readonly<Partial<Record<SymbolKind, readonly Fact[]>>> = {
  SecurityProfile: [
    plain('company.legalName'),
    plain('entity'),
    plain('membership.status'),
    told('validated', 'membership.validated'),
  ],
  Procedure: [
    plain('title'),
    told('version'),
    plain('status'),
    told('approved'),
    told('effective'),
    told('reviewed'),
  ],
  Partner: [plain('legalName'), roles, plain('country'), certificates, risk, told('ended')],
  RiskAssessment: [told('conducted')],
  CorrectiveActions: [plain('source'), told('date')],
  contact: [plain('name'), plain('role'), marks],
  site: [plain('name'), plain('type'), plain('address'), plain('country')],
  'partner-site': [plain('address'), plain('country')],
  lane: [told('origin'), legs],
  action: [plain('action'), plain('gap'), told('owner'), told('due'), state],
  finding: [plain('text'), told('criterion'), plain('type'), told('owner'), told('due'), state],
  weakness: [told('criterion'), told('due'), state],
  session: [told('date'), listed('topics'), plain('trainer')],
  incident: [plain('type'), told('date'), state],
  audit: [told('date'), listed('scope'), plain('auditor'), plain('trigger')],
};

/** What a document says of a thing in one line: who or what it is, its dates, its state. */
export function factsOf(kind: SymbolKind, holder: Field, locale: Locale): string {
  const facts = FACTS[kind] ?? [nameOf];
  return facts
    .flatMap((fact) => fact(holder, locale) ?? [])
    .filter((text) => text !== '')
    .map(quoted)
    .join(', ');
}

/** The dates of things from which clocks run, as steps of `fieldsAt`. */
export const DATES: Readonly<Partial<Record<SymbolKind, readonly string[]>>> = {
  SecurityProfile: ['membership.certified', 'membership.validated', 'membership.lastAnnualReview'],
  Procedure: ['reviewed'],
  Partner: [
    'certifications.[].issued',
    'certifications.[].validUntil',
    'certifications.[].verified.date',
    'questionnaire.received',
    'visits.[].date',
  ],
  RiskAssessment: ['conducted'],
  contact: ['confirmed'],
  action: ['due'],
  finding: ['due'],
  weakness: ['due'],
  session: ['date'],
  audit: ['date'],
};
