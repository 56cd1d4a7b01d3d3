import assert from 'node:assert/strict';
import { createMemoryHost } from '../host/memory.fixture.ts';
import { affectedBy, type Affected } from './affected.ts';
import type { Project } from './snapshot.ts';
import { createWorkspace } from './workspace.ts';

const ROOT = 'file:///project';
const uriOf = (path: string) => `${ROOT}/${encodeURI(path)}`;
type Texts = Readonly<Record<string, string>>;

async function projectOf(texts: Texts): Promise<Project> {
  const files = new Map(Object.entries(texts).map(([path, text]) => [uriOf(path), text]));
  const workspace = createWorkspace(createMemoryHost(files), { folders: [ROOT] });
  const [first = ''] = files.keys();
  const project = (await workspace.snapshot([first])).projectOf(first);
  assert.ok(project);
  return project;
}

/** The documents that are affected where a project was `before` and is `now`, as `path#position`. */
async function affected(before: Texts, now: Texts): Promise<{ readonly all: readonly string[] } & Affected> {
  const project = await projectOf(now);
  const paths = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  const changed = paths.filter((path) => before[path] !== now[path]);
  const result = affectedBy(project, new Map(changed.map((path) => [uriOf(path), before[path]])));
  const all = [...project.files.values()].flatMap(({ uri, documents }) =>
    documents
      .filter(({ position }) => result.has({ uri, position }))
      .map(({ position }) => `${decodeURI(uri.slice(ROOT.length + 1))}#${position}`),
  );
  return { ...result, all: all.sort() };
}

const head = (kind: string, id: string, more = '') =>
  `apiVersion: ctpat/v1\nkind: ${kind}\nid: ${id}\n${more}`;
const profile = (id: string, more = '') => head('SecurityProfile', id, more);
const procedure = (id: string, more = '', body = '') =>
  `---\n${head('Procedure', id, more)}---\n\n# Seals\n${body}`;
const contacts = (name: string) => `contacts:\n  - { id: cso, name: ${name} }\n  - { id: vp, name: B B }\n`;
const owner = (id: string) => `sections:\n  sealSecurity:\n    "6.2": { status: to-do, owner: ${id} }\n`;

describe('what a change concerns', () => {
  it('is nothing where only line ends differ', async () => {
    const { all } = await affected(
      { 'a.ctpat.yaml': profile('a') },
      { 'a.ctpat.yaml': profile('a').replaceAll('\n', '\r\n') },
    );
    assert.deepEqual(all, []);
  });

  it('is, of a file with several documents, those that read otherwise', async () => {
    const [a, b] = [profile('a'), profile('b')];
    const result = await affected(
      { 'a.ctpat.yaml': `${a}---\n${b}` },
      { 'a.ctpat.yaml': `${a}---\n${b}x-a: 1\n` },
    );
    assert.deepEqual(result.all, ['a.ctpat.yaml#1']);
    assert.deepEqual([result.changed, result.dependent], [1, 0]);
    assert.ok(result.hasFile(`${ROOT}/a.ctpat.yaml`) && result.isChanged(`${ROOT}/a.ctpat.yaml`));
    const moved = await affected({ 'a.ctpat.yaml': `${a}---\n${b}` }, { 'a.ctpat.yaml': `${b}---\n${a}` });
    assert.deepEqual(moved.all, []);
  });

  it('is all of a file where one side cannot be read to its end', async () => {
    const [a, b] = [profile('a'), profile('b')];
    const now = { 'a.ctpat.yaml': `${a}---\n${b}` };
    const before = { 'a.ctpat.yaml': `${a}---\n${b}company: { legalName: "A\n` };
    assert.deepEqual((await affected(before, now)).all, ['a.ctpat.yaml#0', 'a.ctpat.yaml#1']);
  });

  it('is who names an item that reads otherwise, and not who names another one of its document', async () => {
    const others = { 'b.ctpat.yaml': profile('b', owner('cso')), 'c.ctpat.yaml': profile('c', owner('vp')) };
    const { all } = await affected(
      { ...others, 'a.ctpat.yaml': profile('a', contacts('A A')) },
      { ...others, 'a.ctpat.yaml': profile('a', contacts('C C')) },
    );
    assert.deepEqual(all, ['a.ctpat.yaml#0', 'b.ctpat.yaml#0']);
  });

  it('is not who names an item of the same id in its own document', async () => {
    const others = { 'b.ctpat.yaml': profile('b', contacts('B') + owner('cso')) };
    const { all } = await affected(
      { ...others, 'a.ctpat.yaml': profile('a', contacts('A A')) },
      { ...others, 'a.ctpat.yaml': profile('a', contacts('C C')) },
    );
    assert.deepEqual(all, ['a.ctpat.yaml#0']);
  });

  it('is who names something that is gone, with its document or out of it', async () => {
    const others = { 'b.ctpat.yaml': profile('b', owner('cso')) };
    const before = { ...others, 'a.ctpat.yaml': profile('a', contacts('A A')) };
    assert.deepEqual((await affected(before, others)).all, ['b.ctpat.yaml#0']);
    const now = { ...others, 'a.ctpat.yaml': profile('a') };
    assert.deepEqual((await affected(before, now)).all, ['a.ctpat.yaml#0', 'b.ctpat.yaml#0']);
  });

  it('is who names an item together with its document, whose id is another one now', async () => {
    const actions = (id: string) =>
      head(
        'CorrectiveActions',
        id,
        'source: internal-audit\ndate: 2026-05-20\nfindings: [{ id: f1, type: recommendation }]\n',
      );
    const log = head(
      'IncidentLog',
      'log',
      'incidents: [{ id: i1, date: 2026-04-11, type: theft, correctiveAction: "old#f1" }]\n',
    );
    const { all } = await affected(
      { 'a.ctpat.yaml': actions('old'), 'log.ctpat.yaml': log },
      { 'a.ctpat.yaml': actions('new'), 'log.ctpat.yaml': log },
    );
    assert.deepEqual(all, ['a.ctpat.yaml#0', 'log.ctpat.yaml#0']);
  });

  it('is who cites a procedure whose text below the front matter reads otherwise', async () => {
    const others = {
      'a.ctpat.yaml': profile('a', owner('cso').replace('owner: cso', 'procedures: ["seals#records"]')),
      'b.ctpat.yaml': profile('b'),
    };
    const { all } = await affected(
      { ...others, 'seals.md': procedure('seals', '', '\n# Records\n') },
      { ...others, 'seals.md': procedure('seals') },
    );
    assert.deepEqual(all, ['a.ctpat.yaml#0', 'seals.md#0']);
  });

  it('is what a document named and does not any more: nobody may cite it now', async () => {
    const cites = (id: string) => profile('a', owner('cso').replace('owner: cso', `procedures: [${id}]`));
    const others = { 'seals.md': procedure('seals'), 'keys.md': procedure('keys') };
    const { all } = await affected(
      { ...others, 'a.ctpat.yaml': cites('seals') },
      { ...others, 'a.ctpat.yaml': cites('keys') },
    );
    assert.deepEqual(all, ['a.ctpat.yaml#0', 'seals.md#0']);
  });

  it('is every procedure that claims a criterion with one that reads otherwise: their texts count together', async () => {
    const others = {
      'b.md': procedure('b', 'criteria: ["6.1", "6.6"]\n'),
      'c.md': procedure('c', 'criteria: ["7.3"]\n'),
    };
    const { all } = await affected(
      { ...others, 'a.md': procedure('a', 'criteria: ["6.6"]\n', 'Once.\n') },
      { ...others, 'a.md': procedure('a', 'criteria: ["6.6"]\n', 'Twice.\n') },
    );
    assert.deepEqual(all, ['a.md#0', 'b.md#0']);
  });

  it('is what builds on a base, at any distance, also on one that is gone; and the bases of what changed', async () => {
    const chain = {
      'top.ctpat.yaml': profile('top'),
      'middle.ctpat.yaml': profile('middle', 'extends: top.ctpat.yaml\n'),
      'own.ctpat.yaml': profile('own', 'extends: middle.ctpat.yaml\n'),
      'other.ctpat.yaml': profile('other'),
    };
    const all = ['middle.ctpat.yaml#0', 'own.ctpat.yaml#0', 'top.ctpat.yaml#0'];
    const changed = (path: keyof typeof chain) => ({ ...chain, [path]: `${chain[path]}language: es\n` });
    assert.deepEqual((await affected(chain, changed('top.ctpat.yaml'))).all, all);
    assert.deepEqual((await affected(chain, changed('own.ctpat.yaml'))).all, all);
    const { 'top.ctpat.yaml': _, ...rest } = chain;
    assert.deepEqual((await affected(chain, rest)).all, ['middle.ctpat.yaml#0', 'own.ctpat.yaml#0']);
  });

  it('is who names a file that came, went or reads otherwise', async () => {
    const evidence = (path: string) =>
      profile('a', `sections:\n  sealSecurity:\n    "6.2": { status: implemented, evidence: ["${path}"] }\n`);
    const texts = {
      'x/a.ctpat.yaml': evidence('../evidence/log one.pdf'),
      'b.ctpat.yaml': evidence('evidence/other.pdf').replace('id: a', 'id: b'),
      'seals.md': procedure('seals', '', '[log](<evidence/log one.pdf>)\n'),
    };
    const before = { ...texts, 'evidence/log one.pdf': 'counted' };
    for (const now of [texts, { ...texts, 'evidence/log one.pdf': 'other' }]) {
      assert.deepEqual((await affected(before, now)).all, ['seals.md#0', 'x/a.ctpat.yaml#0']);
    }
  });

  it('is everything under a configuration, and everything under a catalog of the company’s own', async () => {
    const texts = {
      'ctpat.config.yaml': 'root: true\ncatalog: [own.yaml]\n',
      'x/ctpat.config.yaml': 'locale: es\n',
      'x/a.ctpat.yaml': profile('a'),
      'b.ctpat.yaml': profile('b'),
      'own.yaml': 'criteria: []\n',
    };
    const without = { ...texts, 'x/ctpat.config.yaml': 'locale: en\n' };
    assert.deepEqual((await affected(without, texts)).all, ['x/a.ctpat.yaml#0', 'x/ctpat.config.yaml#0']);
    const documents = ['b.ctpat.yaml#0', 'x/a.ctpat.yaml#0'];
    for (const now of [
      { ...texts, 'own.yaml': 'criteria: [] # none\n' },
      { ...texts, 'own.yaml': '' },
    ]) {
      const { all } = await affected(texts, now);
      assert.deepEqual(
        all.filter((each) => each.endsWith('.ctpat.yaml#0')),
        documents,
      );
    }
  });

  it('is nothing for Markdown and YAML of others', async () => {
    const texts = { 'a.ctpat.yaml': profile('a'), 'notes.md': '# Notes\n', 'deployment.yaml': 'a: 1\n' };
    const { all } = await affected(texts, { ...texts, 'notes.md': '# Other\n', 'deployment.yaml': 'a: 2\n' });
    assert.deepEqual(all, []);
  });
});
