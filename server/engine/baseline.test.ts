import assert from 'node:assert/strict';
import { createMemoryHost } from '../host/memory.fixture.ts';
import { baselineText, createBaseline, type BaselineEntry } from '../workspace/baseline.ts';
import { createWorkspace, type Workspace } from '../workspace/workspace.ts';
import { baselineIdentity } from './baseline.ts';
import { lint } from './lint.ts';

const ROOT = 'file:///project';
const URI = `${ROOT}/base.ctpat.yaml`;
const HEAD = 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\n';
const shelf: BaselineEntry = {
  rule: 'schema/unknown-key',
  document: 'SecurityProfile/base',
  path: 'shelf',
  count: 1,
};

function workspaceOf(files: Readonly<Record<string, string>>): Workspace {
  const all = new Map(Object.entries(files).map(([path, text]) => [`${ROOT}/${path}`, text]));
  return createWorkspace(createMemoryHost(all), { folders: [ROOT] });
}

const fileOf = (...entries: readonly BaselineEntry[]) => baselineText(createBaseline(entries));

async function lintOf(workspace: Workspace, uri = URI) {
  const { findings, baselined } = lint(await workspace.snapshot([uri]), uri);
  return { told: findings.map(({ rule }) => rule), held: baselined.map(({ rule }) => rule) };
}

describe('findings of a project with a baseline', () => {
  it('are not told where it holds them, wherever they stand', async () => {
    for (const above of ['', '# a comment\n\n', 'x-own: 1\nlanguage: en\n']) {
      const files = { 'base.ctpat.yaml': `${HEAD}${above}shelf: 4\n`, 'ctpat-baseline.json': fileOf(shelf) };
      assert.deepEqual(await lintOf(workspaceOf(files)), { told: [], held: ['schema/unknown-key'] });
    }
  });

  it('are told where another document, path or rule is meant', async () => {
    for (const other of [
      { ...shelf, document: 'SecurityProfile/other' },
      { ...shelf, path: 'drawer' },
      { ...shelf, rule: 'schema/missing-key' },
      { ...shelf, criterion: '6.6' },
    ]) {
      const files = { 'base.ctpat.yaml': `${HEAD}shelf: 4\n`, 'ctpat-baseline.json': fileOf(other) };
      assert.deepEqual((await lintOf(workspaceOf(files))).told, ['schema/unknown-key']);
    }
  });

  it('are known by file and position where a document has no id', async () => {
    const text = 'apiVersion: ctpat/v1\nkind: SecurityProfile\nshelf: 4\n';
    const entries = [
      { rule: 'schema/unknown-key', file: 'x/y.ctpat.yaml', position: 1, path: 'shelf', count: 1 },
      { rule: 'schema/missing-key', file: 'x/y.ctpat.yaml', position: 1, path: 'id', count: 1 },
    ];
    const files = { 'x/y.ctpat.yaml': `${HEAD}---\n${text}`, 'ctpat-baseline.json': fileOf(...entries) };
    const uri = `${ROOT}/x/y.ctpat.yaml`;
    const workspace = workspaceOf(files);
    assert.deepEqual((await lintOf(workspace, uri)).told, []);
    const { baselined } = lint(await workspace.snapshot([uri]), uri);
    const identities = baselined.map((finding) => ({ ...baselineIdentity(finding, ROOT), count: 1 }));
    assert.equal(fileOf(...identities), fileOf(...entries));
  });

  it('are all told where there are more than it holds', async () => {
    const unused = { rule: 'suppression/unused-directive', document: 'SecurityProfile/base' };
    const directive = (rule: string) => `# ctpat-disable-next-line ${rule} -- decided\n`;
    const text = `${HEAD}${directive('schema/invalid-type')}${directive('schema/invalid-format')}x-a: 1\n`;
    for (const [count, told] of [
      [1, 2],
      [2, 0],
      [3, 0],
    ] as const) {
      const files = { 'base.ctpat.yaml': text, 'ctpat-baseline.json': fileOf({ ...unused, count }) };
      assert.equal((await lintOf(workspaceOf(files))).told.length, told);
    }
  });

  it('come from the file that the configuration at the top names, and from that one only', async () => {
    const files = {
      'base.ctpat.yaml': `${HEAD}shelf: 4\n`,
      'ctpat.config.yaml': 'root: true\nbaseline: ci/known.json\n',
    };
    const named = { ...files, 'ci/known.json': fileOf(shelf) };
    assert.deepEqual((await lintOf(workspaceOf(named))).told, []);
    const beside = { ...files, 'ctpat-baseline.json': fileOf(shelf) };
    assert.deepEqual((await lintOf(workspaceOf(beside))).told, ['schema/unknown-key']);
  });

  it('are told where the baseline cannot be read, or lies outside the project', async () => {
    const text = `${HEAD}shelf: 4\n`;
    const malformed = workspaceOf({ 'base.ctpat.yaml': text, 'ctpat-baseline.json': '<<<<<<<' });
    assert.deepEqual((await lintOf(malformed)).told, ['schema/unknown-key']);
    const outside = createWorkspace(
      createMemoryHost(
        new Map([
          [`${ROOT}/a/base.ctpat.yaml`, text],
          [`${ROOT}/a/ctpat.config.yaml`, 'root: true\nbaseline: ../known.json\n'],
          [`${ROOT}/known.json`, fileOf(shelf)],
        ]),
      ),
      { folders: [ROOT] },
    );
    assert.deepEqual((await lintOf(outside, `${ROOT}/a/base.ctpat.yaml`)).told, ['schema/unknown-key']);
  });

  it('follow the baseline when it changes on disk, as an editor tells', async () => {
    const files = new Map([
      [URI, `${HEAD}shelf: 4\n`],
      [`${ROOT}/ctpat-baseline.json`, fileOf(shelf)],
    ]);
    const workspace = createWorkspace(createMemoryHost(files), { folders: [ROOT] });
    assert.deepEqual((await lintOf(workspace)).told, []);
    files.set(`${ROOT}/ctpat-baseline.json`, fileOf());
    workspace.changedOnDisk([`${ROOT}/ctpat-baseline.json`]);
    assert.deepEqual((await lintOf(workspace)).told, ['schema/unknown-key']);
  });
});

describe('paths of findings', () => {
  it('end before a secret: an id, which may be one, is a step of a path', async () => {
    const text = `${HEAD}contacts:\n  - id: 078-05-1120\n    shelf: 3\n`;
    const { findings } = lint(await workspaceOf({ 'base.ctpat.yaml': text }).snapshot([URI]), URI);
    assert.deepEqual(
      findings.map(({ rule, path }) => [rule, path]),
      [
        ['privacy/social-security-number', 'contacts'],
        ['schema/unknown-key', 'contacts'],
      ],
    );
  });

  it('belong to no document whose id is a secret', async () => {
    const text = 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: 078-05-1120\nshelf: 3\n';
    const { findings } = lint(await workspaceOf({ 'base.ctpat.yaml': text }).snapshot([URI]), URI);
    assert.ok(findings.some(({ rule }) => rule === 'schema/unknown-key'));
    assert.doesNotMatch(JSON.stringify(findings.map(({ document, path }) => [document, path])), /078/);
  });
});
