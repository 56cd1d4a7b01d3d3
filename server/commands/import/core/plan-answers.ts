import type { Catalog } from '../../../catalog/catalog.ts';
import type { Edit } from '../../../model/edits.ts';
import { fieldAt } from '../../../model/field.ts';
import type { Answer, SecurityProfile } from '../../../kinds/security-profile/view.ts';
import type { SourceFile } from '../../../model/source-file.ts';
import type { Pair } from '../../../syntax/node.ts';
import { flowYaml } from '../../../model/scaffold/flow-yaml.ts';
import type { JsonObject } from '../../../syntax/yaml/value.ts';
import { toValue } from '../../../syntax/yaml/value.ts';
import {
  missingEdits,
  type MissingInSection,
  type WrittenAnswer,
} from '../../../language/code-actions/missing-edits.ts';
import { fillIn, mappingAt, setValues } from './fill-in.ts';
import type { ImportNote } from './note.ts';
import type { ImportedAnswer, ImportedCriterion } from './read-answers.ts';
import { yamlPair } from './yaml-pair.ts';
import { setOwnValue } from '../../../messages/own-value.ts';

/** Into which profile answers go. */
export interface AnswerPlanRequest {
  readonly file: SourceFile;
  /** The profile as it is written in the file. */
  readonly own: SecurityProfile;
  /** The same with what it inherits; what a base answers counts as given. */
  readonly effective: SecurityProfile;
  readonly catalog: Catalog;
  /** Whether answers that are given are replaced. */
  readonly replace: boolean;
}

/** An answer of a table that goes into the profile. */
export interface TakenAnswer {
  readonly sheet: string;
  readonly row: number;
  readonly id: string;
  readonly site?: string;
  readonly keys: readonly string[];
}

/** What is going to be changed. */
export interface AnswerPlan {
  readonly edits: readonly Edit[];
  readonly taken: readonly TakenAnswer[];
  readonly left: readonly ImportNote[];
}

/** What of one criterion is new. */
interface Change {
  readonly id: string;
  readonly main: JsonObject;
  readonly bySite: ReadonlyMap<string, JsonObject>;
}

/** Keys after which new ones of an answer are not put: they are long, and come last. */
const LAST: ReadonlySet<string> = new Set(['bySite', 'bestPractice', 'specialistReview']);

/** Plans how answers of tables are written into a profile. What is given stays, unless it is to be replaced. */
export function planAnswers(criteria: readonly ImportedCriterion[], request: AnswerPlanRequest): AnswerPlan {
  const taken: TakenAnswer[] = [];
  const left: ImportNote[] = [];
  const added: Change[] = [];
  const edits: Edit[] = [];
  for (const told of criteria) {
    const criterion = placed(told, request);
    const change = changeOf(criterion, request, left);
    if (!change) continue;
    const there = request.own.answers.find(({ id, site }) => id === change.id && site === undefined);
    const written = there ? intoAnswer(there, change, request) : [];
    if (!written) {
      left.push(noteOf(criterion, 'unreachable'));
      continue;
    }
    if (!there) added.push(change);
    edits.push(...written);
    taken.push(...takenOf(criterion, change));
  }
  const inserted = insertAnswers(added, request);
  return { edits: [...edits, ...inserted], taken, left };
}

/** A row about some sites differs there from an answer that is given for others, and never narrows it. */
function placed(told: ImportedCriterion, { effective }: AnswerPlanRequest): ImportedCriterion {
  const { main, bySite } = told;
  const own = main?.values['sites'];
  if (!main || !Array.isArray(own)) return told;
  const given = valuesOf(effective, told.id, undefined);
  const isOpen = (given['status'] ?? 'to-do') === 'to-do';
  if (isOpen || JSON.stringify(given['sites']) === JSON.stringify(own)) return told;
  const { sites: _, ...values } = main.values;
  const sites = own.filter((site) => typeof site === 'string');
  return {
    ...told,
    main: undefined,
    bySite: new Map([...sites.map((site) => [site, { ...main, values }] as const), ...bySite]),
  };
}

function noteOf({ id, main, bySite }: ImportedCriterion, reason: ImportNote['reason']): ImportNote {
  const { sheet = '', row = 0 } = main ?? [...bySite.values()][0] ?? {};
  return { sheet, row, reason, data: { id } };
}

function takenOf({ id, main, bySite }: ImportedCriterion, change: Change): TakenAnswer[] {
  const keysOf = (values: JsonObject) => Object.keys(values);
  const sites = [...change.bySite].flatMap(([site, values]) => {
    const { sheet, row } = bySite.get(site) ?? { sheet: '', row: 0 };
    return { sheet, row, id, site, keys: keysOf(values) };
  });
  const keys = keysOf(change.main);
  return [...(main && keys.length > 0 ? [{ sheet: main.sheet, row: main.row, id, keys }] : []), ...sites];
}

/** What of an imported criterion is new; undefined where nothing is. */
function changeOf(
  { id, main, bySite }: ImportedCriterion,
  request: AnswerPlanRequest,
  left: ImportNote[],
): Change | undefined {
  const part = (told: ImportedAnswer, site: string | undefined): JsonObject => {
    const given = valuesOf(request.effective, id, site);
    const isOpen = (given['status'] ?? 'to-do') === 'to-do';
    // A status that says nothing may be replaced by one that says something.
    const before = isOpen ? { ...given, status: null } : given;
    const { set, kept } = fillIn(before, told.values, request.replace);
    const note = { sheet: told.sheet, row: told.row };
    if (kept.length > 0) left.push({ ...note, reason: 'given', data: { id, keys: kept.join(', ') } });
    // Parts of another answer do not belong beside the one that is given.
    if (kept.includes('status') || kept.includes('response')) return {};
    if (site === undefined && isOpen && set['status'] === undefined && Object.keys(set).length > 0) {
      left.push({ ...note, reason: 'noStatus', data: { id } });
      return given['status'] === undefined ? { status: 'to-do', ...set } : set;
    }
    return set;
  };
  const own = main ? part(main, undefined) : {};
  const sites = [...bySite].map(([site, told]) => [site, part(told, site)] as const);
  const changed = new Map(sites.filter(([, values]) => Object.keys(values).length > 0));
  return Object.keys(own).length === 0 && changed.size === 0 ? undefined : { id, main: own, bySite: changed };
}

/** What a profile says on a criterion, for all sites or for one; nothing where it says nothing. */
function valuesOf({ answers }: SecurityProfile, id: string, site: string | undefined): JsonObject {
  const answer = answers.findLast((each) => each.id === id && each.site === site);
  const value = toValue(answer?.field.node);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

/** Edits within an answer that is written already; undefined where they cannot be made. */
function intoAnswer(
  { field }: Answer,
  { main, bySite }: Change,
  { file, own }: AnswerPlanRequest,
): Edit[] | undefined {
  const { root } = own;
  const sites = mappingAt(field, 'bySite');
  const edits: Edit[] = [];
  const added: Record<string, JsonObject> = {};
  for (const [site, values] of bySite) {
    const there = sites && fieldAt(sites, site);
    if (!there) {
      setOwnValue(added, site, values);
      continue;
    }
    const written = setValues({ file, root, field: there }, values);
    if (!written) return undefined;
    edits.push(...written);
  }
  const isNew = Object.keys(added).length > 0;
  if (isNew && sites) {
    const written = setValues({ file, root, field: sites }, added);
    if (!written) return undefined;
    edits.push(...written);
  }
  const last =
    field.node.kind === 'mapping'
      ? field.node.pairs.findLast(({ key }) => key.kind === 'scalar' && !LAST.has(key.text))
      : undefined;
  const values = isNew && !sites ? { ...main, bySite: added } : main;
  const place: { file: SourceFile; root: typeof root; field: typeof field; after?: Pair } = {
    file,
    root,
    field,
  };
  if (last) place.after = last;
  const written = setValues(place, values);
  return written && [...edits, ...written];
}

/** New answers, each in its section, in catalog order. */
function insertAnswers(changes: readonly Change[], { file, own, catalog }: AnswerPlanRequest): Edit[] {
  const written = new Map(changes.map((change) => [change.id, writtenAnswer(change)]));
  const missing = catalog.categories.flatMap(({ section, number }): MissingInSection[] => {
    const isOwn = ({ id }: Change) =>
      (catalog.criterion(id)?.section ?? (id.startsWith(`${String(number)}.`) ? section : '')) === section;
    const criteria = changes.filter(isOwn);
    if (criteria.length === 0) return [];
    return [{ section, field: own.sections.find(({ name }) => name === section)?.field, criteria }];
  });
  const none: WrittenAnswer = { lines: [], flow: '{}' };
  return missingEdits(missing, { file, profile: own, catalog, answerOf: (id) => written.get(id) ?? none });
}

function writtenAnswer({ id, main, bySite }: Change): WrittenAnswer {
  const value = bySite.size > 0 ? { ...main, bySite: Object.fromEntries(bySite) } : main;
  const lines = Object.entries(value).flatMap(([key, each]) => yamlPair(key, each).lines);
  return {
    lines: [`"${id}":`, ...lines.map((line) => (line === '' ? '' : `  ${line}`))],
    flow: flowYaml(value),
  };
}
