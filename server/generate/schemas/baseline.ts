import type { JsonSchema } from './fragments.ts';

/** The JSON Schema of a baseline, the findings that are known and not told. */
export function baselineSchema(): JsonSchema {
  const string = (title: string, description: string, example: string): JsonSchema => ({
    type: 'string',
    title,
    description,
    examples: [example],
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'baseline.schema.json',
    title: 'CTPAT baseline',
    description: 'Written by ctpat lint --write-baseline.',
    type: 'object',
    properties: {
      $schema: string('Schema', 'Address of a JSON Schema for editors.', 'baseline.schema.json'),
      version: { const: 1, title: 'Version', description: 'Version of this form.', examples: [1] },
      findings: {
        type: 'array',
        title: 'Findings',
        description: 'Known findings, sorted by document, rule and path.',
        items: {
          type: 'object',
          properties: {
            rule: {
              ...string('Rule', 'Id of the rule.', 'profile/vague-frequency'),
              pattern: '^(?!(syntax|privacy|internal)/)[a-z]+/[a-z0-9-]+$',
            },
            document: string(
              'Document',
              'Kind and id of the document.',
              'SecurityProfile/harbor-pine-importer',
            ),
            file: string(
              'File',
              'Of a document without an id: its file, relative to the top of the project.',
              'profile.ctpat.yaml',
            ),
            position: {
              type: 'integer',
              minimum: 0,
              title: 'Position',
              description: 'Of a document without an id: its position in the file, from zero.',
              examples: [0],
            },
            path: string(
              'Path',
              'Path in the document; a step into a list is the id of the item, else its position.',
              'sections.sealSecurity.6.6.response',
            ),
            criterion: string('Criterion', 'Id of the criterion that the finding concerns.', '6.6'),
            count: {
              type: 'integer',
              minimum: 1,
              title: 'Count',
              description: 'How many findings there are of this rule at this path.',
              examples: [1],
            },
          },
          required: ['rule', 'count'],
          oneOf: [{ required: ['document'] }, { required: ['file', 'position'] }],
          additionalProperties: false,
        },
      },
    },
    required: ['version', 'findings'],
    additionalProperties: false,
  };
}
