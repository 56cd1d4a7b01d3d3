import { isDate } from '../../../calendar/calendar.ts';
import { namesPeople } from '../../../domain/procedures/step-actors.ts';
import { DOCUMENT_KINDS } from '../../../kinds/registry.ts';
import { child, fields, items, oneOrMany, textOf, type Field } from '../../../model/field.ts';
import type { SourceDocument } from '../../../model/source-document.ts';
import { ID } from '../../../model/symbols.ts';
import { privacyAt, type PrivateCategory } from '../../../schema/privacy.ts';
import type { Project } from '../../../workspace/snapshot.ts';

/** What one document says that a redacted report must not tell. */
export interface PrivateValues {
  readonly people: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly addresses: readonly string[];
  readonly identifiers: readonly string[];
  /** Names of companies and partners, wherever they are written. */
  readonly organizations: readonly string[];
  /** Names of places. */
  readonly places: readonly string[];
  /** Texts of which nothing says what they give away: under keys of the author's own, or that no schema knows. */
  readonly others: readonly string[];
  /** The names of a company, its legal name first where it is written. */
  readonly companies: readonly {
    readonly legalName: string | undefined;
    readonly names: readonly string[];
  }[];
  readonly partners: readonly { readonly id: string | undefined; readonly legalName: string | undefined }[];
  /** The ids of profiles, which are mostly made of the company’s name. */
  readonly profiles: readonly string[];
  /** The sites of profiles, also of those that the report is not about. */
  readonly sites: readonly PrivateSite[];
}

/** A site as texts may call it. */
export interface PrivateSite {
  readonly id: string;
  readonly name?: string | undefined;
}

type Found = Record<
  'people' | 'emails' | 'phones' | 'addresses' | 'identifiers' | 'organizations' | 'places' | 'others',
  string[]
>;

/** Where what a text gives away is taken down. */
const LISTS = {
  person: 'people',
  somebody: 'people',
  email: 'emails',
  phone: 'phones',
  address: 'addresses',
  identifier: 'identifiers',
  organization: 'organizations',
  place: 'places',
} as const satisfies Record<PrivateCategory, keyof Found>;

/** Several words that all begin with a capital, as the names of people do. */
export function looksLikeName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const isPart = (word: string) => /^\p{Lu}|^(?:de|del|la|las|los|van|von|da|dos|y)$/u.test(word);
  return words.length > 1 && words.every(isPart);
}

/** Whether somebody is called by name, not by the id of a contact or a role. */
const isNamed = (text: string) => !ID.test(text) && looksLikeName(text) && !namesPeople(text);

/** Whether a text of which nothing is known may be a secret, and is not just a word, a date or a count. */
const mayBeSecret = (text: string) => text.length > 3 && !isDate(text) && !/^\p{Ll}+$/u.test(text);

/** Collects from a field and everything below it, by what the schema of the kind says of each text. */
function collect(field: Field, kind: string, found: Found, isOwn = false): void {
  const text = textOf(field)?.trim();
  if (text !== undefined) {
    const privacy = isOwn ? undefined : privacyAt(kind, field.path);
    if (privacy === undefined) found.others.push(...(mayBeSecret(text) ? [text] : []));
    else if (privacy !== false && (privacy !== 'somebody' || isNamed(text))) found[LISTS[privacy]].push(text);
  }
  for (const item of items(field)) collect(item, kind, found, isOwn);
  for (const pair of fields(field)) collect(pair, kind, found, isOwn || pair.key.startsWith('x-'));
}

function valuesIn({ root, id, kind, profile, partners }: SourceDocument): PrivateValues {
  const found: Found = {
    people: [],
    emails: [],
    phones: [],
    addresses: [],
    identifiers: [],
    organizations: [],
    places: [],
    others: [],
  };
  if (root && kind !== undefined) collect(root, kind, found);
  const names = oneOrMany(child(profile?.company, 'tradeNames')).flatMap((name) => textOf(name) ?? []);
  return {
    ...found,
    companies: profile ? [{ legalName: profile.legalName, names }] : [],
    partners: partners.map((partner) => ({ id: partner.id, legalName: partner.legalName })),
    profiles: profile && id !== undefined ? [id] : [],
    sites: (profile?.sites ?? []).map((site) => ({
      id: site.id,
      name: textOf(child(site.field, 'name')),
    })),
  };
}

/** What the documents of a project say that a redacted report must not tell, in the order of the documents. */
export function privateValues({ index }: Pick<Project, 'index'>): PrivateValues[] {
  return index.gather(DOCUMENT_KINDS, valuesIn).map(({ value }) => value);
}
