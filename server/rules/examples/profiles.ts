/** The text of a profile with one answer, for examples. */
export function profileWith(section: string, answer: string, rest = ''): string {
  const lines = answer.split('\n').map((line) => `    ${line}`);
  return `apiVersion: ctpat/v1\nkind: SecurityProfile\nid: harbor-pine\nentity: importer\n${rest}sections:\n  ${section}:\n${lines.join('\n')}\n`;
}

/** The sections of a profile, in the order of their criteria. */
const SECTIONS = [
  'securityVision',
  'riskAssessment',
  'businessPartners',
  'cybersecurity',
  'conveyanceSecurity',
  'sealSecurity',
  'proceduralSecurity',
  'agriculturalSecurity',
  'physicalSecurity',
  'physicalAccess',
  'personnelSecurity',
  'training',
];

/** The text of a profile in one language with implemented answers that say something, by criterion; for examples. */
export function profileSaying(
  language: string,
  responses: Readonly<Record<string, string>>,
  rest = '',
): string {
  const answers = SECTIONS.flatMap((section, position) => {
    const own = Object.entries(responses).filter(([id]) => Number(id.split('.')[0]) === position + 1);
    const lines = own.map(
      ([id, response]) => `    "${id}":\n      status: implemented\n      response: >\n        ${response}\n`,
    );
    return lines.length === 0 ? [] : [`  ${section}:\n${lines.join('')}`];
  });
  return `apiVersion: ctpat/v1\nkind: SecurityProfile\nid: harbor-pine\nlanguage: ${language}\nentity: importer\n${rest}sections:\n${answers.join('')}`;
}
