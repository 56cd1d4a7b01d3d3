import type { JsonSchema } from './fragments.ts';

const words = { type: 'string', minLength: 1 } as const;
const manyWords = { type: 'array', items: words, minItems: 1 } as const;
const obligation = {
  enum: ['must', 'should'],
  title: 'Obligation',
  description: 'How strongly the criterion binds.',
} as const;
const criterionIds = { type: 'string', pattern: '^[0-9]{1,2}\\.[0-9]{1,2}$' } as const;

const closed = (
  properties: JsonSchema,
  required: readonly string[],
  documentation: JsonSchema = {},
): JsonSchema => ({
  type: 'object',
  ...documentation,
  properties,
  // The author's own keys are left alone everywhere.
  patternProperties: { '^x-': true },
  required,
  unevaluatedProperties: false,
});

const textProperties: JsonSchema = {
  title: { ...words, title: 'Title', description: 'A few words.', examples: ['Seal log'] },
  asks: {
    ...words,
    title: 'Asks',
    description: 'What the company is asked to do.',
    examples: ['Write down every seal that is issued.'],
  },
  goodAnswer: {
    ...words,
    title: 'Good answer',
    description: 'What a good answer says.',
    examples: ['Who keeps the log, where, and who checks it.'],
  },
  evidence: { ...manyWords, title: 'Evidence', description: 'What a validator wants to see.' },
  failures: { ...manyWords, title: 'Failures', description: 'How companies commonly fail.' },
  parts: { ...manyWords, title: 'Parts', description: 'One line for each part.' },
  condition: {
    ...words,
    title: 'Condition',
    description: 'Where the criterion applies.',
    examples: ['Where seals are kept in stock.'],
  },
  trigger: {
    ...words,
    title: 'Trigger',
    description: 'The event with which the duty begins.',
    examples: ['A seal is found broken.'],
  },
  recurring: {
    ...words,
    title: 'Recurring',
    description: 'What is repeated, where the criterion asks for other things too.',
    examples: ['the check of the contact list'],
  },
  note: {
    ...words,
    title: 'Note',
    description: 'What is not certain.',
    examples: ['Seen in the portal of one carrier only.'],
  },
};

/** The JSON Schema of a file of catalog texts: an entry per criterion. */
export function catalogTextSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'catalog-text.schema.json',
    title: 'Texts of the criteria catalog',
    type: 'object',
    propertyNames: criterionIds,
    additionalProperties: closed(textProperties, ['title', 'asks', 'goodAnswer', 'evidence', 'failures']),
  };
}

/** The JSON Schema of a file of criteria: ours, and the company's own additions and corrections. */
export function catalogSchema(entities: readonly string[], conditions: readonly string[]): JsonSchema {
  const use = {
    enum: conditions,
    title: 'Condition',
    description: 'The key of company.conditions; false there excuses.',
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'catalog.schema.json',
    title: 'Criteria catalog',
    description: 'Criteria: ours, or a company’s own additions and corrections.',
    ...closed(
      {
        criteria: {
          type: 'array',
          title: 'Criteria',
          description:
            'The criteria, one entry each. In a file of your own, an entry with a known id corrects ours.',
          items: closed(
            {
              id: {
                ...criterionIds,
                title: 'Id',
                description: 'Id of the criterion, in quotes.',
                examples: ['6.8'],
              },
              category: {
                type: 'integer',
                minimum: 1,
                maximum: 12,
                title: 'Category',
                description: 'Number of its category; taken from the id when left out.',
                examples: [6],
              },
              writtenProcedure: {
                type: 'boolean',
                title: 'Written procedure',
                description: 'Whether it must be in writing.',
              },
              cadence: {
                enum: [
                  'annual',
                  'weekly',
                  'regular',
                  'periodic',
                  'periodic-random',
                  'as-needed',
                  'one-year-retention',
                  'retention-sufficient-for-investigation',
                ],
                title: 'Cadence',
                description: 'How often the criterion wants it done.',
              },
              retention: {
                type: 'string',
                pattern: '^P',
                title: 'Retention',
                description: 'How long records are kept.',
                examples: ['P1Y'],
              },
              condition: closed({ key: use }, ['key'], {
                title: 'Condition',
                description: 'The key of company.conditions on which it hangs.',
              }),
              conditionalByEntity: {
                type: 'object',
                title: 'Condition by entity',
                description: 'A condition for one entity type only.',
                examples: [{ 'customs-broker': { key: 'cargoHandling' } }],
                propertyNames: { enum: entities },
                additionalProperties: closed({ key: use }, ['key']),
              },
              added: {
                type: 'string',
                format: 'date',
                title: 'Added',
                description: 'When it came into the criteria.',
                examples: ['2019-11-27'],
              },
              related: {
                type: 'array',
                items: criterionIds,
                title: 'Related',
                description: 'Ids of related criteria.',
              },
              parts: {
                type: 'array',
                items: obligation,
                title: 'Parts',
                description: 'Obligation of each part.',
              },
              obligationChanges: {
                type: 'array',
                title: 'Changes of obligation',
                description: 'Dated changes.',
                items: closed(
                  {
                    effective: {
                      type: 'string',
                      format: 'date',
                      title: 'Effective',
                      description: 'The first day on which it holds.',
                      examples: ['2023-01-01'],
                    },
                    obligation,
                    entities: {
                      type: 'array',
                      items: { enum: entities },
                      title: 'Entities',
                      description: 'The entity types that it is about.',
                      examples: [['importer']],
                    },
                  },
                  ['effective', 'obligation', 'entities'],
                ),
              },
              entities: {
                type: 'object',
                title: 'Entities',
                description: 'Obligation and its basis for each entity type.',
                examples: [{ importer: { obligation: 'must', basis: 'seen' } }],
                propertyNames: { enum: entities },
                additionalProperties: closed(
                  {
                    obligation,
                    basis: {
                      enum: ['seen', 'likely', 'inferred', 'doubtful'],
                      title: 'Basis',
                      description: 'On what the obligation rests.',
                    },
                  },
                  ['obligation', 'basis'],
                ),
              },
              text: {
                type: 'object',
                title: 'Text',
                description: 'The words, by language; in a file of your own only.',
                examples: [{ en: { title: 'Seal log' } }],
                propertyNames: { enum: ['en', 'es'] },
                additionalProperties: closed(textProperties, []),
              },
            },
            ['id', 'entities'],
          ),
        },
      },
      ['criteria'],
    ),
  };
}
