import type { JsonSchema } from './fragments.ts';

const string = (title: string, description: string, example: string): JsonSchema => ({
  type: 'string',
  title,
  description,
  examples: [example],
});
const strings = (title: string, description: string, example: string): JsonSchema => ({
  type: 'array',
  title,
  description,
  items: { type: 'string' },
  examples: [[example]],
});
const count = (title: string, description: string): JsonSchema => ({
  type: 'integer',
  minimum: 0,
  title,
  description,
  examples: [1],
});
const oneOf = (title: string, description: string, ...values: readonly string[]): JsonSchema => ({
  enum: values,
  title,
  description,
});
/** An object whose properties are all there, but for those that are named. */
const object = (
  title: string,
  description: string,
  properties: Readonly<Record<string, JsonSchema>>,
  optional: readonly string[] = [],
): JsonSchema => ({
  type: 'object',
  title,
  description,
  properties,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  additionalProperties: false,
});
const list = (title: string, description: string, items: JsonSchema): JsonSchema => ({
  type: 'array',
  title,
  description,
  items,
});

const PROFILE = 'SecurityProfile/harbor-pine-importer';

const others = strings('Others', 'Other keys under which something else is said.', 'bestPractice');
const alsoChanges = strings('Also changes', 'The profiles that inherit the change.', PROFILE);
const criterion = string('Criterion', 'Id of the criterion.', '6.6');
const criterionTitle = string('Title', 'Title of the criterion.', 'Seal control');

const parts = list(
  'Parts',
  'How what stands under single keys differs.',
  object(
    'Part',
    'Of a text: before and after; left out where nothing is said. Of a list: what came and what went.',
    {
      part: string('Part', 'The key.', 'status'),
      before: string('Before', 'What was said.', 'implemented'),
      after: string('After', 'What is said now.', 'planned'),
      removed: strings('Removed', 'What is no longer in the list.', 'seal-control'),
      added: strings('Added', 'What is new in the list.', 'seal-control'),
      isHidden: { const: true, title: 'Hidden', description: 'A secret stands in it, so it is not shown.' },
    },
    ['before', 'after', 'removed', 'added', 'isHidden'],
  ),
);

const turn = object('Criterion', 'A criterion whose answer came or went, in one profile or several.', {
  criterion,
  title: criterionTitle,
  obligation: oneOf('Obligation', 'The strongest that it has in one of the profiles.', 'must', 'should'),
  change: oneOf(
    'Change',
    'lost: the answer is gone; asked: it is asked anew and has none; excused: it needs none any more; gained: it has one now.',
    'lost',
    'asked',
    'excused',
    'gained',
  ),
  places: list(
    'Places',
    'The profiles.',
    object(
      'Place',
      'How it stood and stands: a status, unanswered, not-covered (the answer is for other sites) or not-needed.',
      {
        profile: string('Profile', 'Kind and id of the profile.', PROFILE),
        sites: strings('Sites', 'Left out: all of them.', 'lrd-01'),
        before: string('Before', 'Left out where it was not asked.', 'implemented'),
        after: string('After', 'Left out where it is not asked any more.', 'unanswered'),
      },
      ['sites', 'before', 'after'],
    ),
  ),
});

const severity = (title: string, description: string) =>
  oneOf(title, description, 'error', 'warning', 'info');
const finding = object(
  'Finding',
  'A finding, known by rule, document, path and criterion, never by its line.',
  {
    rule: string('Rule', 'Id of the rule.', 'profile/planned-without-date'),
    severity: severity('Severity', 'Its level.'),
    formerSeverity: severity('Former severity', 'Of one that is on both sides: the level that it had.'),
    message: string('Message', 'What is wrong.', 'The planned answer has no target date.'),
    help: string('Help', 'What to do.', 'Add targetDate.'),
    file: string(
      'File',
      'File, relative to the working directory, with forward slashes.',
      'profile.ctpat.yaml',
    ),
    line: { ...count('Line', 'Line on the side where it is found, one-based.'), minimum: 1 },
    document: string('Document', 'Kind and id of the document.', PROFILE),
    path: string('Path', 'Path in the document.', 'sections.sealSecurity.6.6.status'),
    criterion,
  },
  ['formerSeverity', 'document', 'path', 'criterion'],
);

const answer = object(
  'Answer',
  'An answer that differs, told in the profile in which it was written.',
  {
    profile: string('Profile', 'Kind and id of the profile.', PROFILE),
    criterion,
    title: criterionTitle,
    site: string('Site', 'Of an answer for one site.', 'lrd-01'),
    change: oneOf('Change', 'What happened to it.', 'added', 'removed', 'changed'),
    parts,
    others,
    alsoChanges,
  },
  ['site', 'others', 'alsoChanges'],
);

const profile = object(
  'Profile',
  'A profile that came or went, or has other sites, bases or conditions.',
  {
    profile: string('Profile', 'Kind and id of the profile.', PROFILE),
    change: oneOf('Change', 'What happened to it.', 'added', 'removed', 'changed'),
    entity: string('Entity', 'Its entity type; left out for a base.', 'importer'),
    parts,
    alsoChanges,
  },
  ['entity', 'alsoChanges'],
);

const partner = object(
  'Partner',
  'A partner that came or went, or is rated, certified or described otherwise.',
  {
    partner: string('Partner', 'Id of the partner.', 'dragon-freight'),
    name: string('Name', 'Its name.', 'Dragon Freight Co., Ltd.'),
    document: string('Document', 'Kind and id of the document.', 'PartnerRegister/partners'),
    change: oneOf('Change', 'ended: business with it has ended.', 'added', 'removed', 'ended', 'changed'),
    parts,
    expired: strings('Expired', 'Certificates that have run out and had not before.', 'basc, → 2026-01-31'),
    others,
  },
  ['expired', 'others'],
);

const action = object(
  'Action',
  'Something to be mended: a finding of corrective actions, a weakness of a partner, an action of a risk assessment.',
  {
    document: string('Document', 'Kind and id of the document.', 'CorrectiveActions/validation-2026'),
    partner: string('Partner', 'Of a weakness: the partner.', 'dragon-freight'),
    id: string('Id', 'Its id in the document.', 'f1'),
    kind: oneOf('Kind', 'What it is.', 'finding', 'weakness', 'action'),
    change: oneOf(
      'Change',
      'dropped: taken out while it was open.',
      'opened',
      'closed',
      'reopened',
      'dropped',
      'changed',
    ),
    criterion,
    text: string('Text', 'What has to be mended.', 'Two lamps do not work.'),
    due: string('Due', 'By when.', '2027-01-31'),
    owner: string('Owner', 'Who answers for it.', 'cso'),
    parts,
    others,
  },
  ['partner', 'criterion', 'text', 'due', 'owner', 'others'],
);

const procedure = object(
  'Procedure',
  'A written procedure that came or went, has a new version, or was edited without one.',
  {
    procedure: string('Procedure', 'Kind and id of the procedure.', 'Procedure/seal-control'),
    title: string('Title', 'Its title.', 'High-security seal control'),
    change: oneOf('Change', 'What happened to it.', 'added', 'removed', 'new-version', 'edited'),
    parts,
    isTextChanged: { const: true, title: 'Text changed', description: 'Whether its text differs.' },
    others,
  },
  ['isTextChanged', 'others'],
);

const document = object(
  'Document',
  'A document that came, went, got another id, or says something that nothing else here tells.',
  {
    document: string('Document', 'Kind and id of the document.', 'TrainingLog/training'),
    change: oneOf('Change', 'What happened to it.', 'added', 'removed', 'renamed', 'edited'),
    formerly: string('Formerly', 'Kind and id that it had.', 'TrainingLog/courses'),
    keys: strings('Keys', 'The keys under which something else is said.', 'sessions'),
  },
  ['formerly', 'keys'],
);

const figures = object(
  'Figures',
  'How many criteria are met; with sites, each counts once for each of them.',
  {
    asked: count('Asked', 'Those that are asked.'),
    inUse: count('In use', 'Those with an answer that is in use.'),
    open: count('Open', 'Those with an answer that is not in use.'),
    unanswered: count('Unanswered', 'Those without an answer.'),
    percent: {
      ...count('Percent', 'The share in use, rounded down; left out where nothing is asked.'),
      maximum: 100,
    },
  },
  ['percent'],
);

const side = (title: string): JsonSchema =>
  object(
    title,
    'A commit; empty for the work tree.',
    {
      ref: string('Ref', 'The branch, tag or commit as it was named.', 'origin/main'),
      commit: string('Commit', 'The commit that was compared.', 'f986ec557143e67b26aa260e229884d2288f1764'),
    },
    ['ref', 'commit'],
  );

const summary = object('Summary', 'The change in numbers.', {
  mustsLost: count('Musts lost', 'Musts whose answer is gone.'),
  shouldsLost: count('Shoulds lost', 'Shoulds whose answer is gone.'),
  asked: count('Asked', 'Criteria that are asked anew and have no answer.'),
  excused: count('Excused', 'Criteria that need no answer any more.'),
  gained: count('Gained', 'Criteria that have an answer now.'),
  answersChanged: count('Answers changed', 'Answers that say something else.'),
  answersReviewed: count('Answers reviewed', 'Answers that were read again and say the same.'),
  findingsIntroduced: count('Findings introduced', 'Findings that were not there before, or are worse now.'),
  errorsIntroduced: count('Errors introduced', 'Those of them that are errors.'),
  findingsFixed: count('Findings fixed', 'Findings that are gone, or less bad now.'),
  findingsSetAside: count('Findings set aside', 'Findings that are not mended but not told any more.'),
  profilesAdded: count('Profiles added', 'New profiles.'),
  profilesRemoved: count('Profiles removed', 'Profiles that are gone.'),
  partnersChanged: count('Partners changed', 'Partners that differ in anything.'),
  actionsOpened: count('Actions opened', 'Corrective actions that were opened.'),
  actionsClosed: count('Actions closed', 'Corrective actions that were closed.'),
  actionsDropped: count('Actions dropped', 'Corrective actions that were taken out while open.'),
  proceduresChanged: count('Procedures changed', 'Procedures that differ in anything.'),
});

/** The JSON Schema of what `ctpat diff --format json` writes. */
export function diffReportSchema(): JsonSchema {
  const change = { before: figures, after: figures };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'diff.schema.json',
    ...object('Meaning of a change, by ctpat diff', 'In each list what matters most comes first.', {
      version: string('Version', 'Version of ctpat.', '1.0.0'),
      today: { ...string('Today', 'The day on which both sides were judged.', '2026-11-24'), format: 'date' },
      base: side('Base'),
      head: side('Head'),
      summary,
      criteria: list('Criteria', 'Criteria whose answer came or went.', turn),
      findings: object('Findings', 'Findings that are on one side only.', {
        introduced: list('Introduced', 'New, or worse than before.', finding),
        fixed: list('Fixed', 'Gone, or less bad than before.', finding),
        setAside: list('Set aside', 'Silenced by a directive, or their rule was switched off.', finding),
      }),
      answers: list('Answers', 'Answers that differ.', answer),
      profiles: list('Profiles', 'Profiles that differ beside their answers.', profile),
      partners: list('Partners', 'Partners that differ.', partner),
      actions: list('Actions', 'Corrective actions that differ.', action),
      procedures: list('Procedures', 'Written procedures that differ.', procedure),
      documents: list('Documents', 'Documents that differ in something else.', document),
      coverage: object('Coverage', 'How much is met, before and after.', {
        total: object('Total', 'All sections.', change),
        sections: list(
          'Sections',
          'In the order of the criteria.',
          object('Section', 'One section.', {
            section: string('Section', 'Key of the section.', 'sealSecurity'),
            category: { ...count('Category', 'Number of the category.'), minimum: 1 },
            title: string('Title', 'Its title.', 'Seal Security'),
            ...change,
          }),
        ),
      }),
    }),
  };
}
