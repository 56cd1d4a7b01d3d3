/** Name of the baseline at the top of a project whose configuration names no other. */
export const BASELINE_NAME = 'ctpat-baseline.json';

/** Version of the form of a baseline. */
const VERSION = 1;

/** What makes a finding the same finding again. It has no line numbers, so that lines above it may come and go. */
export interface BaselineIdentity {
  readonly rule: string;
  /** `SecurityProfile/harbor-pine-importer`; left out where the document has no kind or id. */
  readonly document?: string;
  /** Of a document without kind or id: its file, relative to the top of the project. */
  readonly file?: string;
  /** Of a document without kind or id: its position in the file, from zero. */
  readonly position?: number;
  readonly path?: string;
  readonly criterion?: string;
}

/** A finding that is known and accepted, and how often it is. */
export interface BaselineEntry extends BaselineIdentity {
  readonly count: number;
}

/** The findings that are not told, because they are known. */
export interface Baseline {
  readonly entries: readonly BaselineEntry[];
  /** How many findings of an identity it holds. */
  allows(identity: BaselineIdentity): number;
}

/** The baseline of a project: where it stands, and what it says. */
export interface ProjectBaseline {
  readonly uri: string;
  /** `outside`: the configuration names a place out of the project, which is not looked at. */
  readonly state: 'read' | 'missing' | 'malformed' | 'outside';
  /** Empty where it could not be read. */
  readonly baseline: Baseline;
}

/** An identity as a text, equal for equal ones. */
export function identityKey({ rule, document, file, position, path, criterion }: BaselineIdentity): string {
  return [document ?? `${file ?? ''}#${position ?? 0}`, rule, path ?? '', criterion ?? ''].join('\0');
}

/**
 * Whether findings of a rule can be in a baseline. What makes a document unreadable, a secret in clear text and a fault of
 * the tool itself are told every time.
 */
export function canBeHeld(rule: string): boolean {
  return !/^(syntax|privacy|internal)\//.test(rule);
}

/** Makes a baseline of entries; several of one identity add up. */
export function createBaseline(given: readonly BaselineEntry[]): Baseline {
  const byKey = new Map<string, BaselineEntry>();
  for (const entry of given) {
    const key = identityKey(entry);
    byKey.set(key, { ...entry, count: entry.count + (byKey.get(key)?.count ?? 0) });
  }
  const entries = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
  return {
    entries,
    allows: (identity) => (canBeHeld(identity.rule) ? (byKey.get(identityKey(identity))?.count ?? 0) : 0),
  };
}

/** A baseline that holds nothing. */
export const EMPTY_BASELINE: Baseline = createBaseline([]);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readEntry(value: unknown): BaselineEntry | undefined {
  if (!isRecord(value)) return undefined;
  const { rule, document, file, position, path, criterion, count } = value;
  const areTexts = [document, file, path, criterion].every(
    (text) => text === undefined || typeof text === 'string',
  );
  const isCount = (number: unknown, least: number) =>
    typeof number === 'number' && Number.isInteger(number) && number >= least;
  const hasPlace = document !== undefined || (file !== undefined && isCount(position, 0));
  // The types of the rest were looked at.
  return typeof rule === 'string' && areTexts && hasPlace && isCount(count, 1)
    ? (value as unknown as BaselineEntry)
    : undefined;
}

/** Reads the text of a baseline; undefined where it is none. */
export function parseBaseline(text: string): Baseline | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(value) || value['version'] !== VERSION || !Array.isArray(value['findings'])) return undefined;
  const entries = value['findings'].map(readEntry);
  return entries.every((entry) => entry !== undefined) ? createBaseline(entries) : undefined;
}

/** The text of a baseline: one line an entry, sorted, so that changes of it read well and seldom clash. */
export function baselineText({ entries }: Baseline): string {
  const lines = entries.map(({ rule, document, file, position, path, criterion, count }) =>
    JSON.stringify({ rule, document, file, position, path, criterion, count }),
  );
  const findings = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;
  return `{\n  "version": ${VERSION},\n  "findings": ${findings}\n}\n`;
}
