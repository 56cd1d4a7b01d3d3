import { inAnswer, swap, without, withoutSection, type SingleFault } from './single-fault.fixture.ts';

/** Faults of structure and form. */
export const structure: readonly SingleFault[] = [
  {
    fault: 'key of nobody without a value',
    rule: 'schema/unknown-key',
    change: swap('company:\n', 'shelf:\ncompany:\n'),
  },
  {
    fault: 'key of nobody with a blank value',
    rule: 'schema/unknown-key',
    change: swap('company:\n', "shelf: ''\ncompany:\n"),
  },
  {
    fault: 'misspelled key without a value',
    rule: 'schema/unknown-key',
    change: inAnswer(
      '6.2',
      swap('      owner: Dock Supervisor\n', '      owner: Dock Supervisor\n      ratonale:\n'),
    ),
  },
  {
    fault: 'key missing',
    rule: 'schema/missing-key',
    change: without('format: irs, '),
  },
  { fault: 'id missing', rule: 'schema/missing-key', change: without('id: harbor-pine-importer\n') },
  {
    fault: 'id of a site missing',
    rule: 'schema/missing-key',
    change: swap('    - id: mem-02\n      name:', '    - name:'),
  },
  { fault: 'top key misspelled', rule: 'schema/unknown-key', change: swap('language: en', 'langauge: en') },
  {
    fault: 'required key misspelled',
    rule: 'schema/unknown-key',
    change: swap('  legalName:', '  legalNam:'),
  },
  {
    fault: 'key of an answer misspelled',
    rule: 'schema/unknown-key',
    change: inAnswer('6.2', swap('oversight:', 'oversigt:')),
  },
  {
    fault: 'section misspelled',
    rule: 'schema/unknown-key',
    change: swap('  sealSecurity:', '  sealSecurty:'),
  },
  { fault: 'key of nobody', rule: 'schema/unknown-key', change: swap('company:\n', 'shelf: 4\ncompany:\n') },
  {
    fault: 'kind misspelled',
    rule: 'schema/unknown-kind',
    change: swap('kind: SecurityProfile', 'kind: SecurityProfil'),
  },
  {
    fault: 'entity misspelled',
    rule: 'schema/unknown-value',
    change: swap('entity: importer', 'entity: importr'),
  },
  { fault: 'apiVersion of the future', rule: 'schema/unknown-value', change: swap('ctpat/v1', 'ctpat/v2') },
  {
    fault: 'status misspelled',
    rule: 'schema/unknown-value',
    change: inAnswer('6.2', swap('implemented', 'implementd')),
  },
  {
    fault: 'status of membership',
    rule: 'schema/unknown-value',
    change: swap('status: validated', 'status: validatd'),
  },
  {
    fault: 'field office',
    rule: 'schema/unknown-value',
    change: swap('fieldOffice: houston', 'fieldOffice: dallas'),
  },
  {
    fault: 'text where a list stands',
    rule: 'schema/invalid-type',
    change: swap('tradeNames: [Harbor & Pine]', 'tradeNames: Harbor & Pine'),
  },
  {
    fault: 'text where a mapping stands',
    rule: 'schema/invalid-type',
    change: swap('bond: { type: continuous, activityCode: 1, effective: 2023-07-01 }', 'bond: continuous'),
  },
  {
    fault: 'text where yes or no stands',
    rule: 'schema/invalid-type',
    change: swap('landBorder: true', "landBorder: 'often'"),
  },
  {
    fault: 'a section that is a text',
    rule: 'schema/invalid-type',
    change: (text) =>
      withoutSection('agriculturalSecurity')(text).replace(
        '\n  physicalSecurity:',
        '\n  agriculturalSecurity: later\n  physicalSecurity:',
      ),
  },
  {
    fault: 'an answer that is a text',
    rule: 'schema/invalid-type',
    change: inAnswer('6.2', () => "    '6.2': later\n"),
  },
  {
    fault: 'a date that is none',
    rule: 'schema/invalid-format',
    change: swap('certified: 2023-11-20', 'certified: 2023-11-31'),
  },
  {
    fault: 'a date in words',
    rule: 'schema/invalid-format',
    change: inAnswer('6.2', swap('reviewed: 2026-11-19', 'reviewed: last week')),
  },
  {
    fault: 'a duration in words',
    rule: 'schema/invalid-format',
    change: inAnswer('6.6', swap('frequency: P1M', 'frequency: monthly')),
  },
  {
    fault: 'an anniversary with a year',
    rule: 'schema/invalid-format',
    change: swap("anniversary: '12-15'", "anniversary: '2026-12-15'"),
  },
  {
    fault: 'a country that is none',
    rule: 'schema/unknown-country',
    change: swap('country: US', 'country: UX'),
  },
  {
    fault: 'an id with capitals',
    rule: 'schema/invalid-format',
    change: swap('id: harbor-pine-importer', 'id: Harbor Pine'),
  },
  {
    fault: 'older section name',
    rule: 'schema/old-section-name',
    severity: 'info',
    change: swap('  cybersecurity:', '  informationSecurity:'),
  },
  {
    fault: 'key twice',
    rule: 'syntax/duplicate-key',
    change: swap('language: en\n', 'language: en\nlanguage: en\n'),
  },
  {
    fault: 'answer twice',
    rule: 'syntax/duplicate-key',
    change: swap(
      "    '9.10':\n",
      "    '9.9': { status: alternative, response: The Site Lead walks the yard at dusk., rationale: The yard is small. }\n    '9.10':\n",
    ),
  },
  { fault: 'id without quotes', rule: 'syntax/criterion-id-unquoted', change: swap("'9.10':", '9.10:') },
];
