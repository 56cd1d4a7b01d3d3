import { boolean, duration, list, number, object, oneOf, text, type JsonSchema } from './fragments.ts';

const globs = (title: string, description: string, example: string) =>
  list(text({ private: false, title: 'Pattern', description: 'A glob, relative to this file.' }), {
    title,
    description,
    examples: [[example]],
  });

/** The JSON Schema of `ctpat.config.yaml`. */
export function configurationSchema(ruleIds: readonly string[]): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'configuration.schema.json',
    ...object(
      {
        $schema: {
          title: 'Schema',
          description: 'Address of a JSON Schema for other editors.',
          type: 'string',
        },
        root: boolean({
          title: 'Root',
          description:
            'Whether this folder is the top of the project. The search for configurations stops here.',
          examples: [true],
        }),
        locale: oneOf(['en', 'es'], {
          title: 'Language',
          description: 'Language of the messages.',
          examples: ['en'],
        }),
        include: globs('Include', 'Which files are looked at.', '**/*.ctpat.yaml'),
        exclude: globs('Exclude', 'Which files are left out.', 'archive/**'),
        rules: {
          title: 'Rules',
          description: 'Severity of single rules: off, info, warning or error.',
          type: ['object', 'null'],
          additionalProperties: {
            type: ['string', 'boolean', 'null'],
            enum: ['off', 'info', 'warning', 'error', false, null],
          },
          'x-suggested-keys': ruleIds,
          examples: [{ 'deadline/review-stale': 'info' }],
        },
        cadence: object(
          {
            revalidationYears: number(
              {
                title: 'Revalidation years',
                description: 'After how many years a revalidation is late. Default 4.',
                examples: [4],
              },
              { minimum: 1 },
            ),
            questionnaire: object(
              {
                high: duration({
                  title: 'High risk',
                  description: 'How often a partner of high risk answers. Default P1Y.',
                  examples: ['P1Y'],
                }),
                medium: duration({
                  title: 'Medium risk',
                  description: 'How often a partner of medium risk answers. Default P2Y.',
                  examples: ['P2Y'],
                }),
                low: duration({
                  title: 'Low risk',
                  description: 'How often a partner of low risk answers. Default P3Y.',
                  examples: ['P3Y'],
                }),
              },
              { title: 'Questionnaire', description: 'How often partners answer a questionnaire, by risk.' },
            ),
            riskAssessment: duration({
              title: 'Risk assessment',
              description: 'How often risk is assessed anew. Default P1Y.',
              examples: ['P1Y'],
            }),
            findingResponse: duration({
              title: 'Response to findings',
              description: 'Time to answer a finding without a date of its own. Default P90D.',
              examples: ['P90D'],
            }),
          },
          { title: 'Cadence', description: 'How often things fall due in this company.' },
        ),
        portal: object(
          {
            maxResponseChars: number(
              {
                title: 'Longest response',
                description: 'Longest response that the portal takes, in characters. Unset: not checked.',
                examples: [2000],
              },
              { minimum: 1 },
            ),
            maxFileMb: number(
              {
                title: 'Largest file',
                description: 'Largest evidence file, in megabytes. Default 10.',
                examples: [10],
              },
              { exclusiveMinimum: 0 },
            ),
            allowedExtensions: list(
              text({ private: false, title: 'Extension', description: 'A file extension without the dot.' }),
              {
                title: 'Allowed extensions',
                description: 'File extensions that evidence may have. Unset: not checked.',
                examples: [['pdf', 'docx', 'xlsx', 'jpg', 'png']],
              },
            ),
          },
          { title: 'Portal', description: 'Limits of the portal that evidence and responses must keep.' },
        ),
        catalog: list(
          text({
            private: false,
            title: 'File',
            description: 'Path of a catalog file, relative to this file.',
          }),
          {
            title: 'Catalog',
            description: 'The company’s own additions and corrections to the criteria.',
            examples: [['overrides/highway-carrier.yaml']],
          },
        ),
        baseline: text({
          private: false,
          title: 'Baseline',
          description:
            'Path of the file with the known findings, which are not told; relative to this file. Read at the top of the project only. Default ctpat-baseline.json.',
          examples: ['ctpat-baseline.json'],
        }),
      },
      { title: 'CTPAT configuration', description: 'What is checked in this project, and how strictly.' },
    ),
  };
}
