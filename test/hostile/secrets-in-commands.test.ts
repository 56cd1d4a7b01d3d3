import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { inFolder, runIn, runInAllFormats } from '../../server/entry/run-in-folder.fixture.ts';
import { withRepository } from '../cli/repository.ts';
import { NEVER_SHOWN, secretProject, WHICH } from './secret-project.ts';

const TODAY = ['--today', '2026-11-24'];

/** Throws where a text holds a secret of {@link NEVER_SHOWN}; shows what stands around it. */
function assertHidden(name: string, text: string): void {
  for (const secret of NEVER_SHOWN) {
    const at = text.search(secret);
    assert.ok(at < 0, `${name} shows a secret: ${text.slice(Math.max(0, at - 60), at + 40)}`);
  }
}

/** Every file below a folder, with the text of its name and its content; the parts of a zip one by one. */
function textsBelow(folder: string): { readonly name: string; readonly text: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    if (!entry.isFile()) return [];
    const bytes = readFileSync(join(entry.parentPath, entry.name));
    if (!/\.(xlsx|docx|zip)$/.test(entry.name)) return [{ name: entry.name, text: bytes.toString() }];
    return Object.entries(unzipSync(bytes)).map(([name, part]) => ({
      name: `${entry.name} ${name}`,
      text: Buffer.from(part).toString(),
    }));
  });
}

for (const which of WHICH) {
  describe(`a ${which} that is found`, function () {
    this.timeout(60_000);
    const files = secretProject(which);

    it('is in no format of lint, in no part, cache or baseline', () =>
      inFolder(files, async (folder) => {
        const { stdout, stderr, texts, status } = await runInAllFormats(folder, ['lint', ...TODAY]);
        assert.equal(status, 1);
        assert.match(texts['json'] ?? '', /privacy\//);
        // What other rules say of these places is still said, without the secret.
        assert.match(texts['json'] ?? '', /•••/);
        for (const [format, text] of Object.entries({ stdout, stderr, ...texts })) assertHidden(format, text);
        for (const more of [
          ['--cache'],
          ['--cache'],
          ['--write-baseline'],
          ['--fix-dry-run'],
          ['--locale', 'es'],
        ]) {
          const run = await runIn(folder, ['lint', ...TODAY, ...more]);
          assertHidden(more.join(' '), run.stdout + run.stderr);
        }
        assertHidden('cache', readFileSync(join(folder, '.ctpat-cache/cache.json'), 'utf8'));
        const baseline = readFileSync(join(folder, 'ctpat-baseline.json'), 'utf8');
        assertHidden('baseline', baseline);
        // The baseline knows its findings again, although their identity is without the secret.
        const { stdout: rest } = await runIn(folder, ['lint', ...TODAY, '--format', 'json']);
        const before = (JSON.parse(texts['json'] ?? '') as { findings: { rule: string }[] }).findings;
        const after = (JSON.parse(rest) as { findings: { rule: string }[] }).findings;
        assert.ok(after.length < before.length / 2, `${after.length} of ${before.length} are left`);
      }));

    it('is not printed by print, compare and due', () =>
      inFolder(files, async (folder) => {
        const commands = [
          ['print', 'site.ctpat.yaml'],
          ['print', 'profile.ctpat.yaml'],
          ['print', 'overlay.ctpat.yaml'],
          ...['table', 'json'].map((format) => ['compare', '6.6', '--format', format]),
          ...['table', 'json', 'csv', 'ics'].map((format) => ['due', '--format', format, ...TODAY]),
        ];
        for (const command of commands) {
          const { stdout, stderr } = await runIn(folder, command);
          assert.notEqual(stdout + stderr, '');
          assertHidden(command.join(' '), stdout.replace(/\r\n /g, '') + stderr);
        }
      }));

    for (const more of [[], ['--redact']])
      it(`is in no report${more.map((each) => ` with ${each}`).join('')}`, () =>
        inFolder(files, async (folder) =>
          inFolder({}, async (out) => {
            for (const format of ['html', 'md', 'xlsx', 'docx']) {
              const file = join(out, `report.${format}`);
              const run = await runIn(folder, ['report', '--output', file, ...TODAY, ...more]);
              assert.equal(run.status, 0, run.stderr);
            }
            const texts = textsBelow(out);
            assert.ok(texts.length > 10);
            for (const { name, text } of texts) assertHidden(name, text);
          }),
        ));

    it('is in no binder, not in its pages nor in the names of its files', () =>
      inFolder(files, async (folder) =>
        inFolder({}, async (out) => {
          for (const place of ['binder', 'binder.zip']) {
            const args = ['binder', '--profile', 'base', '--output', join(out, place), ...TODAY];
            const run = await runIn(folder, args);
            assert.equal(run.status, 0, run.stderr);
            assertHidden(place, run.stdout + run.stderr);
          }
          const names = readdirSync(out, { recursive: true, encoding: 'utf8' });
          assertHidden('names', names.join('\n'));
          for (const { name, text } of textsBelow(out)) assertHidden(name, `${name}\n${text}`);
        }),
      ));

    it('is in no format of diff', () => {
      const partners = files['partners.ctpat.yaml'] ?? '';
      withRepository(
        { 'ctpat.config.yaml': 'root: true\n', 'partners.ctpat.yaml': partners },
        (repository) => {
          repository.write(files);
          repository.remove('partners.ctpat.yaml');
          for (const format of ['text', 'markdown', 'json']) {
            const { stdout, stderr } = repository.run(['diff', 'HEAD', '--format', format, ...TODAY]);
            assert.notEqual(stdout, '', stderr);
            assertHidden(format, stdout + stderr);
          }
        },
      );
    });
  });
}
