import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { withRepository, type TestRepository } from './repository.ts';

/** A document with a fault of its own, so that it shows whether it is told. */
const profile = (id: string, more = '') =>
  `apiVersion: ctpat/v1\nkind: SecurityProfile\nid: ${id}\nshelf: 4\n${more}`;
const files = {
  'ctpat.config.yaml': 'root: true\n',
  'a.ctpat.yaml': profile('a'),
  'b.ctpat.yaml': profile('b'),
};
const fault = (file: string) => `schema/unknown-key ${file}`;
const change = (repository: TestRepository, path: string) => {
  repository.write({ [path]: `${repository.read(path)}# a word more\n` });
};
const notice = (repository: TestRepository, ref: string, changed: number, dependent: number) =>
  `ctpat: Compared with commit ${repository.git('rev-parse', ref).slice(0, 10)}; documents that changed: ${changed}, others that depend on them: ${dependent}. Findings elsewhere are not shown.\n`;

describe('ctpat lint --changed', function () {
  this.timeout(60_000);

  it('shows nothing where nothing changed, and counts no file', () => {
    withRepository(files, (repository) => {
      const { status, findings, stdout, stderr } = repository.lint('--changed');
      assert.deepEqual([status, findings], [0, []]);
      assert.match(stdout, /"files": 0,/);
      assert.equal(stderr, notice(repository, 'HEAD', 0, 0));
    });
  });

  it('shows what concerns documents that were edited, staged or not, and new ones', () => {
    withRepository(files, (repository) => {
      change(repository, 'a.ctpat.yaml');
      assert.deepEqual(repository.lint('--changed').findings, [fault('a.ctpat.yaml')]);
      repository.git('add', '-A');
      repository.write({ 'x/c.ctpat.yaml': profile('c') });
      const { findings, stderr } = repository.lint('--changed');
      assert.deepEqual(findings, [fault('a.ctpat.yaml'), fault('x/c.ctpat.yaml')]);
      assert.equal(stderr, notice(repository, 'HEAD', 2, 0));
    });
  });

  it('begins where the branch left the one that it follows, or the ref that is named', () => {
    withRepository(files, (repository) => {
      repository.git('switch', '--quiet', '--create', 'work', '--track', 'main');
      change(repository, 'a.ctpat.yaml');
      repository.commit();
      repository.git('switch', '--quiet', 'main');
      change(repository, 'b.ctpat.yaml');
      repository.commit();
      repository.git('switch', '--quiet', 'work');
      assert.deepEqual(repository.lint('--changed').findings, [fault('a.ctpat.yaml')]);
      assert.deepEqual(repository.lint('--changed', 'main').findings, [fault('a.ctpat.yaml')]);
      assert.deepEqual(repository.lint('--changed', 'HEAD').findings, []);
      assert.equal(repository.lint('--changed').stderr, notice(repository, 'work~1', 1, 0));
    });
  });

  it('works in a folder of the repository, and in names that are not plain', () => {
    const name = 'sub/señal y sello #1.ctpat.yaml';
    const texts = {
      'sub/ctpat.config.yaml': 'root: true\n',
      [name]: profile('a'),
      'b.ctpat.yaml': profile('b'),
    };
    withRepository(texts, (repository) => {
      change(repository, name);
      change(repository, 'b.ctpat.yaml');
      assert.deepEqual(repository.lint('sub', '--changed').findings, [fault(name)]);
    });
  });

  it('shows documents that build on one that changed, and those that refer to it', () => {
    withRepository(
      {
        ...files,
        'base.ctpat.yaml': profile('base'),
        'site.ctpat.yaml': profile('site', 'extends: base.ctpat.yaml\n'),
        'risk.ctpat.yaml':
          'apiVersion: ctpat/v1\nkind: RiskAssessment\nid: risk\nprofiles: [a]\nconducted: 2026-06-30\nshelf: 1\n',
      },
      (repository) => {
        change(repository, 'base.ctpat.yaml');
        assert.deepEqual(
          repository.lint('--changed').findings.filter((finding) => finding.startsWith('schema/unknown-key')),
          [fault('base.ctpat.yaml'), fault('site.ctpat.yaml')],
        );
        repository.git('checkout', '--quiet', '.');
        change(repository, 'a.ctpat.yaml');
        const { findings, stderr } = repository.lint('--changed');
        assert.ok(findings.includes(fault('risk.ctpat.yaml')));
        assert.ok(!findings.includes(fault('site.ctpat.yaml')));
        assert.equal(stderr, notice(repository, 'HEAD', 1, 1));
      },
    );
  });

  it('shows a reference that broke because its document was deleted', () => {
    const seals = '---\napiVersion: ctpat/v1\nkind: Procedure\nid: seals\n---\n\n# Seals\n';
    const cites =
      'sections:\n  sealSecurity:\n    "6.2": { status: planned, owner: A B, targetDate: 2027-01-01, procedures: [seals] }\n';
    withRepository({ ...files, 'a.ctpat.yaml': profile('a', cites), 'seals.md': seals }, (repository) => {
      assert.ok(!repository.lint().findings.includes('reference/unknown-procedure a.ctpat.yaml'));
      repository.remove('seals.md');
      const { findings } = repository.lint('--changed');
      assert.deepEqual(findings, [fault('a.ctpat.yaml'), 'reference/unknown-procedure a.ctpat.yaml']);
    });
  });

  it('shows everything below a configuration that changed', () => {
    withRepository(
      { ...files, 'x/c.ctpat.yaml': profile('c'), 'x/ctpat.config.yaml': 'locale: en\n' },
      (repository) => {
        repository.write({ 'x/ctpat.config.yaml': 'locale: es\n' });
        assert.deepEqual(repository.lint('--changed').findings, [fault('x/c.ctpat.yaml')]);
        change(repository, 'ctpat.config.yaml');
        assert.equal(repository.lint('--changed').findings.length, 3);
      },
    );
  });

  it('mends only what it shows, and holds it against the baseline as always', () => {
    const old = (id: string) =>
      `apiVersion: ctpat/v1\nkind: SecurityProfile\nid: ${id}\nsections: { informationSecurity: {} }\n`;
    withRepository({ ...files, 'a.ctpat.yaml': old('a'), 'b.ctpat.yaml': old('b') }, (repository) => {
      change(repository, 'a.ctpat.yaml');
      repository.lint('--changed', '--fix');
      assert.match(repository.read('a.ctpat.yaml'), /cybersecurity/);
      assert.equal(repository.read('b.ctpat.yaml'), old('b'));
    });
    withRepository(files, (repository) => {
      repository.lint('--write-baseline');
      change(repository, 'a.ctpat.yaml');
      const { stdout, stderr } = repository.lint('--changed');
      assert.match(stdout, /"baseline": 1/);
      assert.doesNotMatch(stderr, /no use/);
    });
  });

  it('compares with the commit itself where the histories have nothing in common', () => {
    withRepository(files, (repository) => {
      repository.git('switch', '--quiet', '--orphan', 'other');
      repository.write({ ...files, 'b.ctpat.yaml': profile('b', 'x-a: 1\n') });
      repository.commit();
      assert.deepEqual(repository.lint('--changed', 'main').findings, [fault('b.ctpat.yaml')]);
    });
  });

  it('starts no program that the settings of the repository name', () => {
    withRepository(files, (repository) => {
      repository.git('config', 'core.fsmonitor', 'touch ran; false');
      repository.lint('--changed');
      assert.throws(() => repository.read('ran'));
    });
  });

  it('takes a file for the same with other line ends, as the pointer of Git LFS that stands for it, and as a link', () => {
    const evidence =
      'sections:\n  sealSecurity:\n    "6.2": { status: implemented, response: A guard counts, evidence: [NAME] }\n';
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${createHash('sha256').update('large').digest('hex')}\nsize 5\n`;
    const names = ['log.txt', 'large.bin', 'link.txt'];
    const profiles = Object.fromEntries(
      names.map((name) => [
        `${name}.ctpat.yaml`,
        profile(name.replace('.', '-'), evidence.replace('NAME', name)),
      ]),
    );
    withRepository({ ...files, ...profiles, 'log.txt': 'a\nb\n', 'large.bin': pointer }, (repository) => {
      symlinkSync('log.txt', join(repository.folder, 'link.txt'));
      repository.commit();
      repository.write({
        'log.txt': 'a\r\nb\r\n',
        'large.bin': 'large',
        'a.ctpat.yaml': profile('a').replaceAll('\n', '\r\n'),
      });
      assert.equal(repository.lint('--changed').stderr, notice(repository, 'HEAD', 0, 0));
      repository.write({ 'log.txt': 'a\r\nc\r\n', 'large.bin': 'wrong' });
      repository.remove('link.txt');
      symlinkSync('large.bin', join(repository.folder, 'link.txt'));
      assert.equal(repository.lint('--changed').stderr, notice(repository, 'HEAD', 0, 3));
    });
  });

  it('says in one sentence what it cannot do', () => {
    withRepository(files, (repository) => {
      assert.equal(
        repository.lint('--changed', 'a.ctpat.yaml').stderr,
        'ctpat: Git knows no commit, branch or tag “a.ctpat.yaml” here. Check the spelling; in CI, fetch it first.\n',
      );
      repository.remove('.git');
      repository.git('init', '--quiet');
      const { status, stderr } = repository.lint('--changed');
      assert.equal(status, 2);
      assert.equal(stderr, 'ctpat: --changed compares with a commit, and there is none yet. Commit first.\n');
    });
  });
});
