import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Diff } from '../../server/commands/diff/core/diff.ts';
import type { DiffSummary } from '../../server/commands/diff/core/summary.ts';
import { withRepository, type TestRepository } from './repository.ts';

const root = join(import.meta.dirname, '../..');
const TODAY = ['--today', '2026-11-24'];

/** Every text of a sample, by its path. */
function sample(name: string): Record<string, string> {
  const folder = join(root, 'samples', name);
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    names.map(({ parentPath, name: file }) => {
      const path = join(parentPath, file);
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')];
    }),
  );
}

const multinational = sample('multinational');

type Report = Diff & {
  readonly summary: DiffSummary;
  readonly base: { readonly ref: string; readonly commit: string };
  readonly head: { readonly commit?: string };
};

const ajv = new Ajv2020({ allErrors: true });
addFormats(ajv, ['date']);
const isReport = ajv.compile(
  JSON.parse(readFileSync(join(root, 'schemas/diff.schema.json'), 'utf8')) as Record<string, unknown>,
);

/** The change as JSON, held against its schema. */
function diff(repository: TestRepository, ...args: readonly string[]): Report {
  const { status, stdout, stderr } = repository.run(['diff', ...args, ...TODAY, '--format', 'json']);
  assert.equal(stderr, '');
  assert.equal(status, 0);
  const report = JSON.parse(stdout) as Report;
  assert.ok(isReport(report), JSON.stringify(isReport.errors));
  return report;
}

/** Replaces a text in a file; it must be there. */
function edit(repository: TestRepository, path: string, from: string | RegExp, to: string): void {
  const before = repository.read(path);
  const after = before.replace(from, to);
  assert.notEqual(after, before, `${path}: ${String(from)}`);
  repository.write({ [path]: after });
}

/** What is not zero. */
const counts = ({ summary }: Report) =>
  Object.fromEntries(Object.entries(summary).filter(([, count]) => count !== 0));

describe('ctpat diff', function () {
  this.timeout(120_000);

  it('finds nothing where nothing changed, and nothing where only files were renamed', () => {
    withRepository(multinational, (repository) => {
      const same = diff(repository, 'HEAD');
      assert.deepEqual(counts(same), {});
      assert.deepEqual(same.coverage.total.before, same.coverage.total.after);
      repository.git('mv', 'partners/register.ctpat.yaml', 'partners/all.ctpat.yaml');
      repository.git('mv', 'procedures/risk-and-audit.md', 'procedures/risk.md');
      repository.write({
        'importer.ctpat.yaml': repository.read('importer.ctpat.yaml').replaceAll('\n', '\r\n'),
      });
      const renamed = diff(repository, 'HEAD');
      assert.deepEqual([counts(renamed), renamed.documents], [{}, []]);
    });
  });

  it('tells a change in a base once, with the profiles that inherit it, and what a profile adds of its own', () => {
    withRepository(multinational, (repository) => {
      edit(
        repository,
        'group.ctpat.yaml',
        'half in May and half in October',
        'half in June and half in October',
      );
      edit(repository, 'group.ctpat.yaml', /^ {4}"2\.1":\n(?: {6}.*\n|\n)+/m, '');
      edit(repository, 'importer.ctpat.yaml', '      owner: sav-manager\n', '      owner: cso\n');
      const report = diff(repository, 'HEAD');
      const companies = ['exporter', 'importer', 'logistics'].map(
        (name) => `SecurityProfile/wexcombe-${name}`,
      );
      assert.deepEqual(
        report.answers.map(({ profile, criterion, change, alsoChanges }) => [
          profile,
          criterion,
          change,
          alsoChanges,
        ]),
        [
          ['SecurityProfile/wexcombe-group', '1.3', 'changed', companies],
          ['SecurityProfile/wexcombe-group', '2.1', 'removed', companies],
          ['SecurityProfile/wexcombe-importer', '5.1', 'changed', undefined],
        ],
      );
      assert.deepEqual(
        report.criteria.map(({ criterion, change, obligation, places }) => [
          criterion,
          change,
          obligation,
          places.map(({ profile }) => profile),
        ]),
        [['2.1', 'lost', 'must', companies]],
      );
      assert.deepEqual(counts(report), {
        mustsLost: 1,
        answersChanged: 2,
        findingsIntroduced: 3,
        errorsIntroduced: 3,
      });
      const section = report.coverage.sections.find(({ category }) => category === 2);
      assert.deepEqual([section?.before.percent, section?.after.percent], [100, 75]);
      assert.equal(repository.run(['diff', 'HEAD', '--exit-code', ...TODAY]).status, 1);
    });
  });

  it('tells partners, corrective actions and procedures, between two commits, the other way round, and on a detached head', () => {
    withRepository(multinational, (repository) => {
      edit(
        repository,
        'partners/register.ctpat.yaml',
        'rating: high, date: 2026-05-20',
        'rating: low, date: 2026-05-20',
      );
      edit(
        repository,
        'records/audit-findings-2026-10.ctpat.yaml',
        'due: 2027-02-26',
        'due: 2027-02-26\n    closed: 2026-11-20',
      );
      edit(repository, 'procedures/risk-and-audit.md', 'version: "3.4"', 'version: "3.5"');
      repository.commit();
      // Not committed, so no part of either commit.
      edit(repository, 'procedures/risk-and-audit.md', 'version: "3.5"', 'version: "9"');
      repository.git('checkout', '--quiet', '--detach');
      const report = diff(repository, 'HEAD~1', 'HEAD');
      assert.deepEqual(
        report.partners.map(({ partner, change, parts }) => [partner, change, parts]),
        [['haitang', 'changed', [{ part: 'risk', before: 'high', after: 'low' }]]],
      );
      assert.deepEqual(
        report.actions.map(({ id, change, criterion }) => [id, change, criterion]),
        [['aud-26-08', 'closed', '9.14']],
      );
      assert.deepEqual(
        report.procedures.map(({ procedure, change, parts }) => [procedure, change, parts]),
        [['Procedure/risk-and-audit', 'new-version', [{ part: 'version', before: '3.4', after: '3.5' }]]],
      );
      assert.deepEqual(
        report.findings.introduced.map(({ rule }) => rule),
        ['procedure/missing-current-version'],
      );
      const back = diff(repository, 'HEAD', 'HEAD~1');
      assert.deepEqual(
        [back.actions.map(({ change }) => change), back.findings.fixed.map(({ rule }) => rule)],
        [['reopened'], ['procedure/missing-current-version']],
      );
    });
  });

  it('begins where the branch left the base, and knows documents by their former ids', () => {
    const profile = (id: string, more = '') =>
      `apiVersion: ctpat/v1\nkind: SecurityProfile\nid: ${id}\n${more}shelf: 4\nsections:\n  sealSecurity:\n    "6.1": { status: implemented, response: A guard counts seals., owner: cso }\n`;
    withRepository({ 'ctpat.config.yaml': 'root: true\n', 'a.ctpat.yaml': profile('a') }, (repository) => {
      repository.git('switch', '--quiet', '--create', 'work');
      repository.remove('a.ctpat.yaml');
      repository.write({ 'x/b.ctpat.yaml': profile('b', 'formerIds: [a]\n') });
      repository.commit();
      repository.git('switch', '--quiet', 'main');
      repository.write({ 'c.ctpat.yaml': profile('c') });
      repository.commit();
      repository.git('switch', '--quiet', 'work');
      const report = diff(repository, 'main');
      assert.equal(report.base.commit, repository.git('rev-parse', 'main~1').trim());
      assert.deepEqual(counts(report), {});
      assert.deepEqual(report.documents, [
        { document: 'SecurityProfile/b', change: 'renamed', formerly: 'SecurityProfile/a' },
      ]);
    });
  });

  it('takes nothing for mended that is only set aside', () => {
    const text = 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: a\n';
    const aside = `${text}# ctpat-disable-next-line schema/unknown-key -- to be moved\nshelf: 4\n`;
    withRepository(
      { 'ctpat.config.yaml': 'root: true\n', 'a.ctpat.yaml': `${text}shelf: 4\n` },
      (repository) => {
        for (const change of [
          { 'a.ctpat.yaml': aside },
          { 'ctpat.config.yaml': 'root: true\nrules: { schema/unknown-key: off }\n' },
        ]) {
          repository.write(change);
          assert.deepEqual(
            diff(repository, 'HEAD').findings.setAside.map(({ rule }) => rule),
            ['schema/unknown-key'],
          );
          repository.git('checkout', '--quiet', '.');
        }
        repository.lint('--write-baseline');
        assert.deepEqual(counts(diff(repository, 'HEAD')), {});
        repository.write({ 'a.ctpat.yaml': text });
        assert.deepEqual(counts(diff(repository, 'HEAD')), { findingsFixed: 1 });
      },
    );
  });

  it('judges both sides alike: links within the tree, pointers of Git LFS, what git ignores, other repositories', () => {
    const text = (id: string, evidence: string) =>
      `apiVersion: ctpat/v1\nkind: SecurityProfile\nid: ${id}\nsections:\n  sealSecurity:\n    "6.1": { status: implemented, response: A guard counts seals., owner: cso, evidence: [${evidence}] }\n`;
    const files = {
      'ctpat.config.yaml': 'root: true\n',
      'a.ctpat.yaml': text('a', 'link.txt, out.txt, large.bin, no.txt'),
      'log.txt': 'a\n',
      'large.bin': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 3\n`,
      'hidden/b.ctpat.yaml': text('b', 'log.txt'),
    };
    withRepository(files, (repository) => {
      symlinkSync('log.txt', join(repository.folder, 'link.txt'));
      symlinkSync('/etc/hostname', join(repository.folder, 'out.txt'));
      repository.write({ '.gitignore': 'hidden/\n' });
      repository.commit();
      repository.write({
        'large.bin': 'abc',
        'other/c.ctpat.yaml': text('c', 'log.txt'),
        'other/.git': 'gitdir: x\n',
      });
      const report = diff(repository, 'HEAD');
      assert.deepEqual([counts(report), report.documents], [{}, []]);
    });
  });

  it('shows hostile text as text, in every format, and no secret', () => {
    const answer = (response: string) =>
      `    "6.1": { status: implemented, response: ${JSON.stringify(response)}, owner: ${JSON.stringify(`<img src=x> ${response}`)} }\n`;
    const profile = (response: string, secret: string) =>
      `apiVersion: ctpat/v1\nkind: SecurityProfile\nid: a\nsections:\n  sealSecurity:\n${answer(response)}    "6.2": { status: implemented, response: ${JSON.stringify(secret)} }\n`;
    const hostile =
      '@octocat <script>alert(1)</script> | `code` [link](https://evil.example) ![x](http://evil.example/i.png) #12 \u001b[31m ::error::x ##[group]y \u202Eabc';
    withRepository({ 'a.ctpat.yaml': profile('It was counted.', 'Password: Winter-2026!') }, (repository) => {
      repository.write({ 'a.ctpat.yaml': profile(hostile, 'Password: Summer-2027!') });
      for (const format of ['text', 'markdown', 'json']) {
        const { status, stdout } = repository.run(['diff', 'HEAD', '--format', format, ...TODAY], {
          env: { GITHUB_ACTIONS: 'true' },
        });
        assert.equal(status, 0);
        assert.doesNotMatch(stdout, /Winter-2026|Summer-2027/, format);
        assert.doesNotMatch(stdout, /\u001b|^\s*::error|##\[/m, format);
        if (format !== 'json') assert.doesNotMatch(stdout, /\u202e/, format);
        if (format === 'json') assert.match(stdout, /"isHidden": true/);
        else assert.match(stdout, /not shown: it holds a secret/);
        if (format !== 'markdown') continue;
        assert.match(stdout, /\\@octocat/);
        assert.doesNotMatch(stdout, /(?<!\\)<(?!\/?(?:ins|del)>)|[^\\]`code|[^\\]\[link|https?:\/\//);
      }
    });
  });

  it('bounds a comment, whatever changes', () => {
    const partners = (rating: string) =>
      Array.from(
        { length: 400 },
        (_, at) =>
          `  - { id: p${at}, legalName: ${'Long Name '.repeat(30)}${at}, risk: { rating: ${rating} } }\n`,
      ).join('');
    const register = (rating: string) =>
      `apiVersion: ctpat/v1\nkind: PartnerRegister\nid: partners\npartners:\n${partners(rating)}`;
    withRepository({ 'partners.ctpat.yaml': register('low') }, (repository) => {
      repository.write({ 'partners.ctpat.yaml': register('high') });
      const { stdout } = repository.run(['diff', 'HEAD', '--format', 'markdown', ...TODAY]);
      assert.ok(Buffer.byteLength(stdout) <= 60_000, String(stdout.length));
      assert.match(stdout, /^## 400 partners changed/);
      assert.match(stdout, /\n- and 3\d\d more\n/);
    });
  });

  it('writes a file whole, or says why not', () => {
    withRepository(
      { 'a.ctpat.yaml': 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: a\n' },
      (repository) => {
        const done = repository.run(['diff', 'HEAD', '--output', 'change.txt', ...TODAY], {
          env: { FORCE_COLOR: '1' },
        });
        assert.deepEqual([done.status, done.stdout, done.stderr], [0, '', '']);
        assert.match(
          repository.read('change.txt'),
          /^What changed since HEAD \([0-9a-f]{10}\), on 2026-11-24\nnothing changed in meaning\n$/,
        );
        const { status, stderr } = repository.run(['diff', 'HEAD', '--output', 'no/change.txt', ...TODAY]);
        assert.deepEqual(
          [status, stderr],
          [
            2,
            'ctpat: The file no/change.txt cannot be written (ENOENT). Choose another place with --output.\n',
          ],
        );
      },
    );
  });

  it('goes on where the earlier configuration was in error, and not where the later one is', () => {
    const files = { 'a.ctpat.yaml': 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: a\n' };
    withRepository({ ...files, 'ctpat.config.yaml': 'root: true\nrule: {}\n' }, (repository) => {
      repository.write({ 'ctpat.config.yaml': 'root: true\n' });
      const mended = repository.run(['diff', 'HEAD', ...TODAY]);
      assert.equal(mended.status, 0);
      assert.match(mended.stderr, /^ctpat: The configuration at HEAD has an error, .*\n$/);
      repository.commit();
      repository.write({ 'ctpat.config.yaml': 'root: true\nrule: {}\n' });
      assert.equal(repository.run(['diff', 'HEAD', ...TODAY]).status, 2);
    });
  });

  it('says in one sentence what it cannot do', () => {
    withRepository(
      { 'a.ctpat.yaml': 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: a\n' },
      (repository) => {
        const says = (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
          const { status, stdout, stderr } = repository.run(['diff', ...TODAY, ...args], { env });
          assert.deepEqual([status, stdout, stderr.split('\n').length], [2, '', 2], stderr);
          return stderr;
        };
        assert.match(
          says(['HEAD'], { PATH: '/nowhere' }),
          /^ctpat: ctpat diff asks the program git, which is not installed/,
        );
        assert.match(says(['nowhere']), /knows no commit, branch or tag “nowhere”/);
        assert.match(says(['HEAD', 'nowhere']), /knows no commit, branch or tag “nowhere”/);
        assert.match(says(['--', '--all']), /knows no commit, branch or tag “--all”/);
        assert.match(says(['HEAD', '--format', 'xml']), /Choose from text, markdown, json/);
        assert.match(says([]), /missing required argument/);
        repository.commit();
        repository.git('clone', '--quiet', '--depth', '1', `file://${repository.folder}`, 'shallow');
        const shallow = repository.run(['diff', 'HEAD~1', ...TODAY], { folder: 'shallow' });
        assert.equal(shallow.status, 2);
        assert.match(
          shallow.stderr,
          /^ctpat: Git knows no .* “HEAD~1” here, and this clone holds only the newest commits\. Fetch more: git fetch --depth=1000 origin, or fetch-depth: 0 .*\n$/,
        );
        rmSync(join(repository.folder, '.git'), { recursive: true });
        assert.match(says(['HEAD']), /does not take .* for a repository/);
        repository.git('init', '--quiet');
        assert.match(says(['HEAD']), /there is none yet\. Commit first/);
      },
    );
  });
});
