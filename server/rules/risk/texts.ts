/** The text of a risk assessment, for examples; `lines` are its keys below `conducted`. */
export function assessmentWith(lines: string, conducted = '2026-06-30'): string {
  return `apiVersion: ctpat/v1\nkind: RiskAssessment\nid: ra-2026\nconducted: ${conducted}\n${lines}`;
}

/** One lane from China to the United States, for examples. */
export const LANE =
  'lanes:\n  - { id: shenzhen-laredo, origin: CN, legs: [{ partner: dragon-freight, from: CNSZX, to: USLGB, mode: sea }, { from: USLGB, to: USLRD, mode: road }] }\n';

/** The same lane and one from Mexico, for examples. */
export const TWO_LANES = `${LANE}  - { id: monterrey-laredo, origin: MX, legs: [{ from: MXMTY, to: USLRD, mode: road }] }\n`;

/** The text of a profile with an entity type, for examples. */
export function profileOf(entity: string, id = 'harbor-pine'): string {
  return `apiVersion: ctpat/v1\nkind: SecurityProfile\nid: ${id}\nentity: ${entity}\n`;
}
