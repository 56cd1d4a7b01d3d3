/**
 * A project of documents of every kind that refer to each other, in any size, to see whether the time to lint it grows
 * with its size and not with the square of it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { today } from './corpus.mjs';

const CRITERIA = ['6.1', '6.2', '6.5', '6.6', '6.7', '7.23', '9.6', '10.1', '11.1', '12.1'];

const profile = (n, count) => `apiVersion: ctpat/v1
kind: SecurityProfile
id: profile-${n}
extends: base-${n % 5}.ctpat.yaml
contacts: [{ id: cso-${n}, name: Contact ${n}, confirmed: 2026-09-14 }]
company: { sites: [{ id: site-${n}, country: US }] }
sections:
  sealSecurity:
${CRITERIA.slice(0, 5)
  .map(
    (id, at) => `    "${id}":
      status: implemented
      response: The dock supervisor of site ${n} counts the seals each Monday at 07:00 and signs form S-${at}.
      owner: cso-${n}
      performedBy: partner-${(n * 7 + at) % count}
      sites: [site-${n}]
      procedures: [procedure-${(n * 3 + at) % count}]
      evidence: { record: Binder ${id}, date: 2026-11-02 }
`,
  )
  .join('')}`;

const procedure = (n) => `---
apiVersion: ctpat/v1
kind: Procedure
id: procedure-${n}
title: Procedure ${n}
version: "1.0"
status: approved
owner: Dock Supervisor
approver: Plant Manager
approved: 2026-03-14
reviewed: 2026-03-14
criteria: ["${CRITERIA[n % CRITERIA.length]}"]
sites: [site-${n}]
language: en
---

# Procedure ${n}
## Purpose
Keeps the seals of site ${n} under control.
## Scope
Site ${n}.
## Responsibilities
The dock supervisor keeps the seals.
## Procedure
1. The dock supervisor counts the seals each Monday.
2. The plant manager signs the log.
## Records
The seal log is kept for 5 years.
## Revision history
| Version | Date | Change |
| --- | --- | --- |
| 1.0 | 2026-03-14 | First |
`;

const partner = (n, count) => `apiVersion: ctpat/v1
kind: Partner
id: partner-${n}
legalName: Partner Number ${n} Ltd.
country: CN
role: supplier
subcontractorOf: partner-${(n + 1) % count}
screened: { date: 2026-02-01, by: cso-${n}, checks: [money-laundering, denied-party], result: pass }
questionnaire: { sent: 2026-03-01, received: 2026-03-20, reviewedBy: cso-${n} }
risk: { rating: low, date: 2026-05-10 }
identifiers: { duns: ${100000000 + n} }
`;

const assessment = (n, count) => `apiVersion: ctpat/v1
kind: RiskAssessment
id: assessment-${n}
conducted: 2026-06-30
profiles: [profile-${n}]
lanes:
  - id: lane-${n}
    origin: CN
    legs:
      - { partner: partner-${n}, from: CNSZX, to: USLGB, mode: sea }
      - { partner: partner-${(n * 5) % count}, from: USLGB, to: USLRD, mode: road }
threats: [{ lane: lane-${n}, kind: theft, rating: ${1 + (n % 2)}, rationale: Reports of the port., sources: [{ title: Bulletin, date: 2026-05-01 }] }]
`;

const incidents = (n) => `apiVersion: ctpat/v1
kind: IncidentLog
id: incidents-${n}
incidents: [{ id: i-${n}, date: 2026-04-11, type: other, rootCause: A door stood open., correctiveAction: f-${n}, closed: 2026-05-02 }]
---
apiVersion: ctpat/v1
kind: CorrectiveActions
id: actions-${n}
source: incident
date: 2026-04-20
findings: [{ id: f-${n}, criterion: "9.6", type: recommendation, owner: cso-${n}, due: 2026-05-31, closed: 2026-05-02, evidence: { record: Case ${n} } }]
`;

/** Writes a project of about so many documents into a folder, the same to the byte on every machine. */
export function writeProject(folder, documents) {
  mkdirSync(folder, { recursive: true });
  const count = Math.floor(documents / 5);
  const write = (name, text) => {
    writeFileSync(join(folder, name), text);
  };
  write('ctpat.config.yaml', 'root: true\n');
  for (let n = 0; n < 5; n += 1)
    write(`base-${n}.ctpat.yaml`, `apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base-${n}\n`);
  for (let n = 0; n < count; n += 1) {
    write(`profile-${n}.ctpat.yaml`, profile(n, count));
    write(`procedure-${n}.md`, procedure(n));
    write(`partner-${n}.ctpat.yaml`, partner(n, count));
    write(`assessment-${n}.ctpat.yaml`, assessment(n, count));
    write(`incidents-${n}.ctpat.yaml`, incidents(n));
  }
  return ['lint', folder, '--today', today];
}
