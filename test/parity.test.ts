import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { findingsOfCli, findingsOfServer, type ComparableFinding } from './parity/findings.ts';
import { decode, isText, sampleProjects, variant, type SampleProject } from './parity/projects.ts';
import { withClient } from './protocol/client.ts';
import { withFolder } from './protocol/workspace-folder.ts';

const TODAY = '2026-11-24';

describe('command line and server find the same', function () {
  this.timeout(120_000);
  for (const project of sampleProjects()) {
    it(project.name, () => checkParity(project));
    it(`${project.name}, with CRLF`, () =>
      checkParity(variant(project, 'with CRLF', (text) => text.replace(/\r?\n/g, '\r\n'))));
    it(`${project.name}, with a byte order mark`, () =>
      checkParity(variant(project, 'with a byte order mark', (text) => `\uFEFF${text}`)));
  }
});

/** Opens every text of the project in an editor and compares, file by file. */
async function checkParity({ files }: SampleProject): Promise<void> {
  await withFolder(files, async (folder) => {
    const texts = [...files]
      .filter(([path]) => isText(path))
      .flatMap(([path, bytes]) => {
        const text = decode(bytes);
        // What an editor cannot show as text, it does not send.
        return text === undefined ? [] : [{ path, text }];
      });
    // An open file counts as named: one under a foreign name, or one that git ignores, is looked at here as there.
    const named = texts.map(({ path }) => path);
    const fromCli = await findingsOfCli(fileURLToPath(folder.uri), named, TODAY);
    const fromServer = new Map<string, ComparableFinding[]>();
    const settings = { today: TODAY, locale: 'en' };
    const capabilities = { textDocument: { diagnostic: {} } };
    await withClient({ transport: 'ipc', capabilities, folder: folder.uri, settings }, async (client) => {
      for (const { path, text } of texts) client.open(folder.uriOf(path), text);
      for (const { path } of texts) {
        fromServer.set(path, findingsOfServer(await client.pull(folder.uriOf(path))));
      }
    });
    const expected = new Map(texts.map(({ path }) => [path, fromCli.get(path) ?? []]));
    assert.deepEqual(fromServer, expected);
    const unseen = [...fromCli.keys()].filter((path) => !expected.has(path));
    assert.deepEqual(
      unseen.filter((path) => decode(files.get(path) ?? new Uint8Array()) !== undefined),
      [],
      'the command line reports on no file that an editor would not open',
    );
  });
}
