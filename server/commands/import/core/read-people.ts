import { idFrom } from '../../../model/scaffold/id-from.ts';
import { valueInWords } from '../../../messages/value-words.ts';
import { CONTACT_WORDS } from '../../../messages/contact-words.ts';
import { holdsSecret } from '../../../domain/secrets/secret-places.ts';
import type { JsonObject, JsonValue } from '../../../syntax/yaml/value.ts';
import { dateIn, partsOf, plainWords } from '../../../spreadsheets/cell-values.ts';
import type { FoundColumns } from './find-columns.ts';
import type { ContactColumn, SiteColumn } from './header-words.ts';
import { countryIn } from './partner-values.ts';
import { textIn, type TableRow } from '../../../spreadsheets/table.ts';
import { isCut, isHidden } from '../../../spreadsheets/workbook-marks.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The text of a cell that may be taken; undefined where there is none. */
function textAt<Name extends string>(
  row: TableRow,
  { at }: FoundColumns<Name>,
  name: Name,
): string | undefined {
  const text = textIn(row, at.get(name)).replace(/\s+/g, ' ');
  return text === '' || isHidden(text) || isCut(text) || holdsSecret(text) ? undefined : text;
}

/** Whether a row is about a profile, or about any. */
function concerns<Name extends string>(
  row: TableRow,
  { at }: FoundColumns<Name | 'profile'>,
  profile: string | undefined,
): boolean {
  const named = textIn(row, at.get('profile'));
  return profile === undefined || named === '' || named === profile;
}

function items<Name extends string>(
  tables: readonly FoundColumns<Name | 'profile'>[],
  profile: string | undefined,
  read: (
    row: TableRow,
    columns: FoundColumns<Name | 'profile'>,
  ) => Readonly<Record<string, JsonValue | undefined>>,
): JsonObject[] {
  const found = new Map<JsonValue, JsonObject>();
  for (const columns of tables) {
    for (const row of columns.rows) {
      if (!concerns(row, columns, profile)) continue;
      const entries = Object.entries(read(row, columns)).flatMap(([key, value]) =>
        value === undefined ? [] : [[key, value] as const],
      );
      const item: JsonObject = Object.fromEntries(entries);
      const id = item['id'];
      if (id !== undefined && id !== '' && !found.has(id)) found.set(id, item);
    }
  }
  return [...found.values()];
}

/** The sites that tables list for a new profile, as a profile has them. */
export function readSites(
  tables: readonly FoundColumns<SiteColumn>[],
  profile: string | undefined,
): readonly JsonObject[] {
  const activity = (words: string) =>
    (['cargo-handling', 'cargo-storage'] as const).find((each) =>
      (['en', 'es'] as const).some((locale) => plainWords(valueInWords(each, locale)) === plainWords(words)),
    ) ?? words;
  return items<SiteColumn>(tables, profile, (row, columns) => {
    const text = (name: SiteColumn) => textAt(row, columns, name);
    const id = text('id') ?? '';
    const activities = partsOf(textIn(row, columns.at.get('activities'))).map(activity);
    return {
      id: ID.test(id) ? id : idFrom(id),
      name: text('name') ?? (ID.test(id) ? undefined : id),
      address: text('address'),
      country: countryIn(text('country') ?? ''),
      type: text('type'),
      activities: activities.length > 0 ? activities : undefined,
    };
  });
}

/** The contacts that tables list for a new profile, as a profile has them. */
export function readContacts(
  tables: readonly FoundColumns<ContactColumn>[],
  profile: string | undefined,
): readonly JsonObject[] {
  return items<ContactColumn>(tables, profile, (row, columns) => {
    const text = (name: ContactColumn) => textAt(row, columns, name);
    const id = text('id') ?? '';
    const functions = new Set(partsOf(text('functions') ?? '').map(plainWords));
    const is = (word: (typeof CONTACT_WORDS)['primary' | 'officer' | 'alternate']) =>
      functions.has(plainWords(word.en)) || functions.has(plainWords(word.es)) ? true : undefined;
    const confirmed = row.cells[columns.at.get('confirmed') ?? -1];
    return {
      id: ID.test(id) ? id : idFrom(text('name') ?? ''),
      name: text('name'),
      role: text('role'),
      companyOfficer: is(CONTACT_WORDS.officer),
      primary: is(CONTACT_WORDS.primary),
      alternate: is(CONTACT_WORDS.alternate),
      email: text('email'),
      phone: text('phone'),
      confirmed: confirmed && dateIn(confirmed),
    };
  });
}
