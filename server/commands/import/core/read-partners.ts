import { idFrom } from '../../../model/scaffold/id-from.ts';
import { holdsSecret } from '../../../domain/secrets/secret-places.ts';
import type { JsonObject, JsonValue } from '../../../syntax/yaml/value.ts';
import { dateIn, partsOf } from '../../../spreadsheets/cell-values.ts';
import type { FoundColumns } from './find-columns.ts';
import type { PartnerColumn } from './header-words.ts';
import type { ImportNote } from './note.ts';
import { certificatesIn, countryIn, riskIn, roleIn } from './partner-values.ts';
import { textIn, type Cell, type TableRow } from '../../../spreadsheets/table.ts';
import { isCut, isHidden } from '../../../spreadsheets/workbook-marks.ts';
import { setOwnValue } from '../../../messages/own-value.ts';

/** A partner that a row describes. */
export interface ImportedPartner {
  readonly sheet: string;
  readonly row: number;
  /** As the row says, else made of the name. */
  readonly id: string;
  /** Whether the row itself says the id. */
  readonly hasId: boolean;
  readonly name: string;
  /** Keys and values as a register has them, without the id. */
  readonly values: JsonObject;
}

/** A table of partners with the name of its sheet. */
export interface PartnerTable {
  readonly sheet: string;
  readonly columns: FoundColumns<PartnerColumn>;
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Reads the partners of tables; `roles` are the entity types of the catalog. */
export function readPartnerRows(
  tables: readonly PartnerTable[],
  roles: ReadonlySet<string>,
): { readonly partners: readonly ImportedPartner[]; readonly left: readonly ImportNote[] } {
  const left: ImportNote[] = [];
  const partners = new Map<string, ImportedPartner>();
  for (const { sheet, columns } of tables) {
    for (const row of columns.rows) {
      const { number } = row;
      const name = textIn(row, columns.at.get('legalName')).replace(/\s+/g, ' ');
      const written = textIn(row, columns.at.get('id'));
      if (![...columns.at.values()].some((column) => textIn(row, column) !== '')) continue;
      const id = ID.test(written) ? written : idFrom(name);
      if (name === '' || isHidden(name) || id === '' || holdsSecret(name)) {
        left.push({ sheet, row: number, reason: 'noPartnerName' });
        continue;
      }
      const before = partners.get(id);
      if (before) {
        left.push({ sheet, row: number, reason: 'repeatedPartner', data: { id, other: before.row } });
        continue;
      }
      const { values, notes } = partnerValues(id, row, columns, roles);
      left.push(...notes.map((note) => ({ ...note, sheet, row: number })));
      const hasId = ID.test(written);
      partners.set(id, { sheet, row: number, id, hasId, name, values: { legalName: name, ...values } });
    }
  }
  return { partners: [...partners.values()], left };
}

function partnerValues(
  id: string,
  row: TableRow,
  columns: FoundColumns<PartnerColumn>,
  known: ReadonlySet<string>,
): { readonly values: JsonObject; readonly notes: readonly Omit<ImportNote, 'sheet' | 'row'>[] } {
  const notes: Omit<ImportNote, 'sheet' | 'row'>[] = [];
  const values: Record<string, JsonValue> = {};

  const read = <T extends JsonValue>(
    name: PartnerColumn,
    understand: (text: string, cell: Cell) => T | undefined,
  ): T | undefined => {
    const cell = row.cells[columns.at.get(name) ?? -1];
    const text = textIn(row, columns.at.get(name));
    const column = columns.headerOf(name);
    if (cell?.isFault) notes.push({ reason: 'fault', data: { column } });
    if (!cell || cell.isFault || text === '') return undefined;
    if (isHidden(text) || isCut(text) || holdsSecret(text)) {
      const reason = isHidden(text) ? 'hidden' : isCut(text) ? 'cut' : 'secret';
      notes.push({ reason, data: { column } });
      return undefined;
    }
    const value = understand(text, cell);
    if (value === undefined)
      notes.push({ reason: 'badPartnerValue', data: { id, value: text.slice(0, 40), column } });
    return value;
  };
  const asIs = (text: string) => text.replace(/\s+/g, ' ');
  const date = (_: string, cell: Cell) => dateIn(cell);
  const put = (key: string, value: JsonValue | undefined) => {
    if (value !== undefined) setOwnValue(values, key, value);
  };

  put('country', read('country', countryIn));
  const roles = read('role', (text) => {
    const all = partsOf(text).map((part) => roleIn(part, known));
    return all.includes(undefined) ? undefined : all.filter((role) => role !== undefined);
  });
  if (roles && roles.length > 1) put('roles', roles);
  else put('role', roles?.[0]);
  put('relationship', read('relationship', relationshipIn));
  put(
    'contact',
    group({
      name: read('contactName', asIs),
      email: read('contactEmail', asIs),
      phone: read('contactPhone', asIs),
    }),
  );
  put('identifiers', group({ duns: read('duns', asIs), mid: read('mid', asIs), scac: read('scac', asIs) }));
  put('certifications', certification(read));
  const received = read('questionnaire', date);
  put('questionnaire', group({ received }));
  const visited = read('visited', date);
  put('visits', visited === undefined ? undefined : [{ date: visited }]);
  const rating = read('risk', riskIn);
  const rated = read('rated', date);
  put('risk', rating === undefined ? undefined : group({ rating, date: rated }));
  return { values, notes };
}

type Read = <T extends JsonValue>(
  name: PartnerColumn,
  understand: (text: string, cell: Cell) => T | undefined,
) => T | undefined;

/** The certificates of a row: as `ctpat report` writes them, or one over several columns. */
function certification(read: Read): JsonValue | undefined {
  const all = read('program', certificatesIn);
  const [first, ...others] = all ?? [];
  const date = (_: string, cell: Cell) => dateIn(cell);
  const rest = {
    certificate: read('certificate', (text) => text),
    issued: read('issued', date),
    validUntil: read('validUntil', date),
  };
  const verified = read('verified', date);
  if (!first || /^(none|no|n\/a|ninguno|ninguna|-)$/.test(first.program)) return undefined;
  const own = group({ ...rest, ...(verified === undefined ? {} : { verified: { date: verified } }) });
  return [{ ...first, ...(own ?? {}) }, ...others];
}

/** A mapping of what is there; undefined where nothing is. */
function group(values: Readonly<Record<string, JsonValue | undefined>>): JsonObject | undefined {
  const entries = Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function relationshipIn(text: string): string | undefined {
  const word = text.trim().toLowerCase();
  if (['direct', 'directo', 'directa'].includes(word)) return 'direct';
  return ['indirect', 'indirecto', 'indirecta'].includes(word) ? 'indirect' : undefined;
}
