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

/** A procedure whose parts say something; `bodies` replaces what stands under a heading. */
export function procedureWith(
  bodies: Readonly<Record<string, string>>,
  matter: Readonly<Record<string, string>> = {},
): string {
  const said: Readonly<Record<string, string>> = {
    Purpose: 'Seals are under control.',
    Scope: 'The warehouse.',
    Responsibilities: '- The Warehouse Manager keeps the seals.\n- The Dock Clerk fits them.',
    Procedure: '1. **Warehouse Manager:** Count the seals.\n2. **Dock Clerk:** Fit the seal.',
    Records: 'Seal log, five years.',
    'Revision history': '3.1, 2026-03-14, new log.',
    ...bodies,
  };
  const parts = Object.entries(said).map(([heading, body]) => `## ${heading}\n\n${body}\n`);
  return `${procedureText(matter, [])}${parts.join('\n')}`;
}
