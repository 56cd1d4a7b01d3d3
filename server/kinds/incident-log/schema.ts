import { evidence } from '../../generate/schemas/evidence.ts';
import {
  date,
  id,
  list,
  object,
  oneOf,
  reference,
  text,
  type SchemaSource,
} from '../../generate/schemas/fragments.ts';
import { header } from '../../generate/schemas/header.ts';
import { profiles } from '../../generate/schemas/profiles.ts';

const report = object(
  {
    to: oneOf(
      ['specialist', 'cbp-port', 'police', 'partner', 'other'],
      { title: 'To', description: 'Who was told.', examples: ['cbp-port'] },
      {
        specialist: 'Your supply chain security specialist at CBP.',
        'cbp-port': 'The CBP port that is concerned.',
        police: 'The police.',
        partner: 'A partner of the supply chain.',
        other: 'Somebody else.',
      },
    ),
    date: date({ title: 'Date', description: 'The day.', examples: ['2026-04-11'] }),
  },
  {
    title: 'Report',
    description: 'Who was told, and when.',
    examples: [{ to: 'cbp-port', date: '2026-04-11' }],
  },
  { required: ['to'] },
);

const incident = object(
  {
    id: id({ title: 'Incident id', description: 'Short id of the incident.', examples: ['i1'] }),
    date: date({ title: 'Date', description: 'The day it happened.', examples: ['2026-04-11'] }),
    discovered: date({
      title: 'Discovered',
      description: 'The day it was noticed.',
      examples: ['2026-04-12'],
    }),
    type: oneOf(
      [
        'seal-discrepancy',
        'cargo-shortage',
        'cargo-overage',
        'theft',
        'contraband',
        'stowaway',
        'unauthorized-access',
        'cyber',
        'pest',
        'threat',
        'other',
      ],
      { title: 'Type', description: 'What happened.', examples: ['seal-discrepancy'] },
    ),
    reported: list(report, { title: 'Reported', description: 'Who was told, and when.' }),
    rootCause: text({
      private: false,
      title: 'Root cause',
      description: 'Why it could happen, as the investigation found.',
      examples: ['The seal was fitted before the load was complete.'],
    }),
    correctiveAction: reference({
      title: 'Corrective action',
      description: 'Id of the finding in a document of corrective actions that mends it.',
      examples: ['f1'],
    }),
    closed: date({ title: 'Closed', description: 'The day it was closed.', examples: ['2026-05-02'] }),
    evidence,
  },
  {
    title: 'Incident',
    description: 'Something that happened.',
    examples: [{ id: 'i1', date: '2026-04-11', type: 'seal-discrepancy' }],
  },
  { required: ['id', 'date', 'type'] },
);

/** The JSON Schema of an incident log. */
export const schema: SchemaSource = () => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'incident-log.schema.json',
  ...object(
    {
      ...header('IncidentLog', 'incidents'),
      profiles,
      incidents: list(incident, { title: 'Incidents', description: 'The incidents, one entry each.' }),
    },
    { title: 'CTPAT incident log', description: 'What happened, who was told, and why it could happen.' },
    { required: ['apiVersion', 'kind', 'id', 'incidents'] },
  ),
});
