import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, lstatSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { writeFixes } from '../../server/cli/fixes/write-fixes.ts';
import { toUri } from '../../server/host/node.ts';
import { withRepository } from './repository.ts';

const HEAD = 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\n';
const OLD = `# head\n${HEAD}sections: { informationSecurity: {} } # end`;
const NEW = OLD.replace('informationSecurity', 'cybersecurity');

const fixedFile = (path: string, before: string, after: string) => ({ uri: toUri(path), before, after });

describe('ctpat lint --fix', function () {
  this.timeout(60_000);

  const layouts: Readonly<Record<string, (text: string) => string>> = {
    'plain lines': (text) => `${text}\n`,
    'no last line end': (text) => text,
    'the line ends of Windows': (text) => `${text}\n`.replaceAll('\n', '\r\n'),
    'a byte order mark': (text) => `\uFEFF${text}\n`,
  };
  for (const [name, layout] of Object.entries(layouts)) {
    it(`writes what the difference of a dry run says, in a text with ${name}`, () => {
      withRepository(
        { 'a/base.ctpat.yaml': layout(OLD), 'a/ctpat.config.yaml': 'root: true\n' },
        (repository) => {
          const { stdout, status } = repository.lint('--fix-dry-run');
          assert.equal(status, 0);
          assert.equal(repository.read('a/base.ctpat.yaml'), layout(OLD));
          const apply = spawnSync('git', ['apply', '--whitespace=nowarn'], {
            cwd: repository.folder,
            input: stdout,
          });
          assert.equal(apply.stderr.toString(), '');
          assert.equal(repository.read('a/base.ctpat.yaml'), layout(NEW));
          repository.write({ 'a/base.ctpat.yaml': layout(OLD) });
          repository.lint('--fix');
          assert.equal(repository.read('a/base.ctpat.yaml'), layout(NEW));
        },
      );
    });
  }

  it('leaves who may use a file as it was, and nothing beside it', () => {
    withRepository({ 'base.ctpat.yaml': OLD }, (repository) => {
      chmodSync(join(repository.folder, 'base.ctpat.yaml'), 0o640);
      repository.lint('--fix');
      assert.equal(repository.read('base.ctpat.yaml'), NEW);
      if (process.platform !== 'win32')
        assert.equal(statSync(join(repository.folder, 'base.ctpat.yaml')).mode & 0o777, 0o640);
      assert.deepEqual(readdirSync(repository.folder).sort(), ['.git', 'base.ctpat.yaml']);
    });
  });

  const itWithLinks = process.platform === 'win32' ? () => undefined : it;
  itWithLinks('follows a link within the project, and none that leads out of it', () => {
    withRepository(
      { 'in/base.txt': OLD, 'out/base.txt': OLD, 'in/ctpat.config.yaml': 'root: true\n' },
      (repository) => {
        symlinkSync('base.txt', join(repository.folder, 'in/own.ctpat.yaml'));
        symlinkSync('../out/base.txt', join(repository.folder, 'in/other.ctpat.yaml'));
        repository.lint('--fix', 'in/own.ctpat.yaml');
        assert.equal(repository.read('in/base.txt'), NEW);
        assert.ok(lstatSync(join(repository.folder, 'in/own.ctpat.yaml')).isSymbolicLink());
        const { stderr } = repository.lint('--fix', 'in/other.ctpat.yaml');
        assert.equal(repository.read('out/base.txt'), OLD);
        assert.match(
          stderr,
          /^ctpat: in\/other\.ctpat\.yaml leads out of the project and stays as it is\.\n/,
        );
      },
    );
  });

  it('writes nothing at all where one of the files was changed in the meantime', () => {
    withRepository({ 'a.ctpat.yaml': OLD, 'b.ctpat.yaml': OLD }, (repository) => {
      const [a, b] = ['a.ctpat.yaml', 'b.ctpat.yaml'].map((name) => join(repository.folder, name));
      assert.ok(a !== undefined && b !== undefined);
      const both = [fixedFile(a, OLD, NEW), fixedFile(b, OLD, NEW)];
      repository.write({ 'b.ctpat.yaml': `${OLD}\n# by somebody else\n` });
      assert.throws(() => {
        writeFixes(both, (uri) => uri.slice(uri.lastIndexOf('/') + 1), 'en');
      }, /^Error: b\.ctpat\.yaml was changed by somebody else in the meantime, so nothing was written\. Run it again\.$/);
      assert.equal(repository.read('a.ctpat.yaml'), OLD);
      repository.remove('b.ctpat.yaml');
      assert.throws(() => {
        writeFixes(both, () => 'b.ctpat.yaml', 'en');
      }, /b\.ctpat\.yaml cannot be written \(ENOENT\)/);
      assert.equal(repository.read('a.ctpat.yaml'), OLD);
    });
  });

  it('mends the sample full of faults once, and has nothing left to mend', () => {
    withRepository({}, (repository) => {
      cpSync(join(import.meta.dirname, '../../samples/faulty-importer'), repository.folder, {
        recursive: true,
      });
      const before = repository.lint().findings;
      const first = repository.lint('--fix');
      assert.match(first.stderr, /^ctpat: \d+ findings mended in \d+ files?\.\n/);
      const second = repository.lint('--fix');
      assert.equal(second.stderr, 'ctpat: There is nothing that can be mended without your judgment.\n');
      assert.deepEqual(second.findings, first.findings);
      assert.ok(first.findings.length < before.length);
    });
  });
});
