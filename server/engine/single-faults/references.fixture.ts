import { inAnswer, swap, type SingleFault } from './single-fault.fixture.ts';

/** Faults of references and evidence. */
export const references: readonly SingleFault[] = [
  {
    fault: 'unknown owner',
    rule: 'reference/unknown-contact',
    change: inAnswer('6.1', swap('owner: laredo-manager', 'owner: laredo-maneger')),
  },
  {
    fault: 'unknown signer',
    rule: 'reference/unknown-contact',
    change: swap('signedBy: cso', 'signedBy: chief'),
  },
  {
    fault: 'unknown portal user',
    rule: 'reference/unknown-contact',
    change: swap('contact: import-manager', 'contact: import-manger'),
  },
  {
    fault: 'unknown site',
    rule: 'reference/unknown-site',
    change: inAnswer('6.1', swap('      owner:', '      sites: [lrd-02]\n      owner:')),
  },
  {
    fault: 'unknown procedure',
    rule: 'reference/unknown-procedure',
    change: inAnswer('5.24', swap('[seal-control]', '[seal-controls]')),
  },
  {
    fault: 'unknown heading',
    rule: 'reference/unknown-heading',
    change: inAnswer('6.1', swap('[seal-control]', "['seal-control#nowhere']")),
  },
  { fault: 'site twice', rule: 'reference/duplicate-item-id', change: swap('id: mem-02', 'id: lrd-01') },
  {
    fault: 'contact twice',
    rule: 'reference/duplicate-item-id',
    change: swap(
      'contacts:\n',
      'contacts:\n  - { id: controller, name: Ann Lee, role: Clerk, confirmed: 2026-10-01 }\n',
    ),
  },
  {
    fault: 'evidence gone',
    rule: 'evidence/missing-file',
    change: inAnswer('6.2', swap('loading-sheet-2026-11-17', 'loading-sheet-2026-11-18')),
  },
  {
    fault: 'evidence outside',
    rule: 'evidence/outside-project',
    change: inAnswer('6.2', swap('evidence/seals/loading-sheet-2026-11-17.txt', '../loading-sheet.txt')),
  },
  {
    fault: 'evidence in other letters',
    rule: 'evidence/letter-case-mismatch',
    change: inAnswer('6.2', swap('evidence/seals/loading', 'Evidence/seals/loading')),
  },
  {
    fault: 'backslash',
    rule: 'evidence/backslash-in-path',
    change: inAnswer('6.2', swap('evidence/seals/loading', 'evidence\\seals\\loading')),
  },
  {
    fault: 'evidence is a folder',
    rule: 'evidence/is-folder',
    change: inAnswer('6.2', swap('evidence/seals/loading-sheet-2026-11-17.txt', 'evidence/seals')),
  },
  {
    fault: 'evidence of tomorrow',
    rule: 'evidence/date-in-future',
    change: inAnswer('6.2', swap('date: 2026-11-17', 'date: 2026-12-17')),
  },
  {
    fault: 'evidence that ended',
    rule: 'evidence/expired',
    change: inAnswer('6.5', swap('validUntil: 2027-07-07', 'validUntil: 2026-11-23')),
  },
  {
    fault: 'evidence that ends soon',
    rule: 'evidence/expires-soon',
    change: inAnswer('6.5', swap('validUntil: 2027-07-07', 'validUntil: 2026-12-07')),
  },
  {
    fault: 'evidence that is old',
    rule: 'evidence/stale',
    change: inAnswer('5.24', (text) =>
      text.replace(/evidence:\n(?: {8}.*\n)+/, 'evidence: { record: Binder 4, date: 2024-11-01 }\n'),
    ),
  },
];
