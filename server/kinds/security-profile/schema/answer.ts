import {
  date,
  duration,
  list,
  object,
  oneOf,
  reference,
  text,
  use,
  type JsonSchema,
} from '../../../generate/schemas/fragments.ts';

/** What each status of an answer means, for editors. */
const STATUSES = {
  implemented: 'Done and in use. Needs a response, and evidence where the criterion is a must.',
  partial: 'Partly in use. Needs an owner and a target date.',
  planned: 'Decided, not yet in use. Needs an owner and a target date.',
  alternative: 'Met in another way. Needs a response and a rationale.',
  declined: 'Not done on purpose; possible for a should only. Needs a rationale.',
  'not-applicable': 'The condition of the criterion is not given. Needs a rationale that names it.',
  'to-do': 'Not answered yet. Counts as unanswered.',
} as const;

const when = (status: string, required: readonly string[]) => ({
  if: { properties: { status: { const: status } }, required: ['status'] },
  then: { required },
});

/** What a status requires, discriminated on the status itself. */
const statusRequirements = [
  when('implemented', ['response']),
  when('partial', ['owner', 'targetDate']),
  when('planned', ['owner', 'targetDate']),
  when('alternative', ['response', 'rationale']),
  when('declined', ['rationale']),
  when('not-applicable', ['rationale']),
];

const answerProperties: Record<string, JsonSchema> = {
  status: oneOf(
    Object.keys(STATUSES),
    {
      title: 'Status',
      description: 'How far the company is with this criterion.',
      examples: ['implemented'],
    },
    STATUSES,
  ),
  response: text({
    private: false,
    title: 'Response',
    description:
      'The answer itself: who does what, where, how often, with which system or form, who checks it, and what happens when it fails.',
    examples: ['The warehouse security supervisor reconciles the seal log with the stock every month …'],
  }),
  owner: text({
    private: 'somebody',
    title: 'Owner',
    description: 'Who answers for it: the id of a contact, or a role in words.',
    examples: ['cso', 'Warehouse Security Supervisor'],
  }),
  performedBy: reference({
    title: 'Performed by',
    description: 'Id of the partner who does this for the company: a landlord, a 3PL, a guard service.',
    examples: ['dragon-freight'],
  }),
  frequency: duration({
    title: 'Frequency',
    description:
      'How often it is done, as an ISO 8601 duration: P1W every week, P1M every month, P1Y every year.',
    examples: ['P1M'],
  }),
  oversight: object(
    {
      by: text({
        private: 'somebody',
        title: 'By',
        description: 'Who checks that it is done: a contact id or a role in words.',
        examples: ['Director of Compliance'],
      }),
      frequency: duration({
        title: 'Frequency',
        description: 'How often that check takes place.',
        examples: ['P3M'],
      }),
    },
    {
      title: 'Oversight',
      description: 'Who checks that the measure works, and how often.',
      examples: [{ by: 'Director of Compliance', frequency: 'P3M' }],
    },
  ),
  sites: list(
    reference({ title: 'Site', description: 'Id of a site of the company.', examples: ['lrd-01'] }),
    {
      title: 'Sites',
      description: 'The sites this answer is about; all of them when left out.',
      examples: [['lrd-01']],
    },
  ),
  procedures: list(
    reference({
      title: 'Procedure',
      description: 'Id of a written procedure, with #heading for one of its sections.',
      examples: ['seal-control', 'seal-control#records'],
    }),
    {
      title: 'Procedures',
      description: 'The written procedures behind this answer.',
      examples: [['seal-control']],
    },
  ),
  evidence: use('evidence', {
    title: 'Evidence',
    description:
      'What shows that the measure is used: filled, dated records, not blank forms. One entry or a list.',
  }),
  reviewed: date({
    title: 'Reviewed',
    description: 'When this answer was last read and found true.',
    examples: ['2026-11-02'],
  }),
  rationale: text({
    private: false,
    title: 'Rationale',
    description: 'Why the criterion is met in another way, declined, or not applicable.',
    examples: ['No security guards work at either site; access is controlled by staff.'],
  }),
  targetDate: date({
    title: 'Target date',
    description: 'The day by which a planned or partial measure will be in use.',
    examples: ['2027-01-31'],
  }),
};

/** An answer to one criterion, and the same without `bySite` for a single site. */
export const answerDefinitions: Record<string, JsonSchema> = {
  siteAnswer: object(
    answerProperties,
    { title: 'Answer for a site', description: 'What differs from the main answer at one site.' },
    { allOf: statusRequirements },
  ),
  answer: object(
    {
      ...answerProperties,
      bySite: {
        title: 'By site',
        description: 'Where one site differs: an answer under the id of the site.',
        type: ['object', 'null'],
        additionalProperties: use('siteAnswer'),
        examples: [{ 'mem-02': { status: 'planned', owner: 'cso', targetDate: '2027-01-31' } }],
      },
      bestPractice: object(
        {
          managementSupport: text({
            private: false,
            title: 'Management support',
            description: 'How senior management backs the practice.',
          }),
          innovation: text({
            private: false,
            title: 'Innovation',
            description: 'What is new about the process or the technology.',
          }),
          documentedProcess: text({
            private: false,
            title: 'Documented process',
            description: 'Where the practice is written down.',
          }),
          oversight: text({
            private: false,
            title: 'Oversight',
            description: 'Checks and balances that keep it working.',
          }),
          evidence: text({ private: false, title: 'Evidence', description: 'What shows that it is in use.' }),
        },
        {
          title: 'Best practice',
          description:
            'A measure that goes beyond the criterion, told in the five parts of the best practices framework.',
        },
      ),
      specialistReview: object(
        {
          decision: oneOf(['approved', 'rejected', 'action-required'], {
            title: 'Decision',
            description: 'What the supply chain security specialist decided on this answer.',
            examples: ['approved'],
          }),
          date: date({ title: 'Date', description: 'The day of the decision.' }),
          due: date({ title: 'Due', description: 'The day by which the specialist wants a reply.' }),
          comment: text({
            private: false,
            title: 'Comment',
            description: 'What the specialist wrote, in short.',
          }),
        },
        { title: 'CBP', description: 'What the specialist said about this answer in the portal.' },
      ),
    },
    {
      title: 'Answer',
      description: 'The answer to one criterion.',
      examples: [{ status: 'to-do' }],
    },
    { required: ['status'], allOf: statusRequirements },
  ),
};

/** A section: answers under the ids of criteria. */
export function section(title: string, description: string): JsonSchema {
  return {
    title,
    description,
    type: ['object', 'null'],
    patternProperties: { '^[0-9]{1,2}\\.[0-9]{1,2}$': use('answer'), '^x-': true },
    unevaluatedProperties: false,
    examples: [{ '6.6': { status: 'to-do' } }],
  };
}
