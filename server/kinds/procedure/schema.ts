import {
  criterionId,
  date,
  duration,
  id,
  list,
  object,
  oneOf,
  reference,
  text,
  type JsonSchema,
  type SchemaSource,
} from '../../generate/schemas/fragments.ts';
import { header } from '../../generate/schemas/header.ts';

const textList = (title: string, description: string, examples: readonly unknown[]): JsonSchema =>
  list(
    { type: ['string', 'number', 'boolean', 'null'], 'x-private': false },
    { title, description, examples },
  );

const step: JsonSchema = {
  title: 'Step',
  description: 'One step: a sentence, or its number and its sentence.',
  type: ['string', 'number', 'object', 'array', 'null'],
  'x-private': false,
  properties: {
    number: text({ private: false, title: 'Number', description: 'Number of the step.', examples: ['2.1'] }),
    text: text({
      private: false,
      title: 'Text',
      description: 'Who does what, in one sentence.',
      examples: ['Dock Supervisor: count the seals.'],
    }),
  },
};

const table: JsonSchema = object(
  {
    header: textList('Header', 'The names of the columns.', [['record', 'kept for']]),
    rows: list(
      {
        type: ['array', 'null'],
        items: { type: ['string', 'number', 'boolean', 'null'], 'x-private': false },
      },
      {
        title: 'Rows',
        description: 'The cells of each row, in the order of the columns.',
        examples: [[['seal log', 'five years']]],
      },
    ),
  },
  { title: 'Table', description: 'A table: its header and its rows.' },
);

const link: JsonSchema = object(
  {
    text: text({
      private: false,
      title: 'Text',
      description: 'The words of the link.',
      examples: ['Seal log'],
    }),
    target: text({
      private: false,
      title: 'Target',
      description: 'Where it leads: a path relative to this file, a heading, or an address.',
      examples: ['forms/seal-log.csv'],
    }),
  },
  { title: 'Link', description: 'A link or an image in the text.' },
);

const CONTENT = {
  text: text({
    private: false,
    title: 'Text',
    description: 'What stands under the heading, in words.',
    examples: ['Seals are controlled from receipt to use.'],
  }),
  steps: list(step, {
    title: 'Steps',
    description: 'The numbered steps, in their order.',
    examples: [[{ number: '1', text: 'Dock Supervisor: count the seals.' }]],
  }),
  tables: list(table, {
    title: 'Tables',
    description: 'The tables.',
    examples: [[{ header: ['record', 'kept for'], rows: [['seal log', 'five years']] }]],
  }),
  links: list(link, {
    title: 'Links',
    description: 'The links and images.',
    examples: [[{ text: 'Seal log', target: 'forms/seal-log.csv' }]],
  }),
};

/** A part: text, a list, or its content piece by piece, which is the form that Markdown is brought into. */
const part = (
  title: string,
  description: string,
  needed: readonly string[] = Object.keys(CONTENT),
): JsonSchema => ({
  title,
  description,
  type: ['string', 'number', 'array', 'object', 'null'],
  'x-private': false,
  items: step,
  properties: {
    heading: text({
      private: false,
      title: 'Heading',
      description: 'The heading as written.',
      examples: [title],
    }),
    ...CONTENT,
  },
  patternProperties: { '^x-': true },
  additionalProperties: {
    title: 'Heading of your own',
    description: 'What stands under a heading of your own: text, a list, or more headings.',
  },
  // What stands under a heading is something; steps may stand in a table.
  if: { type: 'object', required: ['heading'] },
  then: { anyOf: needed.map((key) => ({ required: [key] })) },
});

/** The parts of a written procedure; in Markdown they are headings. The first six are required. */
const body: JsonSchema = object(
  {
    purpose: part('Purpose', 'Why the procedure exists and which risk it controls.'),
    scope: part('Scope', 'Where, for whom and for which cargo it holds.'),
    responsibilities: part('Responsibilities', 'Which role does what, with deputies.'),
    procedure: part('Procedure', 'The steps, numbered, one actor each.', ['steps', 'tables']),
    exceptions: part(
      'Exceptions and escalation',
      'What happens when a step cannot be done, and who is told.',
    ),
    records: part('Records', 'Which records are kept, where and how long.'),
    training: part('Training', 'Who is trained in it, and how often.'),
    revisionHistory: part('Revision history', 'Versions with date, author and what changed.'),
  },
  {
    title: 'Body',
    description: 'The text of the procedure. In Markdown the headings are the keys.',
    examples: [
      {
        purpose: 'Seals are controlled from receipt to use.',
        scope: 'Both warehouses.',
        responsibilities: 'The Dock Supervisor keeps the seals.',
        procedure: ['Dock Supervisor: count the seals.', 'Dock Supervisor: enter the count in the log.'],
        records: 'Seal log, five years.',
        revisionHistory: '3.1, 2026-03-14: new log.',
      },
    ],
  },
  { required: ['purpose', 'scope', 'responsibilities', 'procedure', 'records', 'revisionHistory'] },
);

/** The JSON Schema of a written procedure: of its front matter, and of its parts. */
export const schema: SchemaSource = () => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'procedure.schema.json',
  ...object(
    {
      ...header('Procedure', 'seal-control'),
      title: text({
        private: false,
        title: 'Title',
        description: 'What the procedure is called.',
        examples: ['High-security seal control'],
      }),
      version: text({
        private: false,
        title: 'Version',
        description: 'Version of the text. Quote it, so that 3.10 stays 3.10.',
        examples: ['3.1'],
      }),
      status: oneOf(
        ['draft', 'in-review', 'approved', 'retired'],
        { title: 'Status', description: 'How far the procedure is.', examples: ['approved'] },
        {
          draft: 'Being written.',
          'in-review': 'Being read before approval.',
          approved: 'In force.',
          retired: 'No longer in force.',
        },
      ),
      owner: text({
        private: 'somebody',
        title: 'Owner',
        description: 'Contact id or role of who keeps the procedure.',
        examples: ['Warehouse Security Supervisor'],
      }),
      approver: text({
        private: 'somebody',
        title: 'Approver',
        description: 'Contact id or role of who approved it.',
        examples: ['VP Operations'],
      }),
      approved: date({
        title: 'Approved',
        description: 'The day of the approval.',
        examples: ['2026-03-14'],
      }),
      effective: date({
        title: 'Effective',
        description: 'The first day on which it holds.',
        examples: ['2026-04-01'],
      }),
      reviewed: date({
        title: 'Reviewed',
        description: 'When it was last read and found right.',
        examples: ['2026-03-14'],
      }),
      reviewEvery: duration({
        title: 'Review every',
        description: 'How often it is reviewed.',
        examples: ['P1Y'],
      }),
      criteria: list(
        criterionId({
          title: 'Criterion',
          description: 'Id of a criterion; in quotes.',
          examples: ['6.6'],
        }),
        {
          title: 'Criteria',
          description: 'The criteria that this procedure serves.',
          examples: [['6.1', '6.6']],
        },
      ),
      sites: list(
        reference({ title: 'Site', description: 'Id of a site of a profile.', examples: ['lrd-01'] }),
        {
          title: 'Sites',
          description: 'The sites where it holds; all of them when left out.',
          examples: [['lrd-01']],
        },
      ),
      translationOf: id({
        title: 'Translation of',
        description: 'Id of the procedure that this one translates.',
        examples: ['seal-control'],
      }),
      body,
    },
    {
      title: 'CTPAT written procedure',
      description: 'A written procedure behind the answers of a security profile.',
    },
    { required: ['apiVersion', 'kind', 'id', 'title', 'version', 'status', 'owner', 'body'] },
  ),
});
