import assert from 'node:assert/strict';
import { join } from 'node:path';
import { withRepository } from './repository.ts';

const HEAD = 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\n';
const files = { 'base.ctpat.yaml': `${HEAD}shelf: 4\n`, 'ctpat.config.yaml': 'root: true\n' };

describe('ctpat lint --baseline-ref', function () {
  this.timeout(60_000);

  it('takes what the base commit allows, so that a change cannot widen its own allowance', () => {
    withRepository(files, (repository) => {
      repository.lint('--write-baseline');
      repository.commit();
      repository.git('switch', '--quiet', '--create', 'change');
      repository.write({ 'base.ctpat.yaml': `${HEAD}shelf: 4\ndrawer: 2\n` });
      repository.lint('--write-baseline');
      repository.commit();
      assert.deepEqual(repository.lint().findings, []);
      const { status, findings, stderr } = repository.lint('--baseline-ref', 'main');
      assert.deepEqual(findings, ['schema/unknown-key base.ctpat.yaml']);
      assert.equal(status, 1);
      assert.equal(stderr, '');
    });
  });

  it('takes it as it was where the branch began, whatever the other branch did since', () => {
    withRepository(files, (repository) => {
      repository.lint('--write-baseline');
      repository.commit();
      repository.git('switch', '--quiet', '--create', 'change');
      repository.write({ 'other.ctpat.yaml': HEAD.replace('base', 'other') });
      repository.commit();
      repository.git('switch', '--quiet', 'main');
      repository.write({ 'base.ctpat.yaml': HEAD });
      repository.lint('--prune-baseline');
      repository.commit();
      repository.git('switch', '--quiet', 'change');
      assert.deepEqual(repository.lint('--baseline-ref', 'main').findings, []);
    });
  });

  it('tells every finding where there was no baseline, also under another name', () => {
    withRepository(files, (repository) => {
      repository.lint('--write-baseline');
      const { findings, stderr } = repository.lint('--baseline-ref', 'HEAD');
      assert.deepEqual(findings, ['schema/unknown-key base.ctpat.yaml']);
      assert.equal(
        stderr,
        'ctpat: The commit to compare with has no baseline ctpat-baseline.json, so every finding is told.\n',
      );
      repository.commit();
      repository.write({ 'ctpat.config.yaml': 'root: true\nbaseline: new/known.json\n' });
      assert.match(repository.lint('--baseline-ref', 'HEAD').stderr, /no baseline new\/known\.json/);
    });
  });

  it('finds a baseline that is given by hand or lies in a folder', () => {
    withRepository(
      { 'a/base.ctpat.yaml': files['base.ctpat.yaml'], 'a/ctpat.config.yaml': 'root: true\n' },
      (repository) => {
        repository.lint('a', '--write-baseline', '--baseline', join('ci-known.json'));
        repository.lint('a', '--write-baseline');
        repository.commit();
        repository.remove('ci-known.json');
        for (const given of [[], ['--baseline', 'ci-known.json']]) {
          const { findings, stderr } = repository.lint('a', '--baseline-ref', 'HEAD', ...given);
          assert.deepEqual([findings, stderr], [[], '']);
        }
      },
    );
  });

  it('says in one sentence what it cannot do', () => {
    withRepository({ ...files, 'ctpat-baseline.json': '<<<<<<<\n' }, (repository) => {
      assert.equal(
        repository.lint('--baseline-ref', 'HEAD').stderr,
        'ctpat: The file ctpat-baseline.json is not a baseline that this version can read. Restore it, or write it anew with --write-baseline.\n',
      );
      for (const ref of ['nowhere', '--all', '-x']) {
        const { status, stderr } = repository.lint(`--baseline-ref=${ref}`);
        assert.equal(status, 2);
        assert.equal(
          stderr,
          `ctpat: Git knows no commit, branch or tag “${ref}” here. Check the spelling; in CI, fetch it first.\n`,
        );
      }
    });
  });
});
