import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { withRepository, type TestRepository } from './repository.ts';

const profile = (id: string, more = '') =>
  `apiVersion: ctpat/v1\nkind: SecurityProfile\nid: ${id}\nshelf: 4\n${more}`;
const files = {
  'ctpat.config.yaml': 'root: true\n',
  'a.ctpat.yaml': profile('a'),
  'b.ctpat.yaml': profile('b'),
  'evidence/log.txt': 'one\n',
};

/** Every way in which the files of a repository may name a program that git starts; each leaves its own mark. */
const SETTINGS: Readonly<Record<string, readonly (readonly [key: string, value: string])[]>> = {
  'a filter': [
    ['filter.evil.clean', 'RUN clean'],
    ['filter.evil.smudge', 'RUN smudge'],
    ['filter.evil.required', 'true'],
  ],
  'a filter that stays': [['filter.evil.process', 'RUN process']],
  'a filter with an odd name': [['filter.a=b.clean', 'RUN odd']],
  'a program that shows differences': [
    ['diff.external', 'RUN external'],
    ['diff.evil.command', 'RUN command'],
    ['diff.evil.textconv', 'RUN textconv'],
  ],
  'a program that watches files': [['core.fsmonitor', 'RUN fsmonitor; false']],
  'a pager, an editor, a signer': [
    ['core.pager', 'RUN pager'],
    ['pager.ls-tree', 'RUN pager-of'],
    ['core.editor', 'RUN editor'],
    ['gpg.program', 'RUN gpg'],
    ['credential.helper', '!RUN credential'],
    ['core.askPass', 'RUN ask'],
  ],
  aliases: ['diff', 'ls-files', 'ls-tree', 'cat-file', 'rev-parse', 'merge-base', 'rev-list', 'status'].map(
    (name) => [`alias.${name}`, `!RUN alias-${name}`] as const,
  ),
};

const HOOKS = [
  'post-index-change',
  'post-checkout',
  'pre-auto-gc',
  'reference-transaction',
  'fsmonitor-watchman',
];

/** The commands that ask git, as people type them. */
const COMMANDS: readonly (readonly string[])[] = [
  ['lint', '--changed'],
  ['lint', '--changed', 'HEAD~1'],
  ['lint', '--baseline-ref', 'HEAD~1'],
  ['diff', 'HEAD~1'],
  ['diff', 'HEAD~1', 'HEAD'],
];

/** Runs a test with a repository of two commits and an edited work tree, and gives it what leaves a mark and what marks there are. */
function withMarks(
  test: (repository: TestRepository, program: string, marks: () => readonly string[]) => void,
): void {
  const outside = realpathSync(mkdtempSync(join(tmpdir(), 'ctpat-marks-')));
  const program = join(outside, 'run');
  const marksFolder = join(outside, 'marks');
  const names: string[] = [];
  try {
    mkdirSync(marksFolder);
    writeFileSync(program, `#!/bin/sh\ntouch '${marksFolder}'/"$1"\n[ "$1" = network ] || cat\n`);
    chmodSync(program, 0o755);
    withRepository(files, (repository) => {
      repository.write({ '.gitattributes': '* filter=evil diff=evil\n*.txt filter=a=b\n' });
      repository.write({ 'a.ctpat.yaml': profile('a', 'x-a: 1\n') });
      repository.commit();
      repository.write({ 'b.ctpat.yaml': profile('b', 'x-b: 2\n'), 'evidence/log.txt': 'two\n' });
      test(repository, program, () => names.concat(existsMarks(marksFolder)));
    });
  } finally {
    rmSync(outside, { recursive: true, force: true, maxRetries: 5 });
  }
}

const ALL_MARKS = [
  ...Object.values(SETTINGS).flatMap((settings) =>
    settings.flatMap(([, value]) => /RUN ([\w-]+)/.exec(value)?.[1] ?? []),
  ),
  ...HOOKS.map((hook) => `hook-${hook}`),
  'network',
  'path',
];
const existsMarks = (folder: string) => ALL_MARKS.filter((name) => existsSync(join(folder, name)));

/** Runs every command that asks git; each must do its work. */
function runAll(repository: TestRepository, env: Readonly<Record<string, string>> = {}): void {
  for (const command of COMMANDS) {
    const { status, stderr } = repository.run([...command, '--today', '2026-11-24'], { env });
    assert.ok(status === 0 || status === 1, `${command.join(' ')}: ${String(status)} ${stderr}`);
  }
}

describe('a repository that names programs', function () {
  this.timeout(120_000);

  for (const [what, settings] of Object.entries(SETTINGS)) {
    it(`starts none of them: ${what}`, () => {
      withMarks((repository, program, marks) => {
        for (const [key, value] of settings) repository.git('config', key, value.replace('RUN', program));
        runAll(repository);
        assert.deepEqual(marks(), []);
      });
    });
  }

  it('starts none of them: hooks', () => {
    withMarks((repository, program, marks) => {
      for (const hook of HOOKS) {
        const path = join(repository.folder, 'hooks', hook);
        repository.write({ [`hooks/${hook}`]: `#!/bin/sh\n'${program}' hook-${hook}\n` });
        chmodSync(path, 0o755);
      }
      repository.git('config', 'core.hooksPath', 'hooks');
      runAll(repository);
      assert.deepEqual(marks(), []);
    });
  });

  for (const [transport, url] of [
    ['a transport of its own', 'ext::PROGRAM network'],
    ['ssh', 'ssh://example.invalid/repository'],
  ] as const) {
    it(`fetches nothing that a partial clone lacks: ${transport}`, () => {
      withMarks((repository, program, marks) => {
        const blob = repository.git('rev-parse', 'HEAD~1:a.ctpat.yaml').trim();
        const settings = {
          'remote.origin.url': url.replace('PROGRAM', program),
          'remote.origin.promisor': 'true',
          'remote.origin.partialclonefilter': 'blob:none',
          'extensions.partialClone': 'origin',
          'core.repositoryFormatVersion': '1',
          'core.sshCommand': `${program} network`,
          'protocol.allow': 'always',
          'protocol.ext.allow': 'always',
        };
        for (const [key, value] of Object.entries(settings)) repository.git('config', key, value);
        repository.remove(`.git/objects/${blob.slice(0, 2)}/${blob.slice(2)}`);
        for (const command of COMMANDS) {
          const { stderr } = repository.run([...command, '--today', '2026-11-24']);
          assert.doesNotMatch(stderr, /unexpected|at .*:\d+:\d+/);
        }
        assert.deepEqual(marks(), []);
      });
    });
  }

  it('is no place where git itself is looked for', () => {
    withMarks((repository, program, marks) => {
      repository.write({ git: `#!/bin/sh\n'${program}' path\n` });
      chmodSync(join(repository.folder, 'git'), 0o755);
      runAll(repository, { PATH: ['.', process.env['PATH'] ?? ''].join(delimiter) });
      assert.deepEqual(marks(), []);
    });
  });
});
