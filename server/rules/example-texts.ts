/** The text of a profile with one answer, for examples. */
export function profileWith(section: string, answer: string, rest = ''): string {
  const lines = answer.split('\n').map((line) => `    ${line}`);
  return `apiVersion: ctpat/v1\nkind: SecurityProfile\nid: harbor-pine\nentity: importer\n${rest}sections:\n  ${section}:\n${lines.join('\n')}\n`;
}
