/** The text of a register with one partner, for examples; `lines` are its further keys, one a line. */
export function registerWith(lines: string, more = ''): string {
  const indented = lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => `    ${line}\n`)
    .join('');
  return `apiVersion: ctpat/v1\nkind: PartnerRegister\nid: partners\npartners:\n  - id: dragon-freight\n    legalName: Dragon Freight Co., Ltd.\n${indented}${more}`;
}

/** A partner of China who is no member of anything, for examples. */
export const CHINESE = 'country: CN\nrole: freight-forwarder\n';

/** A partner of Colombia, for examples. */
export const COLOMBIAN = 'country: CO\nrole: supplier\n';
