import type { Catalog } from '../../catalog/catalog.ts';
import type { Privacy } from '../../schema/privacy.ts';

/** Small builders for JSON Schema 2020-12, so that every property has a title, a description and an example. */

/** A JSON Schema fragment. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** Makes the JSON Schema of a kind of document; `schema.ts` in the folder of a kind exports one as `schema`. */
export type SchemaSource = (catalog: Catalog) => JsonSchema;

/** What an editor shows for a property. */
export interface Documentation {
  readonly title: string;
  readonly description: string;
  readonly examples?: readonly unknown[];
}

/** What a property of any text has: whoever adds one says whether it may be told in a redacted report. */
export interface TextDocumentation extends Documentation {
  readonly private: Privacy;
}

/** Free of anything private by its form. */
const TOLD = { 'x-private': false } as const;

/** The author's own keys are left alone everywhere. */
const OWN_KEYS = { '^x-': true } as const;

/** Free text. Numbers and booleans are allowed because the text as written is the value (`version: 3.1`). */
export function text({ private: privacy, ...documentation }: TextDocumentation): JsonSchema {
  return { ...documentation, type: ['string', 'number', 'boolean', 'null'], 'x-private': privacy };
}

/** Text of a given form. The form is checked on strings; a plain number is checked by its source text. */
export function formattedText(
  pattern: string,
  form: string,
  { private: privacy, ...documentation }: TextDocumentation,
): JsonSchema {
  return {
    ...documentation,
    type: ['string', 'number', 'null'],
    pattern,
    'x-form': form,
    'x-private': privacy,
  };
}

/** A calendar date, `YYYY-MM-DD`. */
export function date(documentation: Documentation): JsonSchema {
  return { ...documentation, type: ['string', 'null'], format: 'date', 'x-form': 'date', ...TOLD };
}

/** An ISO 8601 duration of years, months, weeks and days. */
export function duration(documentation: Documentation): JsonSchema {
  return {
    ...documentation,
    type: ['string', 'null'],
    pattern: '^P(?=[0-9])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$',
    'x-form': 'duration',
    ...TOLD,
  };
}

/** A country, ISO 3166-1 alpha-2. */
export function country(documentation: Documentation): JsonSchema {
  return { ...documentation, type: ['string', 'null'], pattern: '^[A-Z]{2}$', 'x-form': 'country', ...TOLD };
}

/** A kebab-case id. */
export function id(documentation: Documentation): JsonSchema {
  return formattedText('^[a-z0-9]+(-[a-z0-9]+)*$', 'id', { ...documentation, private: false });
}

/** A reference: an id, or `document-id#item-id`, or `procedure-id#heading`. */
export function reference(documentation: Documentation): JsonSchema {
  return formattedText('^[a-z0-9]+(-[a-z0-9]+)*(#.+)?$', 'reference', { ...documentation, private: false });
}

/** The id of a criterion, `6.6`. */
export function criterionId(documentation: Documentation): JsonSchema {
  return formattedText('^[0-9]{1,2}\\.[0-9]{1,2}$', 'criterion', { ...documentation, private: false });
}

/** True or false. */
export function boolean(documentation: Documentation): JsonSchema {
  return { ...documentation, type: ['boolean', 'null'] };
}

/** A number. */
export function number(documentation: Documentation, keywords: JsonSchema = {}): JsonSchema {
  return { ...documentation, type: ['number', 'null'], ...keywords };
}

/** One of a closed list of values; `words` explains single values. */
export function oneOf(
  values: readonly string[],
  documentation: Documentation,
  words?: Readonly<Record<string, string>>,
): JsonSchema {
  return { ...documentation, enum: [...values, null], ...(words ? { 'x-enum-descriptions': words } : {}) };
}

/** An open word: any text, with suggestions for editors. */
export function openWord(suggestions: readonly string[], documentation: TextDocumentation): JsonSchema {
  return { ...text(documentation), 'x-suggestions': suggestions };
}

/** A list of equal things. */
export function list(items: JsonSchema, documentation: Documentation): JsonSchema {
  return { ...documentation, type: ['array', 'null'], items };
}

/** One thing or a list of them. The closed list of a thing’s values, if it has one, does not judge the list itself. */
export function oneOrMany(item: JsonSchema, documentation: Documentation): JsonSchema {
  const types = Array.isArray(item['type']) ? (item['type'] as string[]) : [];
  const { enum: values, ...rest } = item;
  const single = values === undefined ? {} : { if: { type: 'array' }, else: { enum: values } };
  return { ...rest, ...single, ...documentation, type: [...new Set([...types, 'array'])], items: item };
}

/** A mapping with known keys; any other key is an error, keys that begin with `x-` are free. */
export function object(
  properties: Readonly<Record<string, JsonSchema>>,
  documentation: Documentation,
  keywords: JsonSchema = {},
): JsonSchema {
  return {
    ...documentation,
    type: ['object', 'null'],
    properties,
    patternProperties: OWN_KEYS,
    unevaluatedProperties: false,
    ...keywords,
  };
}

/** A link to a definition of the same schema. */
export function use(definition: string, documentation?: Documentation): JsonSchema {
  return { $ref: `#/$defs/${definition}`, ...documentation };
}

/** A schema for validators and for editors, to whom it does not matter what is private. */
export function published(schema: JsonSchema): JsonSchema {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) => (key === 'x-private' ? undefined : value)),
  ) as JsonSchema;
}
