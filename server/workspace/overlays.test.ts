import assert from 'node:assert/strict';
import { parseSourceFile, type SourceFile } from '../model/source-file.ts';
import { effectiveProfile, extendersOf, type EffectiveProfile } from './overlays.ts';
import { buildIndex } from './project-index.ts';
import type { Project } from './snapshot.ts';

const ROOT = 'file:///p';
const uriOf = (name: string) => `${ROOT}/${name}.ctpat.yaml`;

const profile = (name: string, bases: readonly string[]) =>
  `apiVersion: ctpat/v1\nkind: SecurityProfile\nid: ${name}\nx-${name}: 1\n` +
  (bases.length > 0 ? `extends: [${bases.map((base) => `${base}.ctpat.yaml`).join(', ')}]\n` : '');

/** A project of profiles by name, each with its bases, and how often the tree of one of them was read. */
function projectOf(profiles: Readonly<Record<string, readonly string[]>>) {
  let reads = 0;
  const files = new Map<string, SourceFile>();
  for (const [name, bases] of Object.entries(profiles)) {
    const file = parseSourceFile(uriOf(name), profile(name, bases));
    const counted: SourceFile = Object.create(file, {
      documents: {
        get: () => {
          reads += 1;
          return file.documents;
        },
      },
    }) as SourceFile;
    files.set(file.uri, counted);
  }
  const project = { root: ROOT, files, index: buildIndex(files) } as unknown as Project;
  const documentOf = (name: string) => {
    const found = parseSourceFile(uriOf(name), profile(name, profiles[name] ?? [])).documents[0];
    assert.ok(found);
    return found;
  };
  const effectiveOf = (name: string): EffectiveProfile => {
    const found = effectiveProfile(documentOf(name), project);
    assert.ok(found);
    return found;
  };
  return { project, documentOf, effectiveOf, reads: () => reads };
}

const diamonds = (levels: number) =>
  Object.fromEntries(
    Array.from({ length: levels }, (_, level) => level).flatMap((level) =>
      ['a', 'b'].map(
        (side) => [`${side}${level}`, level === 0 ? [] : [`a${level - 1}`, `b${level - 1}`]] as const,
      ),
    ),
  );

const chain = (length: number) =>
  Object.fromEntries(
    Array.from({ length }, (_, level) => [`c${level}`, level === 0 ? [] : [`c${level - 1}`]] as const),
  );

describe('effective profiles', () => {
  it('of diamonds are made once each, however deep', () => {
    const { effectiveOf, reads } = projectOf(diamonds(40));
    const { layers, problems } = effectiveOf('a39');
    assert.equal(layers.length, 79);
    assert.deepEqual(problems, []);
    assert.ok(reads() <= 200, `${reads()} reads`);
  });

  it('of a chain are made once each, for all of its profiles', () => {
    const { project, documentOf, effectiveOf, reads } = projectOf(chain(1000));
    const whole = effectiveOf('c999');
    assert.equal(whole.layers.length, 1000);
    assert.equal(whole.document.root?.node.kind === 'mapping' && whole.document.root.node.pairs.length, 1003);
    for (const level of [1, 500, 998]) assert.equal(effectiveOf(`c${level}`).layers.length, level + 1);
    assert.equal(extendersOf(documentOf('c0'), project).length, 999);
    assert.ok(reads() <= 5000, `${reads()} reads`);
  });

  it('take the last base first, and each base once', () => {
    const { effectiveOf } = projectOf({ group: [], a: ['group'], b: ['group'], own: ['a', 'b'] });
    assert.deepEqual(
      effectiveOf('own').layers.map(({ id }) => id),
      ['own', 'b', 'group', 'a'],
    );
  });

  it('leave out the bases of a circle, and say so once for each base however many ways there are', () => {
    const names = Array.from({ length: 12 }, (_, at) => `p${at}`);
    const { effectiveOf } = projectOf({
      ...Object.fromEntries(names.map((name) => [name, names.filter((other) => other !== name)])),
      outer: ['p0', 'fine'],
      fine: [],
    });
    const { problems, layers } = effectiveOf('p0');
    assert.equal(layers.length, 1);
    assert.deepEqual(
      problems.map(({ base, problem, isOwn }) => [base.path, problem, isOwn]),
      names.slice(1).map((name) => [`${name}.ctpat.yaml`, 'cycle', true]),
    );
    const outer = effectiveOf('outer');
    assert.deepEqual(
      outer.layers.map(({ id }) => id),
      ['outer', 'fine', 'p0'],
    );
    assert.equal(outer.problems.length, 11);
    assert.ok(outer.problems.every(({ isOwn }) => !isOwn));
  });

  it('say once what is missing at the end of many ways', () => {
    const { effectiveOf } = projectOf({ ...diamonds(30), a0: ['nosuch'] });
    assert.deepEqual(
      effectiveOf('b29').problems.map(({ base, problem, isOwn }) => [base.path, problem, isOwn]),
      [
        ['a28.ctpat.yaml', 'missing', false],
        ['b28.ctpat.yaml', 'missing', false],
      ],
    );
  });
});
