const HEAD = 'apiVersion: ctpat/v1\nkind: ';

/** Texts that a page must not take for anything else. */
const EVIL = JSON.stringify(
  '<script>alert(1)</script> "><img src=x onerror=alert(2)> </title></style></svg><b>bold</b> \u202eturned \u0007bell {{x}} ${y} javascript:alert(3)',
);

/** Documents in which whatever is text is hostile. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'evil.ctpat.yaml': `${HEAD}SecurityProfile
id: ${EVIL}
entity: importer
company:
  legalName: ${EVIL}
  sites:
    - { id: ${EVIL}, name: ${EVIL}, address: ${EVIL}, country: ${EVIL}, activities: [${EVIL}] }
    - { id: "]]><b>", name: "-->" }
contacts: [{ id: ${EVIL}, name: ${EVIL}, role: ${EVIL}, email: ${EVIL}, phone: ${EVIL} }]
membership: { status: ${EVIL}, tier: ${EVIL} }
sections:
  sealSecurity:
    "6.6":
      status: ${EVIL}
      response: ${EVIL}
      owner: ${EVIL}
      targetDate: 2026-01-01
      procedures: [${EVIL}]
      evidence: [{ url: "javascript:alert(4)" }, { file: ${EVIL} }]
`,
  'evil-partners.ctpat.yaml': `${HEAD}PartnerRegister
id: ${EVIL}
partners:
  - { id: ${EVIL}, legalName: ${EVIL}, role: ${EVIL}, country: ${EVIL}, weaknesses: [{ id: ${EVIL}, criterion: ${EVIL}, text: ${EVIL}, due: 2026-01-01 }] }
`,
  'evil-records.ctpat.yaml': `${HEAD}CorrectiveActions
id: ${EVIL}
source: ${EVIL}
date: 2026-08-28
findings:
  - { id: ${EVIL}, criterion: ${EVIL}, type: action-required, text: ${EVIL}, action: ${EVIL}, owner: ${EVIL}, due: 2026-01-01 }
---
${HEAD}TrainingLog
id: ${EVIL}
sessions:
  - { id: ${EVIL}, date: 2026-03-02, topics: [${EVIL}], attendees: 1, effectiveness: ${EVIL}, roster: { url: ${EVIL} } }
---
${HEAD}Procedure
id: ${EVIL}
title: ${EVIL}
version: ${EVIL}
status: ${EVIL}
owner: ${EVIL}
criteria: [${EVIL}]
`,
};

/** A profile with many sites, whose ids are longer than any label. */
export function manySites(count: number): string {
  const ids = Array.from(
    { length: count },
    (_, at) => `a-site-whose-id-is-much-longer-than-any-label-can-be-${String(at + 1)}`,
  );
  return `${HEAD}SecurityProfile
id: large
entity: importer
company:
  legalName: A Company With Many Sites
  sites:
${ids.map((id, at) => `    - { id: ${id}, conditions: { cameras: ${String(at % 3 > 0)} } }\n`).join('')}sections:
  sealSecurity:
    "6.1": { status: implemented, response: Yes., sites: [${ids.filter((_, at) => at % 2 === 0).join(', ')}] }
`;
}
