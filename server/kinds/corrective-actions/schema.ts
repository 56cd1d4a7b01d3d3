import { evidence } from '../../generate/schemas/evidence.ts';
import {
  criterionId,
  date,
  id,
  list,
  object,
  oneOf,
  text,
  type SchemaSource,
} from '../../generate/schemas/fragments.ts';
import { header } from '../../generate/schemas/header.ts';
import { profiles } from '../../generate/schemas/profiles.ts';

const finding = object(
  {
    id: id({ title: 'Finding id', description: 'Short id of the finding.', examples: ['f1'] }),
    criterion: criterionId({
      title: 'Criterion',
      description: 'The criterion that it concerns; in quotes.',
      examples: ['9.6'],
    }),
    type: oneOf(
      ['action-required', 'recommendation', 'best-practice'],
      { title: 'Type', description: 'What kind of finding it is.', examples: ['action-required'] },
      {
        'action-required': 'A must is not met: answer by the due date.',
        recommendation: 'A should could be met better.',
        'best-practice': 'Praise; nothing to do.',
      },
    ),
    text: text({
      private: false,
      title: 'Text',
      description: 'What was found.',
      examples: ['Two lamps at the north gate do not work.'],
    }),
    due: date({ title: 'Due', description: 'By when it must be answered.', examples: ['2026-11-13'] }),
    owner: text({
      private: 'somebody',
      title: 'Owner',
      description: 'Who answers for it: a contact id or a role in words.',
      examples: ['cso'],
    }),
    action: text({
      private: false,
      title: 'Action',
      description: 'What is done.',
      examples: ['Replace the lamps.'],
    }),
    closed: date({ title: 'Closed', description: 'The day it was found done.', examples: ['2026-09-30'] }),
    evidence,
  },
  {
    title: 'Finding',
    description: 'One finding and what is done about it.',
    examples: [{ id: 'f1', criterion: '9.6', type: 'action-required', due: '2026-11-13' }],
  },
  { required: ['id', 'type'] },
);

/** The JSON Schema of the findings of a validation, an audit, a self-assessment or an incident. */
export const schema: SchemaSource = () => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'corrective-actions.schema.json',
  ...object(
    {
      ...header('CorrectiveActions', 'validation-2026'),
      profiles,
      source: oneOf(['validation', 'revalidation', 'internal-audit', 'self-assessment', 'incident'], {
        title: 'Source',
        description: 'Where the findings come from.',
        examples: ['validation'],
      }),
      date: date({
        title: 'Date',
        description: 'The day of the report.',
        examples: ['2026-08-15'],
      }),
      findings: list(finding, { title: 'Findings', description: 'The findings, one entry each.' }),
    },
    {
      title: 'CTPAT corrective actions',
      description: 'What was found and what is done about it.',
    },
    { required: ['apiVersion', 'kind', 'id', 'source', 'date', 'findings'] },
  ),
});
