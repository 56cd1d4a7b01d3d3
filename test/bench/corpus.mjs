/**
 * The corpus that all competitors read: profiles of an invented importer, complete and clean, the same to the byte on
 * every machine. Dates are quoted, since ajv-cli takes unquoted ones for something else than text.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @type {[section: string, id: string, cadence: string][]} */
const criteria = JSON.parse(readFileSync(new URL('frozen/criteria.json', import.meta.url), 'utf8'));

/** The day on which the corpus is clean. */
export const today = '2026-11-24';

const WHO = ['The shift lead', 'The dock supervisor', 'The import manager', 'The buyer', 'The controller'];
const DOES = ['checks', 'signs', 'compares', 'counts', 'files', 'photographs', 'records', 'reviews'];
const WHAT = [
  'each seal',
  'the gate log',
  'every badge',
  'the lane sheet',
  'each pallet',
  'the visitor list',
];
const WHERE = ['at door', 'in bay', 'at desk', 'in aisle', 'at gate', 'in cabinet', 'on form', 'in binder'];
const WHEN = ['before loading', 'at the end of the shift', 'on arrival', 'each Monday', 'within two hours'];
const THEN = ['calls the manager', 'stops the load', 'opens a case', 'informs the carrier', 'locks the bay'];

/** Mulberry32: small, and the same numbers everywhere. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * One profile of about 700 lines.
 *
 * @param {number} seed also in its id
 * @param {boolean} [isFaulty] with three faults, at random places
 */
function profile(seed, isFaulty = false) {
  const random = randomFrom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const number = (upTo) => Math.floor(random() * upTo) + 1;
  const sentence = () =>
    `${pick(WHO)} ${pick(DOES)} ${pick(WHAT)} ${pick(WHERE)} ${number(90)} ${pick(WHEN)}, and ${pick(THEN)} when number ${number(9000)} differs.`;
  const faults = isFaulty ? faultsAt(random) : new Map();
  const lines = [header(seed)];
  let section = '';
  criteria.forEach(([own, id, cadence], index) => {
    if (own !== section) lines.push(`  ${own}:`);
    section = own;
    lines.push(...answer(id, cadence, sentence, faults.get(index)));
  });
  return `${lines.join('\n')}\n`;
}

function faultsAt(random) {
  const kinds = ['status', 'key', 'date'];
  return new Map(kinds.map((kind, index) => [Math.floor(((index + random()) * criteria.length) / 3), kind]));
}

function answer(id, cadence, sentence, fault) {
  const frequency = { weekly: 'P1W', annual: 'P1Y' }[cadence] ?? 'P3M';
  return [
    `    "${id}":`,
    `      status: ${fault === 'status' ? 'implementd' : 'implemented'}`,
    `      ${fault === 'key' ? 'respones' : 'response'}: ${sentence()}`,
    '      owner: cso',
    `      frequency: ${frequency}`,
    `      evidence: [{ record: Binder ${id} in the security office, kind: log, date: "2026-11-02" }]`,
    `      reviewed: ${fault === 'date' ? '"2 November"' : '"2026-11-02"'}`,
  ];
}

function header(seed) {
  return `apiVersion: ctpat/v1
kind: SecurityProfile
id: importer-${seed}
language: en
entity: importer
criteria: { program: ctpat, edition: "2019-11" }
company:
  legalName: Importer ${seed} LLC
  sites:
    - { id: main, name: Main warehouse, address: "1 Dock Road, Laredo, TX", country: US, type: warehouse, staffed: true, activities: [cargo-handling], languages: [en] }
  conditions: { cameras: true, securityGuards: true, sealInventory: true, landBorder: true, woodPackaging: true }
contacts:
  - { id: cso, name: Ana Example, role: Director of Trade Compliance, companyOfficer: true, primary: true, email: ana@importer.example, confirmed: "2026-10-01" }
  - { id: alt, name: Ben Example, role: Import Manager, alternate: true, consultant: false, email: ben@importer.example, confirmed: "2026-10-01" }
eligibility:
  importerOfRecord: { format: irs, number: 12-345678900 }
  bond: { type: continuous, activityCode: 1, effective: "2020-01-01" }
  lastActivity: "2026-10-30"
  agreement: { signedBy: cso, signed: "2026-01-15" }
  cbpDebt: { finalUnpaid: false, confirmed: "2026-08-20" }
sections:`;
}

/**
 * Writes the corpus: `one/` (one profile), `stream/` (ten of them in one file, about 7,000 lines) and `many/` (2,000
 * files, 1 in 5 with faults).
 *
 * @param {string} folder made anew
 * @returns {string} the SHA-256 of all of it
 */
export function writeCorpus(folder) {
  const hash = createHash('sha256');
  const put = (name, text) => {
    hash.update(text);
    writeFileSync(join(folder, name), text);
  };
  rmSync(folder, { recursive: true, force: true });
  for (const name of ['one', 'stream', 'many']) {
    mkdirSync(join(folder, name), { recursive: true });
    put(join(name, 'ctpat.config.yaml'), 'root: true\n');
  }
  put('one/profile.ctpat.yaml', profile(1));
  put('stream/profile.ctpat.yaml', Array.from({ length: 10 }, (_, n) => profile(n + 1)).join('---\n'));
  for (let n = 0; n < 2000; n += 1)
    put(`many/p${String(n).padStart(4, '0')}.ctpat.yaml`, profile(n, n % 5 === 0));
  return hash.digest('hex');
}
