import assert from 'node:assert/strict';
import { withRepository, type TestRepository } from './repository.ts';

const profile = (id: string, more = '') => `apiVersion: ctpat/v1\nkind: SecurityProfile\nid: ${id}\n${more}`;
const answer = (procedure: string) =>
  `sections: { sealSecurity: { "6.6": { status: implemented, procedures: [${procedure}] } } }\n`;
const procedure = (id: string, more = '') =>
  `---\napiVersion: ctpat/v1\nkind: Procedure\nid: ${id}\n${more}---\n# Seals\n`;
const files = {
  'a.ctpat.yaml': profile('a', `shelf: 1\n${answer('seals')}`),
  'b.ctpat.yaml': profile('b', `shelf: 1\n${answer('gates')}`),
  'c.ctpat.yaml': `${profile('c', 'drawer: 1\n')}---\n${profile('d', 'drawer: 1\n')}`,
  'seals.md': procedure('seals'),
  'gates.md': procedure('gates'),
  'other/ctpat.config.yaml': 'root: true\nlocale: es\n',
  'other/e.ctpat.yaml': profile('e', 'shelf: 1\n'),
};

const ALL = ['json', 'sarif', 'junit', 'rdjson', 'blob'];

/** Everything that a run says, in some formats at once. */
function everything({ lint, read }: TestRepository, ...args: readonly string[]) {
  const outputs = ALL.map((format) => `--output=${format}=../${format}.out`);
  const { status, stdout, stderr } = lint('.', `--format=pretty,${ALL.join(',')}`, ...outputs, ...args);
  return { status, stdout, stderr, texts: ALL.map((format) => read(`../${format}.out`)) };
}

/** A repository in which something changed since the first commit; reports go beside it. */
function afterChanges(test: (repository: TestRepository) => void): void {
  withRepository(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`work/${path}`, text])),
    (top) => {
      const inWork = (path: string) => (path.startsWith('../') ? path.slice(3) : `work/${path}`);
      const repository: TestRepository = {
        ...top,
        read: (path) => top.read(inWork(path)),
        write(texts) {
          top.write(Object.fromEntries(Object.entries(texts).map(([path, text]) => [inWork(path), text])));
        },
        lint: (...args) => top.lintIn('work', ...args),
      };
      repository.write({
        'seals.md': procedure('seals', 'status: retired\n'),
        'c.ctpat.yaml': `${profile('c', 'drawer: 1\n')}---\n${profile('d', 'drawer: 2\n')}`,
        'other/e.ctpat.yaml': profile('e', 'shelf: 2\n'),
      });
      test(repository);
    },
  );
}

describe('what concerns changed documents', function () {
  this.timeout(60_000);

  it('is the same from the cache, whether a run with or without --changed filled it', () => {
    afterChanges((repository) => {
      const { stdout: all } = repository.lint('--format=pretty');
      const changed = everything(repository, '--changed');
      assert.match(changed.stdout, /6\.6/);
      assert.notEqual(changed.stdout, all);
      for (const before of [['--changed'], []]) {
        everything(repository, '--cache', '--cache-location=../cache', ...before);
        assert.deepEqual(
          everything(repository, '--changed', '--cache', '--cache-location=../cache'),
          changed,
        );
      }
    });
  });

  it('is the same in parts', () => {
    afterChanges((repository) => {
      const whole = everything(repository, '--changed');
      for (const count of [2, 5]) {
        const parts: string[] = [];
        for (let index = 1; index <= count; index += 1) {
          const file = `../part-${count}-${index}.json`;
          const args = ['--changed', `--shard=${index}/${count}`, '--format=blob', `--output=blob=${file}`];
          assert.notEqual(repository.lint('.', ...args).status, 2);
          parts.push(file);
        }
        const outputs = ALL.map((format) => `--output=${format}=../${format}.out`);
        const merged = repository.run(
          ['merge-reports', ...parts, `--format=pretty,${ALL.join(',')}`, ...outputs],
          { folder: 'work' },
        );
        const texts = ALL.map((format) => repository.read(`../${format}.out`));
        assert.deepEqual({ ...merged, texts }, whole, `${count} parts`);
      }
    });
  });
});

describe('a cache beside what changes files', function () {
  this.timeout(60_000);

  it('is of the new content after --fix', () => {
    const text = `${profile('fix', 'shelf: 1\n')}sections: { informationSecurity: {} }\n`;
    withRepository({ 'a.ctpat.yaml': text }, (repository) => {
      repository.lint('--cache');
      const fixed = repository.lint('--cache', '--fix', '--format=pretty');
      assert.notEqual(repository.read('a.ctpat.yaml'), text);
      assert.equal(fixed.stdout, repository.lint('--format=pretty').stdout);
      assert.deepEqual(repository.lint('--cache'), repository.lint());
    });
  });

  it('is of the new baseline after --write-baseline and --prune-baseline, and git does not see it', () => {
    withRepository({ 'a.ctpat.yaml': profile('a', 'shelf: 1\n') }, (repository) => {
      repository.lint('--cache');
      assert.equal(repository.git('status', '--porcelain'), '');
      repository.lint('--cache', '--write-baseline');
      assert.deepEqual(repository.lint('--cache').findings, []);
      repository.write({ 'a.ctpat.yaml': profile('a') });
      assert.match(repository.lint('--cache').stderr, /--prune-baseline/);
      assert.match(repository.lint('--cache', '--prune-baseline').stderr, /was taken out: 1 finding/);
      repository.write({ 'a.ctpat.yaml': profile('a', 'shelf: 1\n') });
      assert.deepEqual(repository.lint('--cache').findings, ['schema/unknown-key a.ctpat.yaml']);
    });
  });
});
