import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createMemoryHost } from '../host/memory.fixture.ts';
import { createWorkspace } from '../workspace/workspace.ts';
import { lint } from './lint.ts';
import { FAULTS } from './single-faults/all.fixture.ts';

const folder = join(import.meta.dirname, '../../samples/small-importer');
const ROOT = 'file:///project';
const PROFILE = `${ROOT}/harbor-pine.ctpat.yaml`;

const files = new Map<string, Uint8Array>();
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  const path = join(folder, name);
  if (statSync(path).isFile()) files.set(`${ROOT}/${name.replaceAll('\\', '/')}`, readFileSync(path));
}
const clean = new TextDecoder().decode(files.get(PROFILE));

/** Told of every profile in progress; their words count what there is. */
const SUMMARIES = new Set(['profile/uncertain-criteria', 'deadline/annual-review-open']);

/** What is told of the profile: `severity rule: message`. */
async function told(text: string): Promise<string[]> {
  const host = createMemoryHost(files, { today: '2026-11-24' });
  const workspace = createWorkspace(host, { folders: [ROOT] });
  workspace.open(PROFILE, text);
  const { findings } = lint(await workspace.snapshot([PROFILE]), PROFILE);
  return findings
    .filter(({ rule }) => !SUMMARIES.has(rule))
    .map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`);
}

describe('one fault, one finding', () => {
  it('a clean profile has none', async () => {
    assert.deepEqual(await told(clean), []);
  });

  it('at least forty different faults are tried', () => {
    assert.ok(FAULTS.length >= 40, String(FAULTS.length));
    const names = FAULTS.map(({ fault }) => fault);
    assert.equal(new Set(names).size, names.length);
  });

  for (const { fault, rule, change, severity } of FAULTS) {
    it(`${fault}: ${rule}`, async () => {
      const text = change(clean);
      assert.notEqual(text, clean);
      const findings = await told(text);
      assert.equal(findings.length, 1, findings.join('\n'));
      assert.match(findings[0] ?? '', new RegExp(`^${severity ?? '(error|warning)'} ${rule}: `));
    });
  }
});
