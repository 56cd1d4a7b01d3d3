import { evidence } from '../../generate/schemas/evidence.ts';
import {
  criterionId,
  date,
  duration,
  id,
  list,
  number,
  object,
  oneOf,
  text,
  type SchemaSource,
} from '../../generate/schemas/fragments.ts';
import { header } from '../../generate/schemas/header.ts';
import { profiles } from '../../generate/schemas/profiles.ts';

const topic = criterionId({
  title: 'Topic',
  description: 'The criterion that was taught; in quotes.',
  examples: ['12.1'],
});

const session = object(
  {
    id: id({ title: 'Session id', description: 'Short id of the session.', examples: ['t1'] }),
    date: date({ title: 'Date', description: 'The day of the session.', examples: ['2026-03-02'] }),
    topics: list(topic, {
      title: 'Topics',
      description: 'The criteria that were taught.',
      examples: [['12.1', '12.8']],
    }),
    trainer: text({
      private: 'somebody',
      title: 'Trainer',
      description: 'Who taught: a contact id or a role in words.',
      examples: ['Security Trainer'],
    }),
    attendees: number(
      { title: 'Attendees', description: 'How many took part.', examples: [42] },
      { minimum: 0 },
    ),
    roster: { ...evidence, title: 'Roster', description: 'The signed list of who took part.' },
    effectiveness: oneOf(['quiz', 'practical-test', 'observation', 'exercise'], {
      title: 'Effectiveness',
      description: 'How it was found out that they learned it (criterion 12.4).',
      examples: ['quiz'],
    }),
  },
  {
    title: 'Session',
    description: 'One training session.',
    examples: [{ id: 't1', date: '2026-03-02', topics: ['12.1'], attendees: 42 }],
  },
  { required: ['id', 'date', 'topics'] },
);

const role = object(
  {
    role: text({
      private: false,
      title: 'Role',
      description: 'The role in words.',
      examples: ['container inspector'],
    }),
    requires: list(topic, {
      title: 'Requires',
      description: 'The topics that it needs.',
      examples: [['12.2']],
    }),
    every: duration({ title: 'Every', description: 'How often.', examples: ['P1Y'] }),
  },
  {
    title: 'Role',
    description: 'What a role must be taught, and how often.',
    examples: [{ role: 'container inspector', requires: ['12.2'], every: 'P1Y' }],
  },
  { required: ['role', 'requires'] },
);

/** The JSON Schema of a training log. */
export const schema: SchemaSource = () => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'training-log.schema.json',
  ...object(
    {
      ...header('TrainingLog', 'training'),
      profiles,
      sessions: list(session, { title: 'Sessions', description: 'The sessions, one entry each.' }),
      roles: list(role, { title: 'Roles', description: 'What the roles must be taught.' }),
    },
    { title: 'CTPAT training log', description: 'Who was taught what, and what roles need.' },
    { required: ['apiVersion', 'kind', 'id', 'sessions'] },
  ),
});
