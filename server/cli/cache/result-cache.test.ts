import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { lint } from '../../engine/lint.ts';
import { createNodeHost, toUri } from '../../host/node.ts';
import { createWorkspace } from '../../workspace/workspace.ts';
import { openBaselines } from '../baseline/baselines.ts';
import { recordRun } from '../run/record-run.ts';
import type { ReportDetail } from '../run/report.ts';
import { inFolder, writeAll } from '../../entry/run-in-folder.fixture.ts';
import { displayPath } from '../targets.ts';
import { cachePlace } from './cache-place.ts';
import { openCache } from './result-cache.ts';

const profile = (id: string, more = '') =>
  `apiVersion: ctpat/v1\nkind: SecurityProfile\nid: ${id}\nshelf: 1\n${more}`;
const withEvidence = (file: string) =>
  `sections: { sealSecurity: { "6.6": { status: implemented, evidence: { file: ${file} } } } }\n`;

const FILES = {
  'a.ctpat.yaml': profile('a', withEvidence('seals.pdf')),
  'b.ctpat.yaml': profile('b', withEvidence('gates.pdf')),
  'c.ctpat.yaml': profile('c'),
  'ctpat.config.yaml': 'root: true\n',
  'seals.pdf': '1',
  'other/ctpat.config.yaml': 'root: true\n',
  'other/d.ctpat.yaml': profile('d', withEvidence('seals.pdf')),
};

/** Lints everything in a folder with a cache. Gives the files that were linted, not remembered. */
async function lintedIn(folder: string, wanted: readonly ReportDetail[] = []): Promise<string[]> {
  const process = {
    cwd: folder,
    env: {},
    stdinIsTerminal: () => false,
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    stdout: () => undefined,
    stderr: (text: string) => assert.fail(text),
    stdin: () => new Uint8Array(),
  };
  const folders = [toUri(folder)];
  const workspace = createWorkspace(
    createNodeHost(() => undefined),
    { folders, today: '2026-11-24' },
  );
  const uris = await workspace.filesIn(toUri(folder));
  const details = new Set(wanted);
  const cache = openCache({
    place: cachePlace('cache', folder, 'en'),
    program: 'test',
    circumstances: [],
    details,
    facts: workspace.facts,
    process,
    locale: 'en',
  });
  const linted: string[] = [];
  const nameOf = (uri: string) => displayPath(uri, folder);
  await recordRun(
    {
      workspace,
      uris,
      named: new Set(),
      nameOf,
      orderOf: (uri) => uris.indexOf(uri),
      locale: 'en',
      process,
      baselines: openBaselines({}, new Set(), process, 'en'),
      changes: undefined,
      details,
      cache,
      lintFile(snapshot, uri, baseline) {
        linted.push(nameOf(uri));
        return lint(snapshot, uri, { baseline });
      },
    },
    { version: '', today: '2026-11-24', locale: 'en', folder: '', asked: '.', skipsDates: false },
  );
  cache.save();
  return linted.sort();
}

const OWN = ['a.ctpat.yaml', 'b.ctpat.yaml', 'c.ctpat.yaml', 'ctpat.config.yaml'];
const OTHER = ['other/ctpat.config.yaml', 'other/d.ctpat.yaml'];

describe('the cache of results', function () {
  this.timeout(60_000);

  /** What is linted after a change of a folder that was linted before. */
  const cases: readonly (readonly [string, (folder: string) => void, readonly string[]])[] = [
    ['nothing changed', () => undefined, []],
    [
      'evidence changed',
      (folder) => {
        writeAll(folder, { 'seals.pdf': 'longer' });
      },
      ['a.ctpat.yaml'],
    ],
    [
      'evidence is there now',
      (folder) => {
        writeAll(folder, { 'gates.pdf': '1' });
      },
      ['b.ctpat.yaml'],
    ],
    [
      'evidence is gone',
      (folder) => {
        rmSync(`${folder}/seals.pdf`);
      },
      ['a.ctpat.yaml'],
    ],
    [
      'a document of another project changed',
      (folder) => {
        writeAll(folder, { 'other/d.ctpat.yaml': profile('d') });
      },
      OTHER,
    ],
    [
      'a document changed, on which every other one of its project may depend',
      (folder) => {
        writeAll(folder, { 'c.ctpat.yaml': profile('c', 'drawer: 1\n') });
      },
      OWN,
    ],
    [
      'the baseline of a project changed',
      (folder) => {
        const known = { rule: 'schema/unknown-key', document: 'SecurityProfile/d', count: 1 };
        writeAll(folder, { 'other/ctpat-baseline.json': JSON.stringify({ version: 1, findings: [known] }) });
      },
      OTHER,
    ],
    [
      'a file that is none of ours changed',
      (folder) => {
        writeAll(folder, { 'README.md': '# Read me' });
      },
      [],
    ],
  ];
  for (const [name, change, expected] of cases) {
    it(`lints again only what may have changed: ${name}`, () =>
      inFolder(FILES, async (folder) => {
        assert.deepEqual(await lintedIn(folder), [...OWN, ...OTHER]);
        change(folder);
        assert.deepEqual(await lintedIn(folder), expected);
        assert.deepEqual(await lintedIn(folder), []);
      }));
  }

  it('remembers what was before the last edit', () =>
    inFolder(FILES, async (folder) => {
      await lintedIn(folder);
      writeAll(folder, { 'c.ctpat.yaml': profile('c', 'drawer: 1\n') });
      await lintedIn(folder);
      writeAll(folder, { 'c.ctpat.yaml': FILES['c.ctpat.yaml'] });
      assert.deepEqual(await lintedIn(folder), []);
    }));

  it('lints again where a format wants to know more, and not where it wants to know less', () =>
    inFolder(FILES, async (folder) => {
      await lintedIn(folder, ['fixes']);
      assert.deepEqual(await lintedIn(folder), []);
      assert.equal((await lintedIn(folder, ['bytes'])).length, OWN.length + OTHER.length);
    }));
});
