import {
  boolean,
  date,
  list,
  object,
  oneOf,
  text,
  type JsonSchema,
} from '../../../generate/schemas/fragments.ts';

/** The company's standing in the program, and the dates that clocks run from. */
export const membership: JsonSchema = object(
  {
    status: oneOf(
      ['applicant', 'approved', 'certified', 'validated', 'rejected', 'suspended', 'removed', 'withdrawn'],
      { title: 'Status', description: 'Where the company stands in the program.', examples: ['certified'] },
    ),
    tier: {
      title: 'Tier',
      description: 'Tier 1 certified, 2 validated, 3 beyond the criteria.',
      type: ['integer', 'null'],
      enum: [1, 2, 3, null],
      examples: [2],
    },
    applied: date({
      title: 'Applied',
      description: 'The day the application was filed.',
      examples: ['2023-09-01'],
    }),
    certified: date({
      title: 'Certified',
      description: 'The day of certification.',
      examples: ['2023-11-20'],
    }),
    validated: date({
      title: 'Validated',
      description: 'The day of the last validation or revalidation.',
      examples: ['2024-09-10'],
    }),
    anniversary: {
      title: 'Anniversary',
      description: 'Month and day of the annual review, MM-DD.',
      type: ['string', 'null'],
      'x-private': false,
      // 02-29 is a day of some years; 04-31 is one of none.
      pattern: '^((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-9])|(0[13-9]|1[0-2])-30|(0[13578]|1[02])-31)$',
      'x-form': 'month-day',
      examples: ['09-14'],
    },
    lastAnnualReview: date({
      title: 'Last annual review',
      description: 'The day the last annual review was submitted.',
      examples: ['2026-09-02'],
    }),
    fieldOffice: oneOf(['buffalo', 'houston', 'los-angeles', 'miami', 'new-york', 'newark'], {
      title: 'Field office',
      description: 'The CTPAT field office that looks after the account.',
      examples: ['houston'],
    }),
    specialist: object(
      {
        name: text({
          private: 'person',
          title: 'Name',
          description: 'Name of the supply chain security specialist.',
        }),
        email: text({ private: 'email', title: 'E-mail', description: 'E-mail of the specialist.' }),
      },
      { title: 'Specialist', description: 'The supply chain security specialist of the account.' },
    ),
    portalUsers: list(
      object(
        {
          contact: text({
            private: 'somebody',
            title: 'Contact',
            description: 'Contact id of the user.',
            examples: ['cso'],
          }),
          lastLogin: date({
            title: 'Last log-in',
            description: 'When the user last logged in to the portal; after 45 days the user is disabled.',
            examples: ['2026-11-01'],
          }),
        },
        { title: 'Portal user', description: 'One user of the portal.' },
        { required: ['contact'] },
      ),
      { title: 'Portal users', description: 'Who can log in to the portal, and when each last did.' },
    ),
    tradeCompliance: object(
      {
        member: boolean({
          title: 'Member',
          description: 'Whether the company is in CTPAT Trade Compliance.',
        }),
        annualNotification: date({
          title: 'Annual notification',
          description: 'When the last annual notification letter was filed.',
          examples: ['2026-03-01'],
        }),
      },
      { title: 'Trade Compliance', description: 'Membership in CTPAT Trade Compliance.' },
    ),
    events: list(
      object(
        {
          type: oneOf(
            [
              'profile-submitted',
              'validation-notice',
              'validation-visit',
              'validation-report',
              'specialist-request',
              'suspension-letter',
              'benefits-denied',
              'appeal-filed',
              'withdrawn',
            ],
            { title: 'Type', description: 'What happened.', examples: ['validation-notice'] },
          ),
          date: date({ title: 'Date', description: 'The day it happened.' }),
          due: date({ title: 'Due', description: 'The day by which an answer is wanted.' }),
          answered: date({ title: 'Answered', description: 'The day it was answered.' }),
        },
        { title: 'Event', description: 'One event between the company and CBP.' },
        { required: ['type', 'date'] },
      ),
      {
        title: 'Events',
        description: 'What happened between the company and CBP, where a clock runs from it.',
      },
    ),
  },
  {
    title: 'Membership',
    description: 'Where the company stands in the program and which dates its clocks run from.',
  },
);
