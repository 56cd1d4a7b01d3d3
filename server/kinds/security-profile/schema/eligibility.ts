import {
  boolean,
  date,
  list,
  object,
  oneOf,
  oneOrMany,
  openWord,
  reference,
  text,
  type JsonSchema,
} from '../../../generate/schemas/fragments.ts';

const identifier = (title: string, description: string, example: string) =>
  text({ private: 'identifier', title, description, examples: [example] });

/** What makes the company eligible for its entity type. Formats of identifiers are checked by rules, on the text as written. */
export const eligibility: JsonSchema = object(
  {
    importerOfRecord: object(
      {
        format: oneOf(
          ['irs', 'cbp-assigned', 'ssn'],
          {
            title: 'Format',
            description: 'Which form the number has.',
            examples: ['irs'],
          },
          {
            irs: 'NN-NNNNNNNXX, from the tax authority.',
            'cbp-assigned': 'YYDDPP-NNNNN, given out by CBP.',
            ssn: 'A social security number; may be written masked only, ***-**-1234.',
          },
        ),
        number: identifier('Number', 'The importer of record number.', '12-345678900'),
      },
      { title: 'Importer of record', description: 'The number under which entries are filed.' },
      { required: ['format', 'number'] },
    ),
    bond: object(
      {
        type: oneOf(['continuous', 'single-transaction'], {
          title: 'Type',
          description: 'Sort of bond; a continuous one is needed.',
          examples: ['continuous'],
        }),
        activityCode: text({
          private: false,
          title: 'Activity code',
          description: '1 importer, 2 custodial, 3 international carrier.',
          examples: [1],
        }),
        effective: date({
          title: 'Effective',
          description: 'First day of the bond.',
          examples: ['2020-01-01'],
        }),
        expires: date({ title: 'Expires', description: 'Last day of the bond, where it has one.' }),
        cancelled: date({ title: 'Cancelled', description: 'The day the bond was cancelled, if it was.' }),
      },
      { title: 'Bond', description: 'The customs bond.' },
      { required: ['type'] },
    ),
    lastActivity: date({
      title: 'Last activity',
      description: 'Last import, export or crossing, whichever the entity type is about.',
      examples: ['2026-10-30'],
    }),
    agreement: object(
      {
        signedBy: text({
          private: 'somebody',
          title: 'Signed by',
          description: 'Contact id of the officer who signed.',
          examples: ['cso'],
        }),
        signed: date({ title: 'Signed', description: 'The day of the signature.', examples: ['2024-01-15'] }),
      },
      { title: 'Agreement', description: 'The agreement with CBP that an officer signs.' },
    ),
    cbpDebt: object(
      {
        finalUnpaid: boolean({
          title: 'Final and unpaid',
          description: 'Whether a debt to CBP is final, unpaid and no longer open to protest.',
          examples: [false],
        }),
        confirmed: date({
          title: 'Confirmed',
          description: 'When that was last checked.',
          examples: ['2026-08-20'],
        }),
      },
      { title: 'Debt to CBP', description: 'Statement about debts to CBP; made anew each year.' },
    ),
    securityEvents: list(
      reference({ title: 'Incident', description: 'Id of an incident in an incident log.' }),
      {
        title: 'Security events',
        description: 'Incidents that matter for eligibility.',
      },
    ),
    ein: identifier('EIN', 'Employer identification number, NN-NNNNNNN.', '12-3456789'),
    duns: identifier('D-U-N-S number', 'Nine digits.', '012345678'),
    scac: identifier('SCAC', 'Standard carrier alpha code: letters only.', 'ABCD'),
    mid: oneOrMany(identifier('Manufacturer id', 'Manufacturer identification code.', 'MXACEPLA123MON'), {
      title: 'Manufacturer id',
      description: 'Manufacturer identification code; one, or a list.',
      examples: ['MXACEPLA123MON'],
    }),
    usdot: identifier(
      'USDOT number',
      'Number of the carrier at the U.S. Department of Transportation.',
      '123456',
    ),
    docket: identifier('Docket', 'FMCSA docket: MC, FF or MX and digits.', 'MC-123456'),
    fmcOrganization: identifier('FMC organization number', 'Six digits.', '012345'),
    fmcTerminal: identifier('FMC terminal operator number', 'Six digits.', '002345'),
    iataCode: identifier('IATA code', 'Airline designator or agent number.', 'XY'),
    icaoCode: identifier('ICAO code', 'Three letters.', 'XYZ'),
    brokerLicense: identifier('Broker license', 'Serial of the customs broker license.', '12345'),
    filerCode: identifier('Filer code', 'Three characters.', 'A1B'),
    rfc: identifier('RFC', 'Mexican tax id: 12 characters of a company, 13 of a person.', 'ABC010203XY9'),
    sct: identifier('SCT number', 'Number from the Mexican transport ministry.', 'TX-4711'),
    actaConstitutiva: oneOrMany(
      text({
        private: 'identifier',
        title: 'Acta Constitutiva',
        description: 'Where the deed of incorporation is kept.',
      }),
      {
        title: 'Acta Constitutiva',
        description: 'Where the deed of incorporation of a Mexican company is kept.',
      },
    ),
    certificateOfIncorporation: text({
      private: 'identifier',
      title: 'Certificate of incorporation',
      description: 'Where the certificate is kept.',
    }),
    canadianBusinessNumber: identifier(
      'Canadian business number',
      'Nine digits, RM, four digits.',
      '123456789RM0001',
    ),
    borders: list(
      oneOf(['us-canada', 'us-mexico'], { title: 'Border', description: 'A border that is crossed.' }),
      {
        title: 'Borders',
        description: 'The borders that the carrier crosses. One that crosses both applies as U.S./Mexico.',
        examples: [['us-mexico']],
      },
    ),
    principalPartyInInterest: boolean({
      title: 'Principal party in interest',
      description: 'Whether the exporter is the principal party in interest.',
    }),
    exportProgram: text({
      private: false,
      title: 'Export security program',
      description: 'Where the export security program is written down.',
    }),
    exportReporting: object(
      {
        acceptable: boolean({
          title: 'Acceptable',
          description: 'Whether export reporting of the last twelve months was acceptable.',
        }),
        confirmed: date({ title: 'Confirmed', description: 'When that was last checked.' }),
      },
      { title: 'Export reporting', description: 'Compliance with export reporting.' },
    ),
    goodStanding: object(
      {
        agencies: list(
          openWord(['commerce', 'state', 'treasury', 'nrc', 'dea', 'defense'], {
            private: false,
            title: 'Agency',
            description: 'A U.S. agency.',
          }),
          { title: 'Agencies', description: 'The agencies with which the company is in good standing.' },
        ),
        confirmed: date({ title: 'Confirmed', description: 'When that was last checked.' }),
      },
      { title: 'Good standing', description: 'Good standing with the agencies that regulate exports.' },
    ),
    licenses: list(
      object(
        {
          authority: text({
            private: false,
            title: 'Authority',
            description: 'Who gave the license.',
            examples: ['FMC'],
          }),
          number: text({ private: 'identifier', title: 'Number', description: 'Number of the license.' }),
          validUntil: date({ title: 'Valid until', description: 'Last day of the license.' }),
        },
        { title: 'License', description: 'One license.' },
      ),
      { title: 'Licenses', description: 'Licenses of the company.' },
    ),
    subcontractLevels: {
      type: ['integer', 'null'],
      minimum: 0,
      title: 'Levels of subcontracting',
      description: 'How many levels deep transport is subcontracted.',
      examples: [1],
    },
    isps: boolean({ title: 'ISPS', description: 'Whether ships comply with the ISPS Code.' }),
    mtsa: boolean({
      title: 'MTSA',
      description: 'Whether ships and facilities comply with the Maritime Transportation Security Act.',
    }),
  },
  {
    title: 'Eligibility',
    description: 'What the entity type asks of a company before any criterion counts.',
  },
);
