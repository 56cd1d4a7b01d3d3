import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runAction, type ActionCall, type ActionRun } from './run-action.ts';
import { annotationsIn } from './runner-files.ts';
import { git, lintCounts, makeRepository, makeTree, useFolder } from './workspace.ts';

const TODAY = '2026-11-24';

/** What a step with `actions/setup-node` leaves behind: lines of ESLint become annotations in all later steps. */
const SETUP_NODE = [
  /^\s+(\d+):(\d+)\s+(error|warning|info)\s+(.*)\s\s+(.*)$/m,
  /^(.+):\sline\s(\d+),\scol\s/m,
];

describe('the GitHub Action', function () {
  this.timeout(120_000);
  const folder = useFolder();
  let tree = '';
  let workspace = '';
  before(() => {
    tree = makeTree(folder());
    workspace = makeRepository(join(folder(), 'a "work" tree’s $(touch pwned)'), [
      'small-importer',
      'faulty-importer',
    ]);
  });
  afterEach(() => {
    assert.equal(git(workspace, 'status', '--porcelain'), '', 'nothing is written into the work tree');
  });

  const run = (inputs: ActionCall['inputs'], more: Partial<ActionCall> = {}) =>
    runAction(tree, { workspace, inputs: { today: TODAY, ...inputs }, ...more });
  const clean = { paths: 'small-importer' };
  const faulty = { paths: 'faulty-importer' };
  const counts = ({ outputs: { errors, warnings, infos } }: ActionRun) => ({ errors, warnings, infos });
  const levels = (log: string) => annotationsIn(log).map(({ level }) => level);

  it('lets a clean project pass', () => {
    const result = run(clean);
    assert.equal(result.conclusion, 'success', result.log);
    assert.equal(result.outputs['exit-code'], '0');
    assert.equal(result.outputs['sarif-file'], '');
    assert.deepEqual(counts(result), lintCounts(workspace, '--today', TODAY, 'small-importer'));
    assert.deepEqual([...new Set(levels(result.log))], ['notice']);
    assert.match(result.summary, /^\| info \|/m);
    assert.deepEqual(result.used, []);
  });

  it('fails for a faulty one, with its findings in the log, as annotations and on the page', () => {
    const result = run(faulty);
    assert.equal(result.conclusion, 'failure');
    assert.equal(result.outputs['exit-code'], '1');
    assert.deepEqual(counts(result), lintCounts(workspace, '--today', TODAY, 'faulty-importer'));
    const found = levels(result.log);
    for (const level of ['error', 'warning', 'notice'])
      assert.equal(found.filter((each) => each === level).length, 10, level);
    assert.match(result.log, /file=faulty-importer\//);
    assert.match(result.summary, /^\| error \|/m);
    assert.match(result.log, /^✖ \d+ findings/m);
  });

  it('shows each finding once, also where setup-node listens to the log', () => {
    const { log } = run(faulty);
    for (const matcher of SETUP_NODE) assert.doesNotMatch(log, matcher);
    const texts = annotationsIn(log).map(({ text }) => text);
    assert.equal(new Set(texts).size, texts.length);
  });

  it('runs in a folder, and understands several paths', () => {
    const inside = run({
      'working-directory': 'faulty-importer',
      paths: 'partners.ctpat.yaml\n\n  \nrisk.ctpat.yaml\n',
    });
    assert.deepEqual(
      counts(inside),
      lintCounts(
        join(workspace, 'faulty-importer'),
        '--today',
        TODAY,
        'partners.ctpat.yaml',
        'risk.ctpat.yaml',
      ),
    );
    assert.match(inside.log, /file=faulty-importer\/partners\.ctpat\.yaml/);
  });

  it('leaves rules about dates out of pull requests, and nowhere else', () => {
    const all = lintCounts(workspace, '--today', TODAY, 'faulty-importer');
    const without = lintCounts(workspace, '--today', TODAY, '--skip-dates', 'faulty-importer');
    assert.notDeepEqual(all, without);
    assert.deepEqual(counts(run(faulty, { event: 'pull_request' })), without);
    assert.deepEqual(counts(run({ ...faulty, 'skip-dates': 'true' })), without);
    assert.deepEqual(counts(run({ ...faulty, 'skip-dates': 'false' }, { event: 'pull_request' })), all);
    assert.deepEqual(counts(run(faulty, { event: 'schedule' })), all);
  });

  it('fails from the level on, and for the number of warnings, that the workflow says', () => {
    assert.equal(run({ ...clean, 'fail-on': 'info' }).conclusion, 'failure');
    const few = { ...faulty, paths: 'faulty-importer/prose.ctpat.yaml', 'max-warnings': '0' };
    assert.equal(run(few).outputs['exit-code'], '1');
  });

  it('speaks Spanish', () => {
    assert.match(run({ ...clean, locale: 'es' }).log, /hallazgos/);
  });

  it('shows no annotations and no table where they are not wanted', () => {
    const result = run({ ...faulty, annotations: 'false', summary: 'false' });
    assert.deepEqual(annotationsIn(result.log), []);
    assert.equal(result.summary, '');
    assert.equal(result.conclusion, 'failure');
  });

  it('writes SARIF to the file that is named', () => {
    const file = join(folder(), 'named.sarif');
    const result = run({ ...clean, sarif: 'file', 'sarif-file': file });
    assert.equal(result.outputs['sarif-file'], file);
    assert.ok(readdirSync(folder()).includes('named.sarif'));
    assert.deepEqual(result.used, []);
  });

  describe('with an upload to code scanning', () => {
    const upload = { sarif: 'upload', 'sarif-category': 'ours' };

    it('hands the file over, and leaves the annotations of a pull request to code scanning', () => {
      const result = run({ ...faulty, ...upload }, { event: 'pull_request' });
      assert.deepEqual(
        result.used.map(({ with: given }) => given),
        [{ sarif_file: result.outputs['sarif-file'], category: 'ours' }],
      );
      assert.match(result.outputs['sarif-file'] ?? '', /ctpat\.sarif$/);
      assert.deepEqual(annotationsIn(result.log), []);
      assert.match(result.summary, /^\| error \|/m);
      assert.equal(result.conclusion, 'failure');
    });

    it('shows them itself, once, where the upload fails', () => {
      const result = run({ ...faulty, ...upload }, { event: 'pull_request', others: 'failure' });
      const texts = annotationsIn(result.log).map(({ text }) => text);
      assert.equal(texts.length, 30);
      assert.equal(new Set(texts).size, 30);
      assert.equal(result.conclusion, 'failure');
    });

    it('lets the findings alone decide whether the job fails', () => {
      const result = run({ ...clean, ...upload }, { event: 'pull_request', others: 'failure' });
      assert.equal(result.conclusion, 'success');
    });

    it('annotates other runs itself', () => {
      assert.notEqual(annotationsIn(run({ ...faulty, ...upload }).log).length, 0);
    });

    it('uploads nothing where nothing was linted, though a file of that name is there', () => {
      const file = join(folder(), 'old.sarif');
      writeFileSync(file, '{}');
      const result = run({ ...upload, paths: 'nowhere', 'sarif-file': file });
      assert.deepEqual(result.used, []);
      assert.equal(result.conclusion, 'failure');
    });
  });

  it('compares a pull request with its target branch', () => {
    const path = makeRepository(join(folder(), 'compared'), ['small-importer', 'faulty-importer']);
    git(path, 'update-ref', 'refs/remotes/origin/release/1', 'HEAD');
    const file = 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: new\nshelf: 4\n';
    writeFileSync(join(path, 'small-importer/new.ctpat.yaml'), file);
    git(path, 'add', '-A');
    git(path, 'commit', '--quiet', '--message', 'Change');
    const call = { workspace: path, inputs: { today: TODAY, changed: 'auto' } };
    const env = { GITHUB_BASE_REF: 'release/1' };
    const { outputs, log } = runAction(tree, { ...call, event: 'pull_request', env });
    assert.equal(outputs.errors, '1', log);
    assert.match(log, /file=small-importer\/new\.ctpat\.yaml/);
    assert.ok(Number(runAction(tree, { ...call, event: 'schedule' }).outputs.errors) > 50);
    const shallow = runAction(tree, { ...call, event: 'pull_request', env: { GITHUB_BASE_REF: 'gone' } });
    assert.equal(shallow.outputs['exit-code'], '2');
    assert.match(shallow.log, /^::error title=ctpat::.*origin\/gone.*fetch-depth: 0/m);
  });

  describe('says what is wrong with the machine', () => {
    for (const [name, version] of [
      ['where Node is too old', '18'],
      ['where there is no Node', undefined],
    ] as const) {
      it(name, () => {
        const bin = join(folder(), `bin-${version ?? 'none'}`);
        mkdirSync(bin);
        symlinkSync(
          execFileSync('bash', ['-c', 'command -v bash'], { encoding: 'utf8' }).trim(),
          join(bin, 'bash'),
        );
        if (version !== undefined) {
          writeFileSync(join(bin, 'node'), `#!/bin/sh\necho ${version}\n`);
          chmodSync(join(bin, 'node'), 0o755);
        }
        const result = run(clean, { env: { PATH: bin } });
        assert.equal(result.conclusion, 'failure');
        assert.equal(result.outputs['exit-code'], '2');
        assert.match(result.log, /^::error title=ctpat::This needs Node 20 or newer/m);
        assert.match(run({ ...clean, locale: 'es' }, { env: { PATH: bin } }).log, /Se necesita Node 20/);
      });
    }
  });
});
