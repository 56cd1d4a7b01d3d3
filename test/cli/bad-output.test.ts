import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const program = join(root, 'dist/cli.cjs');
const lint = 'lint --today 2026-11-24';

/** A copy of a sample with many findings, gone after the test. */
function inSample(test: (folder: string) => void): void {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ctpat-bad-output-')));
  try {
    cpSync(join(root, 'samples/faulty-importer'), folder, { recursive: true });
    test(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const node = (args: string) => `"${process.execPath}" "${program}" ${args}`;

/** Runs a line of the shell. */
function shell(cwd: string, line: string) {
  const { status, stdout, stderr } = spawnSync('/bin/sh', ['-c', line], {
    cwd,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}

const names = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

/** Asserts that a line of the shell ends with one sentence and leaves nothing behind. */
function assertOneSentence(line: string, sentence: RegExp): void {
  inSample((folder) => {
    mkdirSync(join(folder, 'taken'));
    const before = names(folder);
    const { status, stderr } = shell(folder, line);
    assert.match(stderr, sentence);
    assert.match(stderr, /^ctpat: [^\n]+\n$/);
    assert.equal(status, 2);
    assert.deepEqual(names(folder), before);
  });
}

describe('output that cannot be written', function () {
  this.timeout(60_000);

  for (const [format, place, reason] of [
    ['json', 'nowhere/out.json', 'ENOENT'],
    ['sarif', 'taken', 'EISDIR'],
    ['blob', 'broken.ctpat.yaml/out.json', 'ENOTDIR'],
  ] as const) {
    it(`a file: ${place}`, () => {
      inSample((folder) => {
        mkdirSync(join(folder, 'taken'));
        const before = names(folder);
        const args = [...lint.split(' '), '--format', `pretty,${format}`, '--output', `${format}=${place}`];
        const { status, stderr } = spawnSync(process.execPath, [program, ...args], {
          cwd: folder,
          encoding: 'utf8',
        });
        assert.equal(
          stderr,
          `ctpat: The file ${place} cannot be written (${reason}). Choose another place with --output.\n`,
        );
        assert.equal(status, 2);
        assert.deepEqual(names(folder), before);
      });
    });
  }

  // The shell and the devices of Unix.
  if (existsSync('/dev/full')) {
    const FULL = /^ctpat: What was found could not be written to standard output \(ENOSPC\)\./;
    for (const args of [lint, `${lint} --format json`, 'due --today 2026-11-24', 'explain 6.6', '--help']) {
      it(`standard output on a full disk: ctpat ${args}`, () => {
        assertOneSentence(`${node(args)} > /dev/full`, FULL);
      });
    }

    it('standard output on a full disk, in Spanish', () => {
      assertOneSentence(
        `${node(`${lint} --locale es`)} > /dev/full`,
        /no se pudo escribir en la salida estándar \(ENOSPC\)/,
      );
    });

    it('a file on a full disk; what stands for a device stays one', () => {
      const { rdev } = statSync('/dev/full');
      assertOneSentence(
        `${node(`${lint} --format pretty,json --output json=/dev/full`)} > /dev/null`,
        /The file \/dev\/full cannot be written \(ENOSPC\)/,
      );
      assert.equal(statSync('/dev/full').rdev, rdev);
      assert.ok(statSync('/dev/full').isCharacterDevice());
    });

    it('a file that has no room to its end', () => {
      // A limit of the shell: no file may be larger than 8 blocks.
      assertOneSentence(
        `ulimit -f 8; ${node(`${lint} --format pretty,json --output json=out.json`)} > /dev/null`,
        /The file out\.json cannot be written \(EFBIG\)/,
      );
    });

    it('a file that has no room to its end keeps what was there before', () => {
      inSample((folder) => {
        const line = `echo before > out.json; (ulimit -f 8; ${node(`${lint} --format pretty,json --output json=out.json`)} > /dev/null); cat out.json`;
        assert.equal(shell(folder, line).stdout, 'before\n');
      });
    });

    it('fixes and a baseline that have no room are not written, and nothing is lost', () => {
      for (const option of ['--write-baseline', '--fix']) {
        inSample((folder) => {
          const before = names(folder);
          const { status, stderr } = shell(folder, `ulimit -f 1; ${node(`${lint} ${option}`)} > /dev/null`);
          assert.match(stderr, /^ctpat: [^\n]+ \(EFBIG\)[^\n]+\n$/, option);
          assert.equal(status, 2);
          assert.deepEqual(names(folder), before);
        });
      }
    });

    it('a cache that has no room is told, and changes nothing else', () => {
      inSample((folder) => {
        const whole = shell(folder, node(lint));
        const { status, stdout, stderr } = shell(
          folder,
          `ulimit -f 8; ${node(`${lint} --cache --cache-location cache`)} | cat; exit 1`,
        );
        assert.deepEqual({ status, stdout }, { status: 1, stdout: whole.stdout });
        assert.match(stderr, /^ctpat: The cache cache cannot be written \(EFBIG\)[^\n]+\n$/);
        assert.ok(!names(folder).some((name) => name.includes('cache')));
      });
    });

    it('standard error on a full disk changes neither the result nor the exit code', () => {
      inSample((folder) => {
        const whole = shell(folder, node(`${lint} --max-warnings 0`));
        assert.notEqual(whole.stderr, '');
        const { status, stdout } = shell(folder, `${node(`${lint} --max-warnings 0`)} 2> /dev/full`);
        assert.deepEqual({ status, stdout }, { status: whole.status, stdout: whole.stdout });
        assert.equal(shell(folder, `${node('lint nowhere')} 2> /dev/full`).status, 2);
      });
    });

    it('a reader that has seen enough, and none at all', () => {
      inSample((folder) => {
        const { stdout, stderr } = shell(folder, `(${node(lint)}; echo "ended with $?" >&2) | head -n 1`);
        assert.equal(stdout, 'actions.ctpat.yaml\n');
        assert.equal(stderr, 'ended with 1\n');
        const closed = shell(folder, `${node(lint)} >&-`);
        assert.equal(closed.stderr, '');
        assert.equal(closed.status, 1);
      });
    });

    it('a pipe is written to, not replaced', () => {
      inSample((folder) => {
        const { stdout, stderr } = shell(
          folder,
          `mkfifo pipe; cat pipe & ${node(`${lint} --format pretty,json --output json=pipe`)} > /dev/null; wait; test -p pipe && echo still`,
        );
        assert.equal(stderr, '');
        assert.match(stdout, /^\{\n {2}"version"[\s\S]*\}\nstill\n$/);
      });
    });
  }
});
