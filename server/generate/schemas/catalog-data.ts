import { CONDITIONS } from '../../kinds/security-profile/schema/company.ts';
import type { JsonSchema } from './fragments.ts';

const words: JsonSchema = { type: 'string', minLength: 1 };
const manyWords: JsonSchema = { type: 'array', items: words, minItems: 1 };
const kebab: JsonSchema = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' };
const country: JsonSchema = { type: 'string', pattern: '^[A-Z]{2}$' };
const countries: JsonSchema = { type: 'array', items: country, uniqueItems: true };
const month: JsonSchema = { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$' };
const severity: JsonSchema = { enum: ['error', 'warning', 'info'] };
const fieldNames: JsonSchema = { type: 'array', items: { type: 'string', pattern: '^[a-z][A-Za-z]*$' } };

const closed = (
  properties: JsonSchema,
  required: readonly string[] = Object.keys(properties),
): JsonSchema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

/** A text in both languages. */
const localized = (text: JsonSchema): JsonSchema => closed({ en: text, es: text });

const categories = closed({
  categories: {
    type: 'array',
    minItems: 12,
    maxItems: 12,
    items: closed({
      number: { type: 'integer', minimum: 1, maximum: 12 },
      section: { type: 'string', pattern: '^[a-z][A-Za-z]*$' },
      focusArea: kebab,
    }),
  },
});

const categoryTexts: JsonSchema = {
  type: 'object',
  propertyNames: { pattern: '^([1-9]|1[0-2])$' },
  minProperties: 12,
  additionalProperties: closed({ title: words, olderNames: { type: 'array', items: words }, about: words }),
};

const entities = closed({
  entities: {
    type: 'array',
    minItems: 1,
    items: closed(
      {
        id: kebab,
        officeCountries: countries,
        incorporatedIn: countries,
        activity: {
          enum: ['import', 'export', 'customs-business', 'transport', 'crossing', 'vessel-handling'],
        },
        activityRequired: { type: 'boolean' },
        requires: {
          type: 'array',
          items: closed(
            {
              anyOf: { ...fieldNames, minItems: 1 },
              level: severity,
              when: closed({ country }),
              certainty: { enum: ['corroborated', 'recalled', 'doubtful'] },
            },
            ['anyOf', 'level'],
          ),
        },
        asksInfo: fieldNames,
        bond: closed({
          type: { const: 'continuous' },
          activityCodes: { type: 'array', items: { type: 'integer', minimum: 1 } },
        }),
        alternateContact: { enum: ['error', 'warning'] },
        tiers: { type: 'boolean' },
        officeLevel: severity,
        joinsAbroadByInvitation: { type: 'boolean' },
        tradesAcrossBorders: { type: 'boolean' },
        lanesEndInUnitedStates: { type: 'boolean' },
        answersForForcedLabor: { type: 'boolean' },
        limitsSubcontracting: { type: 'boolean' },
        carriesBy: { enum: ['road', 'rail', 'sea', 'air'] },
        border: { enum: ['us-canada', 'us-mexico', 'none'] },
        scacLetters: { type: 'integer', minimum: 2 },
        aliases: { type: 'array', items: kebab },
        text: localized(closed({ name: words, plural: words, eligibility: words })),
      },
      ['id', 'officeCountries', 'activity', 'requires', 'alternateContact', 'text'],
    ),
  },
});

const program = closed({
  editions: {
    type: 'array',
    items: closed({
      id: words,
      title: words,
      dates: { type: 'array', items: closed({ date: month, en: words, es: words }) },
    }),
  },
  knownGaps: {
    type: 'array',
    uniqueItems: true,
    items: { type: 'string', pattern: '^[0-9]{1,2}\\.[0-9]{1,2}$' },
  },
  carrierDuties: {
    type: 'array',
    items: closed({
      key: kebab,
      category: { type: 'integer', minimum: 1, maximum: 12 },
      entities: {
        type: 'object',
        propertyNames: kebab,
        additionalProperties: { enum: ['must', 'should', 'unknown'] },
      },
      certainty: { enum: ['high', 'low'] },
      text: localized(closed({ title: words, asks: words })),
    }),
  },
  notRequired: { type: 'object', propertyNames: kebab, additionalProperties: manyWords },
  inspections: { type: 'object', propertyNames: kebab, additionalProperties: manyWords },
  fieldLists: { type: 'object', additionalProperties: manyWords },
});

const recognized = closed({
  asOf: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
  programs: {
    type: 'array',
    items: closed(
      {
        id: kebab,
        shortName: { enum: ['ctpat', 'basc', 'aeo', 'oea', 'pip', 'ses', 'stp', 'golden-list', 'oec'] },
        kind: { enum: ['ctpat', 'mutual-recognition', 'basc'] },
        countries,
        title: words,
        signed: month,
        effective: month,
        formerNames: manyWords,
        text: localized(words),
      },
      ['id', 'shortName', 'kind', 'countries', 'title', 'text'],
    ),
  },
  lookAlikes: { type: 'array', items: closed({ id: kebab, title: words, text: localized(words) }) },
});

/** Keywords with commas between them: words of letters and digits, each perhaps the beginning of a word. */
const keywords: JsonSchema = {
  type: 'string',
  pattern: '^[\\p{L}\\p{N}]+\\*?(,?[ -][\\p{L}\\p{N}]+\\*?){2,}\\s*$',
};
const criterionIds: JsonSchema = {
  type: 'array',
  minItems: 1,
  uniqueItems: true,
  items: { type: 'string', pattern: '^[0-9]{1,2}\\.[0-9]{1,2}$' },
};
const bothLanguages = (text: JsonSchema): JsonSchema => closed({ en: text, es: text });

const contentObligations = closed({
  obligations: {
    type: 'array',
    minItems: 1,
    items: closed(
      {
        id: kebab,
        criteria: criterionIds,
        expected: bothLanguages(words),
        keywords: bothLanguages(keywords),
        condition: { enum: Object.keys(CONDITIONS) },
        entities: { type: 'array', items: kebab, minItems: 1 },
      },
      ['id', 'criteria', 'expected', 'keywords'],
    ),
  },
});

/** The JSON Schemas of the catalog's own data files, by file name; criteria and their texts have published ones. */
export const CATALOG_DATA_SCHEMAS: ReadonlyMap<string, JsonSchema> = new Map([
  ['categories.yaml', categories],
  ['text/categories.yaml', categoryTexts],
  ['content-obligations.yaml', contentObligations],
  ['entities.yaml', entities],
  ['program.yaml', program],
  ['recognized-programs.yaml', recognized],
]);
