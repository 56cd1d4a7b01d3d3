import type { JsonSchema } from './fragments.ts';

const count = (title: string, description: string): JsonSchema => ({
  type: 'integer',
  minimum: 0,
  title,
  description,
  examples: [1],
});
const string = (title: string, description: string, example: string): JsonSchema => ({
  type: 'string',
  title,
  description,
  examples: [example],
});
const position = (title: string, description: string, example: number): JsonSchema => ({
  type: 'integer',
  minimum: 1,
  title,
  description,
  examples: [example],
});

/** The JSON Schema of what `ctpat lint --format json` writes. */
export function findingsReportSchema(): JsonSchema {
  const place = {
    file: string(
      'File',
      'File, relative to the working directory, with forward slashes.',
      'profile.ctpat.yaml',
    ),
    line: position('Line', 'First line, one-based.', 41),
    column: position('Column', 'First column, one-based, in UTF-16 code units.', 7),
    endLine: position('End line', 'Last line, one-based.', 41),
    endColumn: position('End column', 'The column after the last one.', 22),
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'findings.schema.json',
    title: 'Findings of ctpat lint',
    type: 'object',
    properties: {
      version: string('Version', 'Version of ctpat.', '1.0.0'),
      today: { ...string('Today', 'The day on which the clocks ran.', '2026-11-24'), format: 'date' },
      findings: {
        type: 'array',
        title: 'Findings',
        description: 'Sorted by file, line, column, rule.',
        items: {
          type: 'object',
          properties: {
            rule: {
              ...string('Rule', 'Id of the rule; it never changes.', 'profile/planned-without-date'),
              pattern: '^[a-z]+/[a-z0-9-]+$',
            },
            severity: {
              enum: ['error', 'warning', 'info'],
              title: 'Severity',
              description: 'Level of the finding, after the configuration.',
            },
            message: string('Message', 'What is wrong.', 'The planned answer has no target date.'),
            why: string(
              'Why',
              'Why it matters: the criterion, and on what its obligation rests.',
              'MSC 6.6 is a must for U.S. importers.',
            ),
            help: string('Help', 'What to do.', 'Add targetDate.'),
            ...place,
            document: string(
              'Document',
              'Kind and id of the document.',
              'SecurityProfile/harbor-pine-importer',
            ),
            path: string(
              'Path',
              'Path in the document; a step into a list is the id of the item, else its position.',
              'sections.sealSecurity.6.6.status',
            ),
            criterion: string('Criterion', 'Id of the criterion that the finding concerns.', '6.6'),
            fixable: { type: 'boolean', title: 'Fixable', description: 'Whether an editor offers a fix.' },
            related: {
              type: 'array',
              title: 'Related',
              description: 'Other places that belong to it.',
              items: {
                type: 'object',
                properties: {
                  message: string('Message', 'What is there.', 'The first one stands here.'),
                  ...place,
                },
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
        title: 'Summary',
        description: 'How much was looked at and found.',
        properties: {
          files: count('Files', 'Files looked at.'),
          errors: count('Errors', 'Findings of level error.'),
          warnings: count('Warnings', 'Findings of level warning.'),
          infos: count('Infos', 'Findings of level info.'),
          suppressed: count('Suppressed', 'Findings that a directive silences.'),
          baseline: count('Baseline', 'Findings that the baseline holds.'),
        },
        required: ['files', 'errors', 'warnings', 'infos', 'suppressed', 'baseline'],
        additionalProperties: false,
      },
    },
    required: ['version', 'today', 'findings', 'summary'],
    additionalProperties: false,
  };
}
