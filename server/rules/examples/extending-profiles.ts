/** The text of an importer's profile that builds on `group.ctpat.yaml`, for examples. */
export function overlayText(lines: string): string {
  return `apiVersion: ctpat/v1\nkind: SecurityProfile\nid: harbor-pine\nentity: importer\n${lines}`;
}

/** The text of a base, for examples. */
export function baseText(lines: string): string {
  return `apiVersion: ctpat/v1\nkind: SecurityProfile\nid: group\n${lines}`;
}
