import { read } from '../generated/json-schemas.js';
import type { Path } from '../syntax/yaml/path.ts';
import type { JsonSchema } from './json-schema.ts';
import { ownValue } from '../messages/own-value.ts';

const isSchema = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null;

function followReference(schema: JsonSchema, top: JsonSchema): JsonSchema {
  const reference = schema['$ref'];
  if (typeof reference !== 'string') return schema;
  const definitions = top['$defs'];
  const target = isSchema(definitions) ? ownValue(definitions, reference.replace('#/$defs/', '')) : undefined;
  return isSchema(target) ? { ...target, ...schema } : schema;
}

function step(schema: JsonSchema, key: string | number): unknown {
  if (typeof key === 'number') return schema['items'];
  const { properties, patternProperties, additionalProperties } = schema;
  if (isSchema(properties) && Object.hasOwn(properties, key)) return properties[key];
  if (isSchema(patternProperties)) {
    const pattern = Object.keys(patternProperties).find((pattern) => new RegExp(pattern).test(key));
    if (pattern !== undefined) return ownValue(patternProperties, pattern);
  }
  return additionalProperties;
}

/** The schema that judges the value at a path of a document of a kind, or of a `Configuration` or `Catalog`, references followed; undefined where there is none. */
export function schemaAt(kind: string, path: Path): JsonSchema | undefined {
  const schemas = read();
  const top = Object.hasOwn(schemas, kind) ? schemas[kind] : undefined;
  if (!top) return undefined;
  let schema: JsonSchema = top;
  for (const key of path) {
    const next = step(schema, key);
    if (!isSchema(next)) return undefined;
    schema = followReference(next, top);
  }
  // Where one thing or a list of them is wanted, what judges the one thing alone stands under else.
  const single = schema['else'];
  return isSchema(single) ? { ...single, ...schema } : schema;
}

/** The keys that a mapping at that path may have, in the schema's order. */
export function knownKeys(kind: string, path: Path): readonly string[] {
  const properties = schemaAt(kind, path)?.['properties'];
  return isSchema(properties) ? Object.keys(properties) : [];
}

/** The closed list of values at that path; empty where any value goes. */
export function allowedValues(kind: string, path: Path): readonly string[] {
  const schema = schemaAt(kind, path);
  const values = schema?.['const'] === undefined ? schema?.['enum'] : [schema['const']];
  return Array.isArray(values) ? values.filter((value) => value !== null).map(String) : [];
}
