import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const root = join(import.meta.dirname, '../..');
const program = join(root, 'dist/cli.cjs');
const faulty = join(root, 'samples/faulty-importer');

const start = (args: readonly string[], cwd = faulty) =>
  spawn(process.execPath, [program, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });

const run = (args: readonly string[], cwd = faulty) =>
  spawnSync(process.execPath, [program, ...args], { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 });

/** Every file below a folder with its time of change and its text, and every folder. */
function contents(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const { mtimeMs } = statSync(path);
      return statSync(path).isFile() ? `${name} ${mtimeMs} ${readFileSync(path, 'base64')}` : name;
    });
}

describe('the process', function () {
  this.timeout(60_000);

  for (const args of [
    ['lint'],
    ['lint', '--format', 'json'],
    ['criteria', '--entity', 'importer'],
    ['--help'],
  ]) {
    it(`ctpat ${args.join(' ')}: a reader that goes away is no reason for a stack trace`, async () => {
      const child = start(args);
      let complaint = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
      child.stdout.destroy();
      await once(child, 'close');
      assert.equal(complaint, '');
      assert.ok(child.exitCode === 0 || child.exitCode === 1, String(child.exitCode));
    });
  }

  it('a slow reader gets the whole output', async () => {
    const child = start(['lint', '--format', 'json', '--today', '2026-11-24']);
    const chunks: Buffer[] = [];
    // One chunk at a time, so that the pipe is full now and then.
    child.stdout.on('readable', () => {
      for (;;) {
        const chunk: unknown = child.stdout.read();
        if (!Buffer.isBuffer(chunk)) return;
        chunks.push(chunk);
      }
    });
    await once(child, 'close');
    const text = Buffer.concat(chunks).toString('utf8');
    assert.equal(text, run(['lint', '--format', 'json', '--today', '2026-11-24']).stdout);
    assert.ok(text.length > 2 ** 15, String(text.length));
  });

  it('lint writes nothing, and needs no folder that it could write to', () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ctpat-read-only-')));
    try {
      cpSync(faulty, folder, { recursive: true });
      const folders = readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => join(entry.parentPath, entry.name));
      for (const each of [folder, ...folders]) chmodSync(each, 0o555);
      const before = contents(folder);
      const { status, stderr } = run(['lint', '--today', '2026-11-24'], folder);
      for (const each of [folder, ...folders]) chmodSync(each, 0o755);
      assert.equal(stderr, '');
      assert.equal(status, 1);
      assert.deepEqual(contents(folder), before);
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  });

  it('the JSON report is as its published schema says', () => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats(ajv, ['date']);
    const schema: unknown = JSON.parse(readFileSync(join(root, 'schemas/findings.schema.json'), 'utf8'));
    assert.ok(typeof schema === 'object' && schema !== null);
    const validate = ajv.compile(schema);
    for (const sample of ['faulty-importer', 'small-importer']) {
      const { stdout } = run(
        ['lint', '--format', 'json', '--today', '2026-11-24'],
        join(root, 'samples', sample),
      );
      assert.ok(validate(JSON.parse(stdout)), JSON.stringify(validate.errors));
    }
  });
});
