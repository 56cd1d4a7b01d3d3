import { child, fields, items, oneOrMany, textOf, type Field } from '../../../model/field.ts';
import type { SourceDocument } from '../../../model/source-document.ts';
import type { Project } from '../../../workspace/snapshot.ts';

/** What one document says that a redacted report must not tell. */
export interface PrivateValues {
  readonly people: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly addresses: readonly string[];
  readonly identifiers: readonly string[];
  /** The names of a company, its legal name first where it is written. */
  readonly companies: readonly {
    readonly legalName: string | undefined;
    readonly names: readonly string[];
  }[];
  readonly partners: readonly { readonly id: string | undefined; readonly legalName: string | undefined }[];
  /** The ids of profiles, which are mostly made of the company’s name. */
  readonly profiles: readonly string[];
}

const KINDS = [
  'SecurityProfile',
  'Procedure',
  'Partner',
  'PartnerRegister',
  'RiskAssessment',
  'CorrectiveActions',
  'TrainingLog',
  'IncidentLog',
  'AuditLog',
];

/** The keys under which numbers stand that authorities or contracts know a company by. */
const IDENTIFIERS = new Set(
  'number ein duns scac mid usdot docket fmcOrganization fmcTerminal iataCode icaoCode brokerLicense filerCode rfc sct actaConstitutiva certificateOfIncorporation canadianBusinessNumber svi certificate reference'.split(
    ' ',
  ),
);

/** Keys below which `name` is that of a person. */
const PEOPLE = new Set(['contacts', 'contact', 'specialist']);

interface Found {
  readonly people: string[];
  readonly emails: string[];
  readonly phones: string[];
  readonly addresses: string[];
  readonly identifiers: string[];
}

/** Collects from a field and everything below it; `under` is the nearest key above. */
function collect(field: Field, under: string, found: Found): void {
  for (const item of items(field)) collect(item, under, found);
  for (const pair of fields(field)) {
    const texts = oneOrMany(pair).flatMap((each) => textOf(each) ?? []);
    if (pair.key === 'name' && PEOPLE.has(under)) found.people.push(...texts);
    else if (pair.key === 'email') found.emails.push(...texts);
    else if (pair.key === 'phone') found.phones.push(...texts);
    else if (pair.key === 'address') found.addresses.push(...texts);
    else if (IDENTIFIERS.has(pair.key)) found.identifiers.push(...texts);
    collect(pair, pair.key, found);
  }
}

function valuesIn({ root, id, profile, partners }: SourceDocument): PrivateValues {
  const found: Found = { people: [], emails: [], phones: [], addresses: [], identifiers: [] };
  if (root) collect(root, '', found);
  const names = oneOrMany(child(profile?.company, 'tradeNames')).flatMap((name) => textOf(name) ?? []);
  return {
    ...found,
    companies: profile ? [{ legalName: profile.legalName, names }] : [],
    partners: partners.map((partner) => ({ id: partner.id, legalName: partner.legalName })),
    profiles: profile && id !== undefined ? [id] : [],
  };
}

/** What the documents of a project say that a redacted report must not tell, in the order of the documents. */
export function privateValues({ index }: Pick<Project, 'index'>): PrivateValues[] {
  return index.gather(KINDS, valuesIn).map(({ value }) => value);
}
