/** The text of a written procedure in Markdown, for examples; `matter` replaces or adds lines of the front matter. */
export function procedureText(
  matter: Readonly<Record<string, string>> = {},
  headings: readonly string[] = ALL_HEADINGS,
): string {
  const lines: Readonly<Record<string, string>> = {
    apiVersion: 'ctpat/v1',
    kind: 'Procedure',
    id: 'seal-control',
    title: 'Seal control',
    version: '"3.1"',
    status: 'approved',
    owner: 'Warehouse Supervisor',
    approver: 'VP Operations',
    approved: '2026-03-14',
    effective: '2026-04-01',
    reviewed: '2026-03-14',
    reviewEvery: 'P1Y',
    criteria: '["6.1"]',
    ...matter,
  };
  const front = Object.entries(lines)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}: ${value}`);
  const body = headings.map((heading) => `## ${heading}\n\nText.\n`);
  return ['---', ...front, '---', '', '# Seal control', '', ...body].join('\n');
}

/** The six headings that every procedure has. */
export const ALL_HEADINGS = [
  'Purpose',
  'Scope',
  'Responsibilities',
  'Procedure',
  'Records',
  'Revision history',
] as const;
