import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, runIn, writeAll } from '../../server/entry/run-in-folder.fixture.ts';
import { createMemoryHost } from '../../server/host/memory.fixture.ts';
import { createNodeHost, toUri } from '../../server/host/node.ts';
import { stretchesOf } from '../../server/host/node-files.ts';
import { lint } from '../../server/engine/lint.ts';
import { createWorkspace } from '../../server/workspace/workspace.ts';

const PROFILE = 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: a\nshelf: 1\n';

/** Two folders next to each other; only the first is the project. */
const withOutside = (
  files: Readonly<Record<string, string>>,
  test: (project: string, outside: string) => Promise<void> | void,
) =>
  inFolder({}, async (top) => {
    const [project, outside] = [join(top, 'project'), join(top, 'outside')];
    mkdirSync(join(project, '.git'), { recursive: true });
    mkdirSync(outside);
    writeAll(project, files);
    await test(project, outside);
  });

const makePipe = (path: string) => execFileSync('sh', ['-c', 'mkfifo "$0"', path]);

async function lintedIn(project: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = await runIn(project, ['lint', '--format', 'json', ...args]);
  const report =
    stdout === '' ? { findings: [] } : (JSON.parse(stdout) as { findings: { rule: string; file: string }[] });
  return { status, stderr, findings: report.findings };
}

describe('a .gitignore that hides documents', function () {
  this.timeout(20_000);
  const isFound = async (project: string) => {
    const { findings } = await lintedIn(project);
    assert.ok(findings.some(({ file, rule }) => file === 'a.ctpat.yaml' && rule === 'schema/unknown-key'));
  };

  it('is not followed out of the project', () =>
    withOutside({ 'a.ctpat.yaml': PROFILE }, async (project, outside) => {
      writeFileSync(join(outside, 'list'), '*.yaml\n');
      symlinkSync(join(outside, 'list'), join(project, '.gitignore'));
      await isFound(project);
    }));

  it('is not followed inside the project, nor above the folder that is linted, as git does not', () =>
    withOutside({ 'sub/a.ctpat.yaml': PROFILE, list: '*.yaml\n' }, async (project) => {
      symlinkSync(join(project, 'list'), join(project, '.gitignore'));
      await isFound(join(project, 'sub'));
    }));

  it('never holds the program up: a device, a pipe, a folder, far too many bytes', async () => {
    const makers: readonly ((path: string) => void)[] = [
      (path) => symlinkSync('/dev/zero', path),
      makePipe,
      mkdirSync,
      (path) => writeFileSync(path, '*.yaml\n'.repeat(200_000)),
    ];
    for (const make of makers)
      await withOutside({ 'a.ctpat.yaml': PROFILE }, async (project) => {
        make(join(project, '.gitignore'));
        await isFound(project);
      });
  });
});

describe('a document', function () {
  this.timeout(20_000);

  it('that is a pipe, a device or a link out of the project is not read, and that is said', () =>
    withOutside({}, async (project, outside) => {
      writeFileSync(join(outside, 'secret.ctpat.yaml'), PROFILE);
      makePipe(join(project, 'pipe.ctpat.yaml'));
      symlinkSync('/dev/zero', join(project, 'zero.ctpat.yaml'));
      symlinkSync(join(outside, 'secret.ctpat.yaml'), join(project, 'link.ctpat.yaml'));
      for (const name of ['pipe', 'zero', 'link']) {
        const { status, stderr, findings } = await lintedIn(project, `${name}.ctpat.yaml`);
        assert.equal(status, 2);
        assert.deepEqual(findings, []);
        assert.match(stderr, /cannot be read|may read/);
      }
    }));

  it('that is a link inside the project is read', () =>
    withOutside({ 'a.ctpat.yaml': PROFILE }, async (project) => {
      symlinkSync('a.ctpat.yaml', join(project, 'b.ctpat.yaml'));
      const { findings } = await lintedIn(project, 'b.ctpat.yaml');
      assert.ok(findings.some(({ rule }) => rule === 'schema/unknown-key'));
    }));

  it('whose folder becomes a link after it was found is not read outside', () =>
    withOutside({ 'sub/a.ctpat.yaml': PROFILE }, async (project, outside) => {
      const host = createNodeHost(() => undefined);
      const root = toUri(realpathSync(project));
      const [uri] = (await host.listFiles(root)).filter((each) => each.endsWith('a.ctpat.yaml'));
      assert.ok(uri);
      writeFileSync(join(outside, 'a.ctpat.yaml'), 'secret');
      renameSync(join(project, 'sub'), join(project, 'gone'));
      symlinkSync(outside, join(project, 'sub'));
      await assert.rejects(host.readFile(uri, root), { code: 'EACCES' });
      await assert.rejects(host.checksum(uri, root), { code: 'EACCES' });
    }));
});

describe('evidence', () => {
  const text = (sha: string) =>
    `apiVersion: ctpat/v1\nkind: SecurityProfile\nid: a\nentity: importer\nsections: { sealSecurity: { "6.6": { status: implemented, evidence: [{ file: a.pdf, sha256: ${sha} }] } } }\n`;

  it('that cannot be read is reported where its checksum is to be compared', async () => {
    const files = new Map([
      ['file:///p/a.ctpat.yaml', text('0'.repeat(64))],
      ['file:///p/a.pdf', 'one'],
    ]);
    const host = createMemoryHost(files);
    const refusing = {
      ...host,
      readFile: (uri: string) =>
        uri.endsWith('.pdf') ? Promise.reject(new Error('refused')) : host.readFile(uri),
      checksum: () => Promise.reject(new Error('refused')),
    };
    const workspace = createWorkspace(refusing, { folders: ['file:///p'] });
    const snapshot = await workspace.snapshot(['file:///p/a.ctpat.yaml']);
    const { findings } = lint(snapshot, 'file:///p/a.ctpat.yaml');
    const [finding, ...more] = findings.filter(({ rule }) => rule === 'evidence/checksum-mismatch');
    assert.deepEqual(more, []);
    assert.match(finding?.message ?? '', /a\.pdf.*cannot be read/);
    assert.equal(finding?.severity, 'error');
  });

  it('is hashed piece by piece', () =>
    inFolder({}, async (folder) => {
      const path = join(folder, 'a.bin');
      const bytes = Buffer.alloc(5 * 2 ** 20 + 7, 'evidence');
      writeFileSync(path, bytes);
      const sizes: number[] = [];
      for await (const piece of stretchesOf(path)) sizes.push(piece.length);
      assert.ok(sizes.length > 5 && Math.max(...sizes) <= 2 ** 20);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const host = createNodeHost(() => undefined);
      assert.equal(await host.checksum(toUri(path), toUri(folder)), sha256);
    }));
});

describe('what cannot be opened', function () {
  this.timeout(20_000);
  const LONG = 'x'.repeat(200);

  /** A project with a path so long that neither the folder nor the Markdown file at its end can be opened, whoever asks. */
  const withLongPaths = (test: (project: string) => Promise<void>) =>
    withOutside({ 'clean.md': 'text\n' }, async (project) => {
      const script = `name=${LONG}; while [ $(pwd | wc -c) -lt 3890 ]; do mkdir $name && cd $name || exit 1; done; mkdir $name; echo text > $name.md`;
      execFileSync('sh', ['-c', script], { cwd: project });
      try {
        await test(project);
      } finally {
        execFileSync('rm', ['-rf', join(project, LONG)]);
      }
    });

  it('is an error of lint: folders and Markdown files', () =>
    withLongPaths(async (project) => {
      const { status, findings } = await lintedIn(project);
      assert.equal(status, 1);
      assert.deepEqual(
        findings.map(({ rule, file }) => [rule, file.endsWith('.md')]),
        [
          ['syntax/unreadable-file', false],
          ['syntax/unreadable-file', true],
        ],
      );
    }));

  it('is left alone where the configuration excludes it', () =>
    withLongPaths(async (project) => {
      writeAll(project, { 'a.ctpat.yaml': PROFILE, 'ctpat.config.yaml': 'exclude: ["xxx*/**"]\n' });
      const { findings } = await lintedIn(project);
      assert.ok(findings.length > 0);
      assert.ok(findings.every(({ rule }) => rule !== 'syntax/unreadable-file'));
    }));
});
