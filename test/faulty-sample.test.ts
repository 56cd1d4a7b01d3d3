import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../server/rules/all.ts';

const root = join(import.meta.dirname, '..');
const FAULTY = ['samples/faulty-importer', 'samples/faulty-carrier', 'samples/faulty-multinational'];

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

/** Rules that no planted line can show; the README of faulty-importer says why. */
const NOT_PLANTED = [
  'catalog/missing-file',
  'internal/rule-failed',
  'syntax/unreadable-file',
  'syntax/unsupported-file-name',
];

/** One section can lack many criteria, and one document many sections and identifiers, all told at one place. */
const MANY_AT_ONE_PLACE = new Set([
  'profile/missing-criterion',
  'profile/missing-section',
  'eligibility/missing-identifier',
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

/** What the comments of a sample promise of the lines below them. */
function plantedIn(sample: string): Planted[] {
  return readdirSync(join(root, sample), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ya?ml|md)$/.test(name))
    .flatMap((name) => {
      const file = `${sample}/${name.replaceAll('\\', '/')}`;
      const lines = readFileSync(join(root, file), 'utf8').split(/\r?\n/);
      return lines.flatMap((line, position) => {
        const list = /(?:#|<!--) planted: (.*?)(?: -->)?$/.exec(line)?.[1];
        return (list?.split(', ') ?? []).map((rule) => ({ rule, file, line: position + 2 }));
      });
    });
}

const isAt = (planted: Planted) => (finding: Reported) =>
  finding.rule === planted.rule && finding.file === planted.file && finding.line === planted.line;

const placeOf = ({ file, line, rule }: Planted) => `${file}:${line} ${rule}`;

for (const sample of FAULTY) {
  describe(sample, function () {
    this.timeout(60_000);
    const planted = plantedIn(sample);
    let status: number | null;
    let findings: readonly Reported[];

    before(() => {
      ({ status, findings } = lint(sample));
    });

    it('gives exit code 1 and each planted fault on its line, once', () => {
      assert.equal(status, 1);
      const wrong = planted
        .map((fault) => ({ ...fault, times: findings.filter(isAt(fault)).length }))
        .filter(({ rule, times }) => (MANY_AT_ONE_PLACE.has(rule) ? times < 1 : times !== 1));
      assert.deepEqual(wrong, []);
    });

    it('gives nothing that is not planted', () => {
      const extra = findings.filter((finding) => !planted.some((fault) => isAt(fault)(finding)));
      assert.deepEqual(extra.map(placeOf), []);
    });

    it('says nothing twice', () => {
      const told = findings.map((finding) => `${placeOf(finding)} ${finding.message}`);
      assert.deepEqual(
        told.filter((text, position) => told.indexOf(text) !== position),
        [],
      );
    });
  });
}

describe('the samples', function () {
  this.timeout(60_000);

  it('the faulty ones together have one of each rule, but for those that a README names', () => {
    const names = new Set(FAULTY.flatMap(plantedIn).map(({ rule }) => rule));
    const rest = rules.map(({ meta }) => meta.id).filter((id) => !names.has(id));
    assert.deepEqual(rest.sort(), NOT_PLANTED);
    const readme = readFileSync(join(root, 'samples/faulty-importer/README.md'), 'utf8');
    const [, section = ''] = readme.split('## Not planted');
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
