import { evidence } from '../../generate/schemas/evidence.ts';
import {
  boolean,
  country,
  criterionId,
  date,
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
import { person } from '../../generate/schemas/person.ts';
import { profiles } from '../../generate/schemas/profiles.ts';

const place = (title: string, description: string, example: string) =>
  text({
    private: 'place',
    title,
    description: `${description} A UN/LOCODE, the id of a site or of a partner, or words.`,
    examples: [example, 'lrd-01', 'Apodaca plant'],
  });

/** A rating from 1 to 3. */
const rating = (description: string): JsonSchema => ({
  title: 'Rating',
  description: `${description} 1 is low, 2 medium, 3 high.`,
  enum: [1, 2, 3, null],
  examples: [2],
});

const laneOf = (description: string) =>
  reference({ title: 'Lane', description, examples: ['shenzhen-laredo'] });

const leg = object(
  {
    partner: reference({
      title: 'Partner',
      description: 'Id of the partner who has the cargo on this leg; left out where you have it yourself.',
      examples: ['dragon-freight'],
    }),
    from: place('From', 'Where the leg begins.', 'CNSZX'),
    to: place('To', 'Where the leg ends.', 'USLGB'),
    mode: oneOf(['road', 'rail', 'sea', 'air'], {
      title: 'Mode',
      description: 'How the cargo travels.',
      examples: ['sea'],
    }),
    custodyChange: boolean({
      title: 'Custody change',
      description: 'Whether the cargo is handed over at the end of the leg.',
      examples: [true],
    }),
  },
  {
    title: 'Leg',
    description: 'One stretch of a lane.',
    examples: [{ partner: 'dragon-freight', from: 'CNSZX', to: 'USLGB', mode: 'sea' }],
  },
);

const lane = object(
  {
    id: id({ title: 'Lane id', description: 'Short id of the lane.', examples: ['shenzhen-laredo'] }),
    origin: country({
      title: 'Origin',
      description: 'Country where the cargo is packed.',
      examples: ['CN'],
    }),
    legs: list(leg, {
      title: 'Legs',
      description: 'The stretches in order, from packing to the last place in the United States.',
    }),
  },
  {
    title: 'Lane',
    description: 'A way that cargo takes (first step).',
    examples: [{ id: 'shenzhen-laredo', origin: 'CN', legs: [] }],
  },
  { required: ['id'] },
);

const threat = object(
  {
    lane: laneOf('The lane that is threatened; all lanes when left out.'),
    kind: oneOf(
      [
        'terrorism',
        'contraband-smuggling',
        'human-smuggling',
        'organized-crime',
        'theft',
        'piracy',
        'cyber',
        'agricultural-pests',
        'forced-labor',
        'other',
      ],
      { title: 'Kind', description: 'What threatens the lane.', examples: ['contraband-smuggling'] },
    ),
    rating: rating('How likely it is there.'),
    rationale: text({
      private: false,
      title: 'Rationale',
      description: 'Why it is rated so.',
      examples: ['Two seizures at the port in the last 12 months.'],
    }),
    sources: list(
      object(
        {
          title: text({
            private: false,
            title: 'Title',
            description: 'What the source is called.',
            examples: ['Port security bulletin'],
          }),
          date: date({ title: 'Date', description: 'Its date.', examples: ['2026-05-01'] }),
          url: text({
            private: false,
            title: 'Address',
            description: 'Where it can be read; never opened by this tool.',
            examples: ['https://example.com/bulletin'],
          }),
        },
        {
          title: 'Source',
          description: 'Where the rating comes from.',
          examples: [{ title: 'Port security bulletin', date: '2026-05-01' }],
        },
      ),
      { title: 'Sources', description: 'Dated sources of the rating.' },
    ),
  },
  {
    title: 'Threat',
    description: 'A threat to a lane and how it is rated (second step).',
    examples: [{ lane: 'shenzhen-laredo', kind: 'contraband-smuggling', rating: 2 }],
  },
  { required: ['kind', 'rating'] },
);

const vulnerability = object(
  {
    lane: laneOf('The lane on which it was found.'),
    partner: reference({
      title: 'Partner',
      description: 'Id of the partner where it was found.',
      examples: ['dragon-freight'],
    }),
    criterion: criterionId({
      title: 'Criterion',
      description: 'The criterion that was looked at; in quotes.',
      examples: ['5.3'],
    }),
    rating: rating('How far the criterion is from being met.'),
    method: oneOf(['questionnaire', 'visit', 'audit'], {
      title: 'Method',
      description: 'How it was found out.',
      examples: ['questionnaire'],
    }),
    gap: text({
      private: false,
      title: 'Gap',
      description: 'What is not met.',
      examples: ['Containers are not inspected for pests.'],
    }),
  },
  {
    title: 'Vulnerability',
    description: 'A criterion looked at on a lane (third step).',
    examples: [{ lane: 'shenzhen-laredo', criterion: '5.3', rating: 2, method: 'questionnaire' }],
  },
  { required: ['rating'] },
);

const action = object(
  {
    id: id({ title: 'Action id', description: 'Short id of the action.', examples: ['a1'] }),
    lane: laneOf('The lane it is for.'),
    criterion: criterionId({
      title: 'Criterion',
      description: 'The criterion it is for; in quotes.',
      examples: ['5.3'],
    }),
    gap: text({
      private: false,
      title: 'Gap',
      description: 'The gap that it closes, in the words of the vulnerability.',
      examples: ['Containers are not inspected for pests.'],
    }),
    action: text({
      private: false,
      title: 'Action',
      description: 'What is done.',
      examples: ['Add the pest check to the inspection sheet.'],
    }),
    owner: text({
      private: 'somebody',
      title: 'Owner',
      description: 'Who answers for it: a contact id or a role in words.',
      examples: ['cso'],
    }),
    due: date({ title: 'Due', description: 'By when.', examples: ['2026-12-31'] }),
    closed: date({ title: 'Closed', description: 'The day it was found done.', examples: ['2026-11-02'] }),
    evidence,
  },
  {
    title: 'Action',
    description: 'What is done about a gap (fourth step).',
    examples: [{ id: 'a1', gap: 'Containers are not inspected for pests.', owner: 'cso', due: '2026-12-31' }],
  },
  { required: ['id'] },
);

const words = (title: string, description: string, example: string) =>
  text({ private: false, title, description, examples: [example] });

const somebody = (title: string, description: string, example: string) =>
  text({ private: 'somebody', title, description, examples: [example] });

const process = object(
  {
    responsible: somebody('Responsible', 'Which role makes the assessment.', 'Director of Trade Compliance'),
    backup: somebody('Backup', 'Which role stands in.', 'Import Manager'),
    triggers: list(words('Trigger', 'What starts a new assessment.', 'A new supplier or lane'), {
      title: 'Triggers',
      description: 'What starts a new assessment before the year is over.',
      examples: [['A new supplier or lane', 'A seizure']],
    }),
    ratingMethod: words('Rating method', 'How threats and vulnerabilities are rated.', 'Scale of 1 to 3'),
    followUp: words('Follow-up', 'How actions are followed up.', 'Monthly review of open actions'),
    training: words('Training', 'How the assessors are trained.', 'Yearly course'),
    oversight: words('Oversight', 'How management looks after it.', 'VP Operations signs each assessment'),
  },
  {
    title: 'Process',
    description: 'How the assessment is made and kept (fifth step).',
    examples: [{ responsible: 'Director of Trade Compliance', backup: 'Import Manager' }],
  },
);

/** The JSON Schema of a risk assessment in five steps. */
export const schema: SchemaSource = () => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'risk-assessment.schema.json',
  ...object(
    {
      ...header('RiskAssessment', 'ra-2026'),
      profiles,
      conducted: date({
        title: 'Conducted',
        description: 'The day it was finished.',
        examples: ['2026-06-30'],
      }),
      conductedBy: person('Who made it.'),
      method: oneOf(
        ['five-step', 'threat-vulnerability-consequence', 'custom'],
        { title: 'Method', description: 'How risk is worked out.', examples: ['five-step'] },
        {
          'five-step': 'The five steps that CBP describes.',
          'threat-vulnerability-consequence': 'Threat times vulnerability times consequence.',
          custom: 'A method of your own.',
        },
      ),
      lanes: list(lane, { title: 'Lanes', description: 'The ways that cargo takes.' }),
      threats: list(threat, { title: 'Threats', description: 'What threatens the lanes.' }),
      vulnerabilities: list(vulnerability, {
        title: 'Vulnerabilities',
        description: 'How well the criteria are met on the lanes.',
      }),
      actions: list(action, { title: 'Actions', description: 'What is done about the gaps.' }),
      process,
    },
    {
      title: 'CTPAT risk assessment',
      description: 'The risk assessment of the supply chain (criteria 2.1 to 2.3).',
    },
    { required: ['apiVersion', 'kind', 'id', 'conducted', 'lanes'] },
  ),
});
