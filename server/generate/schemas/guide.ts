import type { JsonSchema } from './fragments.ts';

const NAME = '^[a-z0-9]+(-[a-z0-9]+)*$';
const words = { type: 'string', minLength: 1 } as const;
const list = (items: JsonSchema) => ({ type: 'array', items, minItems: 1, uniqueItems: true }) as const;

const section: JsonSchema = {
  type: 'object',
  properties: {
    heading: { ...words, title: 'Heading', description: 'What this part is about, in a few words.' },
    text: { ...words, title: 'Text', description: 'Prose.' },
    points: { ...list(words), title: 'Points', description: 'One sentence or two for each point.' },
    steps: { ...list(words), title: 'Steps', description: 'As points, where the order matters.' },
  },
  required: ['heading'],
  anyOf: [{ required: ['text'] }, { required: ['points'] }, { required: ['steps'] }],
  additionalProperties: false,
};

/** The JSON Schema of one topic of the guide in one language. */
export function guideTextSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'catalog-guide.schema.json',
    title: 'A topic of the guide to the program',
    type: 'object',
    properties: {
      name: {
        type: 'string',
        pattern: NAME,
        title: 'Name',
        description: 'What is written after ctpat explain, in the language of the file, without accents.',
        examples: ['annual-review'],
      },
      aliases: {
        ...list({ type: 'string', pattern: NAME }),
        title: 'Other names',
        description: 'Other names under which the topic is found.',
        examples: [['yearly-review']],
      },
      title: { ...words, maxLength: 60, title: 'Title', description: 'A few words.' },
      brief: {
        ...words,
        maxLength: 70,
        title: 'Brief',
        description: 'One line for lists, without a full stop.',
      },
      summary: {
        ...words,
        maxLength: 600,
        title: 'Summary',
        description: 'Two to four sentences; hovers show them, and the topic begins with them.',
      },
      sections: { ...list(section), title: 'Sections', description: 'The topic itself, part by part.' },
      uncertain: {
        ...list(words),
        title: 'Not certain',
        description: 'What is recalled only, or told differently by different sources.',
      },
    },
    required: ['name', 'title', 'brief', 'summary', 'sections'],
    additionalProperties: false,
  };
}

/** The JSON Schema of the list of topics, whose facts both languages share. */
export const guideTopics: JsonSchema = {
  type: 'object',
  properties: {
    groups: list({
      type: 'object',
      properties: {
        id: { type: 'string', pattern: NAME },
        title: { type: 'object', properties: { en: words, es: words }, required: ['en', 'es'] },
      },
      required: ['id', 'title'],
      additionalProperties: false,
    }),
    topics: list({
      type: 'object',
      properties: {
        id: { type: 'string', pattern: NAME },
        group: { type: 'string', pattern: NAME },
        keys: {
          type: 'object',
          propertyNames: { pattern: '^[A-Z][A-Za-z]+$' },
          additionalProperties: list({ type: 'string', pattern: '^(\\*|\\w+)([.](\\*|\\w+))*$' }),
        },
        criteria: list({ type: 'string', pattern: '^[0-9]{1,2}\\.[0-9]{1,2}$' }),
        rules: list({ type: 'string', pattern: '^[a-z]+/[a-z-]+$' }),
        related: list({ type: 'string', pattern: NAME }),
        list: { enum: ['entities', 'recognized-programs', 'written-criteria'] },
      },
      required: ['id', 'group'],
      additionalProperties: false,
    }),
  },
  required: ['groups', 'topics'],
  additionalProperties: false,
};
