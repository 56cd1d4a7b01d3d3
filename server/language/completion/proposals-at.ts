import { isPathAt } from '../../model/path-places.ts';
import type { SourceDocument } from '../../model/source-file.ts';
import type { JsonSchema } from '../../schema/json-schema.ts';
import { schemaAt } from '../../schema/schema-at.ts';
import type { Path } from '../../syntax/yaml/path.ts';
import type { Project, Snapshot } from '../../workspace/snapshot.ts';
import type { TypingContext } from './completion-context.ts';
import { criterionProposals, sectionProposals } from './criterion-keys.ts';
import type { Proposal } from './completion-item.ts';
import { keyProposals } from './keys.ts';
import { referencePlaceAt, referenceProposals } from './reference-values.ts';
import { valueProposals } from './values.ts';

/** A place in a document of a known kind. */
export interface PlaceToFill {
  readonly kind: string;
  readonly context: TypingContext;
  readonly document: SourceDocument | undefined;
  readonly project: Project;
  readonly snapshot: Snapshot;
  readonly uri: string;
  /** Spaces of one level of indentation. */
  readonly step: number;
}

const takes = (schema: JsonSchema | undefined, type: string) => {
  const types = schema?.['type'];
  return Array.isArray(types) ? types.includes(type) : types === type;
};

/** The path of what is typed, where it is no key. */
function valuePath({ path, what, key }: TypingContext): Path {
  return what === 'value' && key !== undefined ? [...path, key] : path;
}

/** Whether the path of a file is typed. The catalog files of the configuration are always a list. */
export function isPathPlace(kind: string, context: TypingContext): boolean {
  const isBare = kind === 'Configuration' && context.what === 'value' && !context.inFlow;
  return context.what !== 'key' && !isBare && isPathAt(kind, valuePath(context));
}

/** What can be written at a place, by the schema and by what the project holds. */
export function proposalsAt(place: PlaceToFill): Proposal[] {
  const { kind, context, step } = place;
  if (context.what === 'key') {
    const keys = keysAt(place);
    return keys.length > 0 ? keys : valuesBelow(place);
  }
  const path = valuePath(context);
  const values = valuesAt(place, path);
  if (context.what === 'value') return values;
  const keys = keyProposals(kind, context, step, place.snapshot.localeOf(place.uri));
  if (!context.inFlow) return [...values, ...keys];
  return [...values, ...keys.map((key) => ({ ...key, text: `{ ${key.text} }` }))];
}

function keysAt({ kind, context, document, project, snapshot, uri, step }: PlaceToFill): Proposal[] {
  const { path, siblings } = context;
  const locale = snapshot.localeOf(uri);
  const [top, section] = path;
  if (kind === 'SecurityProfile' && top === 'sections' && path.length === 1)
    return sectionProposals(context, project.catalog, locale, step);
  if (kind === 'SecurityProfile' && top === 'sections' && typeof section === 'string' && path.length === 2) {
    const profile = document?.profile;
    return criterionProposals(section, context, profile, project.catalog, snapshot.today, locale, step);
  }
  const names = referencePlaceAt(kind, path, 'keys');
  if (names && names.to !== 'criterion') {
    const after = context.colonFollows ? '' : context.inFlow ? ': { $1 }' : `:\n${' '.repeat(step)}$1`;
    return referenceProposals(names, { document, project, uri, locale })
      .filter(({ label }) => !siblings.has(label))
      .map((name) => ({ ...name, text: name.text + after, isScalar: false, isSnippet: true }));
  }
  return keyProposals(kind, context, step, locale);
}

/** Values for a key without one, on the line below it: a scalar, or the first item of a list. */
function valuesBelow(place: PlaceToFill): Proposal[] {
  const { kind, context } = place;
  if (context.inFlow || context.siblings.size > 0 || context.path.length === 0) return [];
  const schema = schemaAt(kind, context.path);
  const isList = takes(schema, 'array') && !takes(schema, 'string');
  const values = valuesAt(place, isList ? [...context.path, 0] : context.path);
  return isList ? values.map((value) => ({ ...value, text: `- ${value.text}`, isScalar: false })) : values;
}

function valuesAt({ kind, document, project, snapshot, uri, context }: PlaceToFill, path: Path): Proposal[] {
  const own = schemaAt(kind, path);
  // A list cannot begin behind its key without a bracket.
  const needsBrackets = context.what === 'value' && takes(own, 'array') && !takes(own, 'string');
  const schema = needsBrackets ? schemaAt(kind, [...path, 0]) : own;
  const place = referencePlaceAt(kind, path);
  const values = valueProposals({ place, schema, document, project, snapshot, uri });
  return needsBrackets
    ? values.map((value) => ({ ...value, text: `[${value.text}]`, isScalar: false }))
    : values;
}
