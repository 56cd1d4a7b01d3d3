import type { JsonSchema } from './fragments.ts';

const count = (description: string): JsonSchema => ({ type: 'integer', minimum: 0, description });
const string = (description: string): JsonSchema => ({ type: 'string', description });
const position = (description: string): JsonSchema => ({ type: 'integer', minimum: 1, description });

/** The JSON Schema of what `ctpat lint --format json` writes. */
export function findingsReportSchema(): JsonSchema {
  const place = {
    file: string('File, relative to the working directory, with forward slashes.'),
    line: position('First line, one-based.'),
    column: position('First column, one-based, in UTF-16 code units.'),
    endLine: position('Last line, one-based.'),
    endColumn: position('The column after the last one.'),
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'findings.schema.json',
    title: 'Findings of ctpat lint',
    type: 'object',
    properties: {
      version: string('Version of ctpat.'),
      today: { type: 'string', format: 'date', description: 'The day on which the clocks ran.' },
      findings: {
        type: 'array',
        description: 'Sorted by file, line, column, rule.',
        items: {
          type: 'object',
          properties: {
            rule: {
              type: 'string',
              pattern: '^[a-z]+/[a-z0-9-]+$',
              description: 'Id of the rule; it never changes.',
            },
            severity: { enum: ['error', 'warning', 'info'] },
            message: string('What is wrong.'),
            why: string('Why it matters: the criterion, and on what its obligation rests.'),
            help: string('What to do.'),
            ...place,
            document: string('Kind and id of the document.'),
            path: string(
              'Path in the document; a step into a list is the id of the item, else its position.',
            ),
            criterion: string('Id of the criterion that the finding concerns.'),
            fixable: { type: 'boolean', description: 'Whether an editor offers a fix.' },
            related: {
              type: 'array',
              description: 'Other places that belong to it.',
              items: {
                type: 'object',
                properties: { message: string('What is there.'), ...place },
                required: ['message', 'file', 'line', 'column', 'endLine', 'endColumn'],
                additionalProperties: false,
              },
            },
          },
          required: [
            'rule',
            'severity',
            'message',
            'file',
            'line',
            'column',
            'endLine',
            'endColumn',
            'fixable',
          ],
          additionalProperties: false,
        },
      },
      summary: {
        type: 'object',
        properties: {
          files: count('Files looked at.'),
          errors: count('Findings of level error.'),
          warnings: count('Findings of level warning.'),
          infos: count('Findings of level info.'),
          suppressed: count('Findings that a directive silences.'),
          baseline: count('Findings that the baseline holds.'),
        },
        required: ['files', 'errors', 'warnings', 'infos', 'suppressed', 'baseline'],
        additionalProperties: false,
      },
    },
    required: ['version', 'today', 'findings', 'summary'],
    additionalProperties: false,
  };
}
