import { evidence } from '../../../generate/schemas/evidence.ts';
import {
  criterionId,
  date,
  id,
  list,
  number,
  object,
  oneOf,
  openWord,
  reference,
  text,
  type JsonSchema,
} from '../../../generate/schemas/fragments.ts';
import { person } from '../../../generate/schemas/person.ts';

/** How a partner was screened. */
export const screened: JsonSchema = object(
  {
    date: date({ title: 'Date', description: 'The day of the screening.', examples: ['2026-02-01'] }),
    by: person('Who screened the partner.'),
    checks: list(
      oneOf(
        ['money-laundering', 'denied-party'],
        { title: 'Check', description: 'What was looked for.', examples: ['money-laundering'] },
        {
          'money-laundering': 'Signs of money laundering and terrorist financing.',
          'denied-party': 'Lists of denied and restricted parties.',
        },
      ),
      {
        title: 'Checks',
        description: 'What the screening looked for.',
        examples: [['money-laundering', 'denied-party']],
      },
    ),
    result: oneOf(
      ['pass', 'fail', 'review'],
      { title: 'Result', description: 'What the screening came to.', examples: ['pass'] },
      {
        pass: 'Nothing speaks against the partner.',
        fail: 'The partner may not be used.',
        review: 'Somebody has to decide.',
      },
    ),
  },
  {
    title: 'Screening',
    description: 'How the partner was looked into before doing business (criterion 3.1).',
    examples: [
      { date: '2026-02-01', by: 'cso', checks: ['money-laundering', 'denied-party'], result: 'pass' },
    ],
  },
);

const verified = object(
  {
    date: date({ title: 'Date', description: 'The day of the check.', examples: ['2026-01-20'] }),
    by: person('Who checked.'),
    method: oneOf(
      ['svi-page', 'portal-email', 'public-list', 'basc-database', 'certificate-copy'],
      { title: 'Method', description: 'How the status was checked.', examples: ['basc-database'] },
      {
        'svi-page': 'Looked up on the status verification page of the CTPAT portal.',
        'portal-email': 'A message that the CTPAT portal sent.',
        'public-list': 'The public list of a foreign customs administration.',
        'basc-database': 'The database of the World BASC Organization.',
        'certificate-copy': 'A copy of the certificate, compared with nothing else.',
      },
    ),
  },
  {
    title: 'Verified',
    description: 'When, by whom and how the status was checked. It is good for one year.',
    examples: [{ date: '2026-01-20', by: 'cso', method: 'basc-database' }],
  },
);

/** A status that a partner claims. */
export const certification: JsonSchema = object(
  {
    program: openWord(
      ['ctpat', 'basc', 'aeo', 'oea', 'pip', 'ses', 'stp', 'golden-list', 'oec', 'aeos', 'aeof'],
      {
        private: false,
        title: 'Program',
        description:
          'The program’s short name; with the partner’s country it tells whether CTPAT recognizes it. Other programs may be listed too, they are explained as not counting.',
        examples: ['basc'],
      },
    ),
    certificate: text({
      private: 'identifier',
      title: 'Certificate',
      description: 'Number of the certificate.',
      examples: ['COLBOG-00123-1-5'],
    }),
    issued: date({ title: 'Issued', description: 'The day of issue.', examples: ['2026-01-10'] }),
    validUntil: date({
      title: 'Valid until',
      description: 'The last day of validity.',
      examples: ['2027-01-09'],
    }),
    scopeSites: list(reference({ title: 'Site', description: 'Id of a site of the partner.' }), {
      title: 'Sites in scope',
      description: 'The partner’s sites that the certificate covers; all when left out.',
      examples: [['shenzhen-1']],
    }),
    verified,
  },
  {
    title: 'Certification',
    description: 'A status that the partner claims.',
    examples: [{ program: 'basc', issued: '2026-01-10' }],
  },
  { required: ['program'] },
);

/** The newest questionnaire. */
export const questionnaire: JsonSchema = object(
  {
    sent: date({ title: 'Sent', description: 'The day it was sent.', examples: ['2026-03-01'] }),
    received: date({ title: 'Received', description: 'The day it came back.', examples: ['2026-03-20'] }),
    reviewedBy: person('Who read and judged it.'),
    score: number({ title: 'Score', description: 'Its score, on your own scale.', examples: [86] }),
  },
  {
    title: 'Questionnaire',
    description: 'The newest security questionnaire.',
    examples: [{ sent: '2026-03-01', received: '2026-03-20', reviewedBy: 'cso', score: 86 }],
  },
);

/** A visit to a partner. */
export const visit: JsonSchema = object(
  {
    date: date({ title: 'Date', description: 'The day of the visit.', examples: ['2026-05-04'] }),
    by: person('Who visited.'),
    report: { ...evidence, title: 'Report', description: 'The report of the visit.' },
  },
  {
    title: 'Visit',
    description: 'A visit to the partner, on site or by video.',
    examples: [{ date: '2026-05-04', by: 'cso' }],
  },
  { required: ['date'] },
);

/** An audit of a partner by somebody else. */
export const audit: JsonSchema = object(
  {
    scheme: text({ private: false, title: 'Scheme', description: 'Under which scheme.', examples: ['SCAN'] }),
    date: date({ title: 'Date', description: 'The day of the audit.', examples: ['2026-02-11'] }),
    score: number({ title: 'Score', description: 'Its score.', examples: [92] }),
    validUntil: date({
      title: 'Valid until',
      description: 'The last day of validity.',
      examples: ['2027-02-10'],
    }),
  },
  {
    title: 'Third-party audit',
    description: 'An audit of the partner by somebody else. It helps diligence, it is no status.',
    examples: [{ scheme: 'SCAN', date: '2026-02-11' }],
  },
);

/** Something that a partner has to mend. */
export const weakness: JsonSchema = object(
  {
    id: id({ title: 'Weakness id', description: 'Short id of the weakness.', examples: ['w1'] }),
    criterion: criterionId({
      title: 'Criterion',
      description: 'The criterion that is not met; in quotes.',
      examples: ['9.4'],
    }),
    text: text({
      private: false,
      title: 'Text',
      description: 'What was found.',
      examples: ['No guard at the north gate after 18:00.'],
    }),
    found: date({ title: 'Found', description: 'The day it was found.', examples: ['2026-05-04'] }),
    due: date({ title: 'Due', description: 'By when it must be mended.', examples: ['2026-08-01'] }),
    closed: date({ title: 'Closed', description: 'The day it was found mended.', examples: ['2026-07-20'] }),
    evidence,
  },
  {
    title: 'Weakness',
    description: 'Something that the partner has to mend (criterion 3.6).',
    examples: [{ id: 'w1', criterion: '9.4', found: '2026-05-04', due: '2026-08-01' }],
  },
  { required: ['id'] },
);
