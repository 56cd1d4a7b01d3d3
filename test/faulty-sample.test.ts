import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../server/rules/all.ts';

const root = join(import.meta.dirname, '..');
const folder = 'samples/faulty-importer';

interface Reported {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
}

interface Planted {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
}

/** Rules that no planted line can show; the README of the sample says why. */
const NOT_PLANTED = [
  'catalogue/missing-file',
  'internal/rule-failed',
  'syntax/file-name',
  'syntax/unreadable-file',
];

/** One section can lack many criteria, and one document many sections and identifiers, all told at one place. */
const MANY_AT_ONE_PLACE = new Set([
  'profile/missing-criterion',
  'profile/missing-section',
  'account/missing-identifier',
]);

function lint(sample: string): { readonly status: number | null; readonly findings: readonly Reported[] } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'dist/cli.cjs'), 'lint', sample, '--today', '2026-11-24', '--format', 'json'],
    { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  assert.ok(status === 0 || status === 1, `exit code ${String(status)}: ${stderr}`);
  const { findings } = JSON.parse(stdout) as { readonly findings: readonly Reported[] };
  return { status, findings };
}

/** What the comments of a file promise of the lines below them. */
function plantedIn(name: string): Planted[] {
  const lines = readFileSync(join(root, folder, name), 'utf8').split(/\r?\n/);
  return lines.flatMap((line, position) => {
    const list = /(?:#|<!--) planted: (.*?)(?: -->)?$/.exec(line)?.[1];
    const file = `${folder}/${name.replaceAll('\\', '/')}`;
    return (list?.split(', ') ?? []).map((rule) => ({ rule, file, line: position + 2 }));
  });
}

const isAt = (planted: Planted) => (finding: Reported) =>
  finding.rule === planted.rule && finding.file === planted.file && finding.line === planted.line;

const placeOf = ({ file, line, rule }: Planted) => `${file}:${line} ${rule}`;

describe('the samples', function () {
  this.timeout(60_000);
  const planted = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ya?ml|md)$/.test(name))
    .flatMap(plantedIn);
  let status: number | null;
  let findings: readonly Reported[];

  before(() => {
    ({ status, findings } = lint(folder));
  });

  it('the faulty one gives exit code 1 and each planted fault on its line, once', () => {
    assert.equal(status, 1);
    const wrong = planted
      .map((fault) => ({ ...fault, times: findings.filter(isAt(fault)).length }))
      .filter(({ rule, times }) => (MANY_AT_ONE_PLACE.has(rule) ? times < 1 : times !== 1));
    assert.deepEqual(wrong, []);
  });

  it('the faulty one gives nothing that is not planted', () => {
    const extra = findings.filter((finding) => !planted.some((fault) => isAt(fault)(finding)));
    assert.deepEqual(extra.map(placeOf), []);
  });

  it('the faulty one says nothing twice', () => {
    const told = findings.map((finding) => `${placeOf(finding)} ${finding.message}`);
    assert.deepEqual(
      told.filter((text, position) => told.indexOf(text) !== position),
      [],
    );
  });

  it('the faulty one has one of each rule, but for those that its README names', () => {
    const names = new Set(planted.map(({ rule }) => rule));
    const rest = rules.map(({ meta }) => meta.id).filter((id) => !names.has(id));
    assert.deepEqual(rest.sort(), NOT_PLANTED);
    const [, section = ''] = readFileSync(join(root, folder, 'README.md'), 'utf8').split('## Not planted');
    const told = [...section.matchAll(/^- `([^`]+)`/gm)].map(([, rule]) => rule);
    assert.deepEqual(told.sort(), NOT_PLANTED);
  });

  for (const sample of ['small-importer', 'mexico-carrier', 'multinational']) {
    it(`${sample} has no error and no warning`, () => {
      const clean = lint(`samples/${sample}`);
      assert.equal(clean.status, 0);
      assert.deepEqual(clean.findings.filter(({ severity }) => severity !== 'info').map(placeOf), []);
    });
  }
});
