import { answer, inAnswer, swap, without, withoutSection, type SingleFault } from './single-fault.fixture.ts';

const RESPONSE = 'response: The Dock Supervisor does it every day and notes it.';
const EVIDENCE = 'evidence: { record: Binder 4 }';
const RATIONALE = 'rationale: We work another way here.';
const OWNER = 'owner: cso';
const AHEAD = 'targetDate: 2027-03-31';

/** Faults of answers. */
export const answers: readonly SingleFault[] = [
  {
    fault: 'status of an answer missing',
    rule: 'schema/missing-key',
    change: inAnswer('6.2', without('      status: implemented\n')),
  },
  {
    fault: 'status is empty',
    rule: 'profile/unanswered',
    change: inAnswer('6.2', swap('status: implemented', 'status:')),
  },
  {
    fault: 'section missing',
    rule: 'profile/missing-section',
    change: withoutSection('agriculturalSecurity'),
  },
  {
    fault: 'section of many missing',
    rule: 'profile/missing-section',
    change: withoutSection('cybersecurity'),
  },
  { fault: 'must missing', rule: 'profile/missing-criterion', change: inAnswer('6.2', () => '') },
  { fault: 'should missing', rule: 'profile/missing-criterion', change: inAnswer('9.9', () => '') },
  {
    fault: 'id of a criterion misspelled',
    rule: 'profile/unknown-criterion',
    change: swap("    '6.2':\n", "    '6.29': { status: to-do }\n    '6.2':\n"),
  },
  {
    fault: 'criterion in another section',
    rule: 'profile/wrong-section',
    change: (text: string): string => {
      const found = /^ {4}'6\.2':\n(?: {6}.*\n)+/m.exec(text)?.[0] ?? '';
      return text.replace(found, '').replace("    '7.2':\n", () => `${found}    '7.2':\n`);
    },
  },
  { fault: 'answer is null', rule: 'profile/unanswered', change: inAnswer('6.2', () => "    '6.2': null\n") },
  { fault: 'answer is empty', rule: 'profile/unanswered', change: inAnswer('6.2', () => "    '6.2':\n") },
  {
    fault: 'answer is an empty mapping',
    rule: 'schema/missing-key',
    change: inAnswer('6.2', () => "    '6.2': {}\n"),
  },
  { fault: 'to do', rule: 'profile/unanswered', change: answer('6.2', 'status: to-do') },
  {
    fault: 'two answers of a section to do',
    rule: 'profile/unanswered',
    change: (text: string): string => answer('6.7', 'status: to-do')(answer('6.2', 'status: to-do')(text)),
  },
  {
    fault: 'forced labor program to do',
    rule: 'profile/unanswered',
    change: answer('3.9', 'status: to-do'),
  },
  {
    fault: 'response missing',
    rule: 'profile/implemented-without-response',
    change: answer('5.16', 'status: implemented', OWNER, EVIDENCE, 'reviewed: 2026-11-02'),
  },
  {
    fault: 'response is null',
    rule: 'profile/implemented-without-response',
    change: answer('5.16', 'status: implemented', 'response: null', OWNER, EVIDENCE),
  },
  {
    fault: 'response is empty',
    rule: 'profile/implemented-without-response',
    change: answer('5.16', 'status: implemented', "response: ''", OWNER, EVIDENCE),
  },
  {
    fault: 'evidence missing',
    rule: 'profile/implemented-without-evidence',
    change: answer('4.3', 'status: implemented', RESPONSE, OWNER, 'frequency: P1M'),
  },
  {
    fault: 'evidence is an empty list',
    rule: 'profile/implemented-without-evidence',
    change: answer('4.3', 'status: implemented', RESPONSE, OWNER, 'frequency: P1M', 'evidence: []'),
  },
  {
    fault: 'owner of a plan missing',
    rule: 'profile/planned-without-owner',
    change: answer('9.9', 'status: planned', RESPONSE, AHEAD),
  },
  {
    fault: 'date of a plan missing',
    rule: 'profile/planned-without-date',
    change: answer('9.9', 'status: planned', RESPONSE, OWNER),
  },
  {
    fault: 'date of a plan passed',
    rule: 'deadline/target-date-overdue',
    change: answer('9.9', 'status: planned', RESPONSE, OWNER, 'targetDate: 2026-10-31'),
  },
  {
    fault: 'date of a plan is none',
    rule: 'schema/invalid-format',
    change: answer('9.9', 'status: planned', RESPONSE, OWNER, 'targetDate: soon'),
  },
  {
    fault: 'rationale of another way missing',
    rule: 'profile/alternative-without-rationale',
    change: answer('9.9', 'status: alternative', RESPONSE),
  },
  {
    fault: 'response of another way missing',
    rule: 'profile/alternative-without-response',
    change: answer('9.9', 'status: alternative', RATIONALE),
  },
  {
    fault: 'must declined',
    rule: 'profile/declined-must',
    change: answer('6.2', 'status: declined', RATIONALE),
  },
  {
    fault: 'rationale of declining missing',
    rule: 'profile/declined-without-rationale',
    change: answer('9.9', 'status: declined'),
  },
  {
    fault: 'not applicable without a condition',
    rule: 'profile/not-applicable-unconditional',
    change: answer('11.5', 'status: not-applicable', RATIONALE),
  },
  {
    fault: 'not applicable against uses',
    rule: 'profile/not-applicable-contradicted',
    change: answer('6.6', 'status: not-applicable', RATIONALE),
  },
  {
    fault: 'frequency missing',
    rule: 'profile/missing-frequency',
    change: inAnswer('6.1', without('      frequency: P1Y\n')),
  },
  {
    fault: 'frequency too long',
    rule: 'profile/frequency-too-long',
    change: inAnswer('6.1', swap('frequency: P1Y', 'frequency: P2Y')),
  },
];
