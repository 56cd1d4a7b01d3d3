/** A project in which secrets are found, and in which the same words are ids, names, paths, links, headings and directives too. */

/** A password that is found in the profile, a social security number that is found there, and an alarm code. */
const PASSWORD = 'Sierra2031!x';
const NUMBER = '613-45-6788';
const ALARM_CODE = '471193';

/** What no output may hold: the secrets, and what is left of the password in an anchor, a slug or a URI. */
export const NEVER_SHOWN: readonly RegExp[] = [/sierra2031/i, /613-?45-?6788/, /471193/];

const HEAD = 'apiVersion: ctpat/v1\nkind: ';
const SECRETS = { password: PASSWORD, number: NUMBER, code: ALARM_CODE };

const records = (secret: string) =>
  `${HEAD}RiskAssessment
id: ra-1
conducted: 2024-06-30
lanes:
  - id: "${secret}"
    origin: CN
    legs: [{ partner: "${secret}", from: CNSZX, to: USLGB, mode: sea }, { partner: "${secret}-2", from: USLGB, to: USLRD }]
threats: [{ lane: "${secret} x", kind: theft, rating: 9 }]
actions: [{ id: "${secret}", gap: "${secret}", action: "${secret}", owner: "${secret}", due: 2026-01-01 }]
---
${HEAD}CorrectiveActions
id: ca-1
source: validation
date: 2026-08-15
findings: [{ id: "${secret}", criterion: "9.6", type: action-required, text: "${secret}", due: 2026-09-13, owner: "${secret}", action: "Call ${secret}" }]
---
${HEAD}TrainingLog
id: tl-1
sessions: [{ id: "${secret}", date: 2024-03-02, topics: ["12.1"], trainer: "${secret}", roster: "evidence/${secret}.csv" }]
---
${HEAD}IncidentLog
id: il-1
incidents: [{ id: "${secret}", date: 2026-04-11, type: theft, correctiveAction: "${secret} y", rootCause: "${secret}" }]
`;

const profile = (secret: string) =>
  `${HEAD}SecurityProfile
id: base
entity: importer
entiti: "${secret}"
company: { legalName: "${secret}", tradeNames: ["${secret}"] }
x-recorder-password: ${PASSWORD}
x-note: "SSN ${NUMBER}"
x-alarm: "The alarm code is ${ALARM_CODE}"
contacts:
  - { id: "${secret}", name: "${secret}", role: "${secret}", email: "${secret}" }
  - { id: "${secret}", name: "${secret}" }
sites:
  - { id: "${secret}", name: "${secret}", country: US, address: "${secret}", languages: [en, es], activities: ["${secret}"] }
sections:
  sealSecurity:
    "6.6":
      status: implemented
      response: Ask ${secret} for the seal log, which the guard checks once a month.
      owner: "${secret} z"
      procedures: ["seals#${secret}", "${secret}", "seals#nosuch ${secret}"]
      evidence: [{ file: "evidence/${secret}.pdf", date: 2023-01-01 }, "evidence/${secret}/a.pdf"]
      bySite: { "${secret}": { status: planned, response: "${secret}" }, "${secret} q": { status: partial } }
  # ctpat-disable-next-line ${secret}, profile/missing-section -- ask ${secret}
  "${secret}": { "${secret}": { status: "${secret}" } }
`;

const register = (secret: string) =>
  `${HEAD}PartnerRegister
id: partners
partners:
  - { id: "${secret}", legalName: "${secret}", country: CN, role: supplier, relationship: direct, risk: { rating: high, date: 2026-05-10 }, weaknesses: [{ id: "${secret}", criterion: "9.4", found: 2026-05-04, due: 2026-08-01 }] }
  - { id: "${secret}", legalName: "${secret}", country: MX, role: "${secret}", subcontractorOf: "${secret} k", contact: { name: "${secret}", email: "${secret}" }, identifiers: { duns: "${secret}" } }
  - { id: other, legalName: "The ${secret} company", country: MX, role: customer, relationship: direct, certifications: [{ program: "${secret}", certificate: "${secret}", issued: 2020-01-10, validUntil: 2021-01-09 }] }
`;

const procedure = (secret: string) =>
  `---
${HEAD}Procedure
id: seals
title: "Seals ${secret}"
status: approved
version: "1"
owner: "${secret}"
approved: { by: "${secret}", date: 2020-01-01 }
criteria: ["6.6"]
sites: ["${secret}"]
---

# Seals of ${secret}

## ${secret}

1. Seals are checked by ${secret}. See [the log](${secret}.md) and [there](../../${secret}.pdf#${secret}).
`;

/** The files of the project, by path; `which` secret is written everywhere. */
export function secretProject(which: keyof typeof SECRETS): Readonly<Record<string, string>> {
  const secret = SECRETS[which];
  return {
    'ctpat.config.yaml': 'root: true\n',
    'profile.ctpat.yaml': profile(secret),
    'overlay.ctpat.yaml': `${HEAD}SecurityProfile\nid: overlay\nextends: [profile.ctpat.yaml, "${secret}.ctpat.yaml"]\nformerIds: ["${secret}"]\n`,
    'site.ctpat.yaml': `${HEAD}SecurityProfile\nid: site\nextends: profile.ctpat.yaml\n`,
    'partners.ctpat.yaml': register(secret),
    'records.ctpat.yaml': records(secret),
    'named.ctpat.yaml': `${HEAD}Partner\nid: "${secret}"\nlegalName: "${secret}"\ncountry: MX\nrole: customer\nx: 1\n`,
    'seals.md': procedure(secret),
    [`evidence/${secret}.pdf`]: 'one',
  };
}

/** Each secret in turn. */
export const WHICH = Object.keys(SECRETS) as (keyof typeof SECRETS)[];
