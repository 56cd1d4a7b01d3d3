import { evidence } from '../../generate/schemas/evidence.ts';
import {
  date,
  formattedText,
  id,
  list,
  object,
  oneOf,
  reference,
  type SchemaSource,
} from '../../generate/schemas/fragments.ts';
import { header } from '../../generate/schemas/header.ts';
import { person } from '../../generate/schemas/person.ts';
import { profiles } from '../../generate/schemas/profiles.ts';

const audit = object(
  {
    id: id({ title: 'Audit id', description: 'Short id of the audit.', examples: ['au1'] }),
    date: date({ title: 'Date', description: 'The day of the audit.', examples: ['2026-05-20'] }),
    scope: list(
      formattedText('^([1-9]|1[0-2])(\\.[0-9]{1,2})?$', 'criterion-or-category', {
        private: false,
        title: 'Scope',
        description: 'The number of a category or the id of a criterion; in quotes.',
        examples: ['9'],
      }),
      { title: 'Scope', description: 'What was audited.', examples: [['9', '10.1']] },
    ),
    auditor: person('Who audited.'),
    trigger: oneOf(
      ['scheduled', 'risk', 'incident', 'personnel-change', 'operational-change', 'regulatory-change'],
      { title: 'Trigger', description: 'What started the audit.', examples: ['scheduled'] },
    ),
    findings: list(
      reference({
        title: 'Finding',
        description: 'Id of a finding in a document of corrective actions.',
        examples: ['f1'],
      }),
      { title: 'Findings', description: 'What came out of it.', examples: [['f1']] },
    ),
    evidence,
  },
  {
    title: 'Audit',
    description: 'An internal audit or review.',
    examples: [{ id: 'au1', date: '2026-05-20', scope: ['9'], trigger: 'scheduled' }],
  },
  { required: ['id', 'date', 'scope'] },
);

/** The JSON Schema of a log of internal audits and reviews. */
export const schema: SchemaSource = () => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'audit-log.schema.json',
  ...object(
    {
      ...header('AuditLog', 'audits'),
      profiles,
      audits: list(audit, { title: 'Audits', description: 'The audits, one entry each.' }),
    },
    {
      title: 'CTPAT audit log',
      description: 'Internal audits, and reviews that a schedule, an incident or a change started.',
    },
    { required: ['apiVersion', 'kind', 'id', 'audits'] },
  ),
});
