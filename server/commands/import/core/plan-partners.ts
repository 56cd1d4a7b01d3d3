import { lineEndOf, type Edit } from '../../../model/edits.ts';
import { child, items, type Field } from '../../../model/field.ts';
import type { Partner } from '../../../kinds/partner/view.ts';
import type { SourceDocument, SourceFile } from '../../../model/source-file.ts';
import type { JsonObject, JsonValue } from '../../../syntax/yaml/value.ts';
import { toValue } from '../../../syntax/yaml/value.ts';
import { plainWords } from '../../../spreadsheets/cell-values.ts';
import { fillIn, isSaid, setValues } from './fill-in.ts';
import type { ImportNote } from './note.ts';
import type { ImportedPartner } from './read-partners.ts';
import { yamlPair } from './yaml-pair.ts';
import { ownValue, setOwnValue } from '../../../messages/own-value.ts';

/** A partner of a table that goes into the register. */
export interface TakenPartner {
  readonly sheet: string;
  readonly row: number;
  readonly id: string;
  readonly isNew: boolean;
}

/** What is going to be changed; undefined edits: the register has no list that can be added to. */
export interface PartnerPlan {
  readonly edits: readonly Edit[] | undefined;
  readonly taken: readonly TakenPartner[];
  readonly left: readonly ImportNote[];
}

/** Lists to which a table tells less than a register keeps; they are filled where they are empty, and never replaced. */
const LISTS: ReadonlySet<string> = new Set(['visits', 'certifications']);

/** Plans how partners of tables are written into a register. What is given stays, unless it is to be replaced. */
export function planPartners(
  partners: readonly ImportedPartner[],
  file: SourceFile,
  document: SourceDocument,
  replace: boolean,
): PartnerPlan {
  const taken: TakenPartner[] = [];
  const left: ImportNote[] = [];
  const edits: Edit[] = [];
  const added: ImportedPartner[] = [];
  const met = new Map<Partner, number>();
  const ids = new Set(document.partners.map(({ id }) => id));
  for (const partner of partners) {
    const { sheet, row, id, name } = partner;
    const there = samePartner(partner, document.partners);
    if (!there) {
      const own = freeId(id, ids);
      ids.add(own);
      added.push({ ...partner, id: own });
      taken.push({ sheet, row, id: own, isNew: true });
      continue;
    }
    const known = there.id ?? name;
    if (met.has(there)) {
      left.push({ sheet, row, reason: 'repeatedPartner', data: { id: known, other: met.get(there) ?? 0 } });
      continue;
    }
    met.set(there, row);
    const written = intoPartner(partner, there, { file, document, replace, left, known });
    if (!written) left.push({ sheet, row, reason: 'unreachablePartner', data: { id: known } });
    else if (written.length > 0) {
      edits.push(...written);
      taken.push({ sheet, row, id: known, isNew: false });
    }
  }
  const inserted = added.length === 0 ? [] : addToList(added, file, document);
  return { edits: inserted && [...edits, ...inserted], taken, left };
}

/** The partner with the id that a row says, else the one with its name. */
function samePartner({ id, hasId, name }: ImportedPartner, all: readonly Partner[]): Partner | undefined {
  const byId = hasId ? all.find((each) => each.id === id) : undefined;
  return byId ?? all.find(({ legalName }) => plainWords(legalName ?? '') === plainWords(name));
}

function freeId(id: string, taken: ReadonlySet<string | undefined>): string {
  if (!taken.has(id)) return id;
  for (let count = 2; ; count += 1) if (!taken.has(`${id}-${String(count)}`)) return `${id}-${String(count)}`;
}

interface Into {
  readonly file: SourceFile;
  readonly document: SourceDocument;
  readonly replace: boolean;
  readonly left: ImportNote[];
  /** By which the partner is known. */
  readonly known: string;
}

/** Edits within a partner that is there; undefined where they cannot be made. */
function intoPartner(partner: ImportedPartner, { field }: Partner, into: Into): Edit[] | undefined {
  const { file, document, replace, left, known } = into;
  const { sheet, row } = partner;
  const given = objectOf(toValue(field.node));
  const { root } = document;
  const kept: string[] = [];
  const fuller: string[] = [];
  const outer: Record<string, JsonValue> = {};
  for (const [key, value] of Object.entries(partner.values)) {
    const isOther =
      (key === 'role' && given['roles'] !== undefined) || (key === 'roles' && given['role'] !== undefined);
    if (LISTS.has(key) || isOther) {
      if (!isOther && ownValue(given, key) === undefined) setOwnValue(outer, key, value);
      else if (
        isOther
          ? !holds(given[key === 'role' ? 'roles' : 'role'], value)
          : !holds(ownValue(given, key), value)
      )
        fuller.push(key);
    } else {
      const filled = fillIn(given, { [key]: value }, replace);
      kept.push(...filled.kept);
      Object.assign(outer, filled.set);
    }
  }
  if (kept.length > 0)
    left.push({ sheet, row, reason: 'givenPartner', data: { id: known, keys: kept.join(', ') } });
  if (fuller.length > 0)
    left.push({ sheet, row, reason: 'fullerPartner', data: { id: known, keys: fuller.join(', ') } });
  return setValues({ file, root, field }, outer);
}

/** Whether each item of a list is among those that are given. */
function holds(given: JsonValue | undefined, told: JsonValue): boolean {
  const all: readonly JsonValue[] = Array.isArray(given) ? given : [given ?? null];
  const wanted: readonly JsonValue[] = Array.isArray(told) ? told : [told];
  return wanted.every((item) => all.some((each) => isSaid(each, item)));
}

function objectOf(value: JsonValue | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

/** The lines of partners as items of a list; the first begins at column zero. */
export function partnerLines(partners: readonly ImportedPartner[]): string[] {
  return partners.flatMap(({ id, values }) =>
    Object.entries({ id, ...values })
      .flatMap(([key, value]) => yamlPair(key, value).lines)
      .map((line, position) => (position === 0 ? `- ${line}` : `  ${line}`)),
  );
}

/** Adds items at the end of the list of partners; undefined where it is no list in block style. */
function addToList(
  added: readonly ImportedPartner[],
  file: SourceFile,
  { root }: SourceDocument,
): Edit[] | undefined {
  const list = child(root, 'partners');
  const last = items(list).at(-1);
  const { text } = file;
  if (!list || list.node.kind !== 'sequence' || list.node.flow || !last) return undefined;
  const margin = ' '.repeat(dashColumn(text, last));
  const end = lineEndOf(file);
  const after = text.indexOf('\n', last.range.end);
  const offset = after < 0 ? text.length : after + 1;
  const lines = partnerLines(added).map((line) => margin + line + end);
  const gap = after < 0 ? end : '';
  return [{ range: { start: offset, end: offset }, newText: gap + lines.join('') }];
}

/** The column of the dash before an item. */
function dashColumn(text: string, { range }: Field): number {
  const line = text.lastIndexOf('\n', range.start - 1) + 1;
  const dash = text.slice(line, range.start).lastIndexOf('-');
  return Math.max(dash, 0);
}
