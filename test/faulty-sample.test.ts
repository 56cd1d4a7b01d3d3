import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');

interface Reported {
  readonly rule: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number;
}

interface Planted {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
}

/** Rules that cannot be planted in a file of a repository: broken bytes, a wrong file name, a fault of the tool, a broken project. */
const NOT_PLANTED = new Set([
  'syntax/unreadable-file',
  'syntax/file-name',
  'internal/rule-failed',
  'catalogue/missing-file',
]);

/** One section can lack many criteria, and one document many sections and identifiers, all told at one place. */
const MANY_AT_ONE_PLACE = new Set([
  'profile/missing-criterion',
  'profile/missing-section',
  'account/missing-identifier',
]);

function lint(sample: string): { readonly status: number | null; readonly findings: readonly Reported[] } {
  const cli = join(root, 'dist/cli.cjs');
  const { status, stdout } = spawnSync(
    process.execPath,
    [cli, 'lint', `samples/${sample}`, '--today', '2026-11-24', '--format', 'json'],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  return { status, findings: (JSON.parse(stdout) as { findings: Reported[] }).findings };
}

function plantedIn(folder: string): Planted[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(ya?ml|md)$/.test(name),
  );
  return files.flatMap((name) => {
    const file = relative(root, join(folder, name)).replaceAll('\\', '/');
    const lines = readFileSync(join(folder, name), 'utf8').split('\n');
    return lines.flatMap((line, position) => {
      const list = /(?:#|<!--) planted: (.*?)(?: -->)?$/.exec(line)?.[1];
      return (list?.split(', ') ?? []).map((rule) => ({ rule, file, line: position + 2 }));
    });
  });
}

const isAt = (planted: Planted) => (finding: Reported) =>
  finding.rule === planted.rule && finding.file === planted.file && finding.line === planted.line;

describe('the samples', () => {
  const { status, findings } = lint('faulty-importer');
  const planted = plantedIn(join(root, 'samples/faulty-importer'));

  it('the faulty one gives exit code 1 and each planted fault on its line, once', () => {
    assert.equal(status, 1);
    assert.ok(planted.length > 80, `only ${planted.length} faults are planted`);
    const wrong = planted
      .map((fault) => ({ ...fault, times: findings.filter(isAt(fault)).length }))
      .filter(({ rule, times }) => (MANY_AT_ONE_PLACE.has(rule) ? times < 1 : times !== 1));
    assert.deepEqual(wrong, []);
  });

  it('the faulty one gives nothing that is not planted', () => {
    const extra = findings.filter((finding) => !planted.some((fault) => isAt(fault)(finding)));
    assert.deepEqual(
      extra.map(({ rule, file, line }) => `${file}:${line} ${rule}`),
      [],
    );
  });

  it('the faulty one has one of each rule', async () => {
    const { rules } = await import('../server/rules/all.ts');
    const rest = rules.map(({ meta }) => meta.id).filter((id) => !planted.some(({ rule }) => rule === id));
    assert.deepEqual(
      rest.filter((id) => !NOT_PLANTED.has(id)),
      [],
    );
  });

  it('the small importer has no error and no warning', () => {
    const small = lint('small-importer');
    assert.equal(small.status, 0);
    assert.deepEqual(
      small.findings.filter(({ severity }) => severity !== 'info').map(({ rule, line }) => `${line} ${rule}`),
      [],
    );
  });
});
