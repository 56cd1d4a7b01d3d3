import assert from 'node:assert/strict';
import { createMemoryHost } from '../../host/memory.fixture.ts';
import { child, dateOf } from '../../model/field.ts';
import type { SourceDocument } from '../../model/source-document.ts';
import { isCurrent, newestDays } from './newest-day.ts';
import { entitiesById, entitiesServedBy, profilesNamed } from './served-profiles.ts';
import type { Project } from '../../workspace/snapshot.ts';
import { createWorkspace } from '../../workspace/workspace.ts';

const ROOT = 'file:///w';
const profile = (id: string, lines: string) =>
  `apiVersion: ctpat/v1\nkind: SecurityProfile\nid: ${id}\n${lines}`;
const assessment = (id: string, conducted: string, more = '') =>
  `apiVersion: ctpat/v1\nkind: RiskAssessment\nid: ${id}\nconducted: ${conducted}\n${more}lanes: []\n`;

async function projectOf(files: Readonly<Record<string, string>>): Promise<Project> {
  const entries = Object.entries(files).map(([name, text]) => [`${ROOT}/${name}.ctpat.yaml`, text] as const);
  const workspace = createWorkspace(createMemoryHost(new Map(entries)), { folders: [ROOT] });
  const [[uri] = ['']] = entries;
  const project = (await workspace.snapshot([uri])).projectOf(uri);
  assert.ok(project);
  return project;
}

const conducted = ({ root }: SourceDocument) => {
  const day = dateOf(child(root, 'conducted'));
  return day === undefined ? [] : [{ profiles: profilesNamed(root), of: 'risk', day }];
};

/** The ids of the assessments that count. */
function current({ index }: Project): (string | undefined)[] {
  const newest = newestDays(index.gather(['RiskAssessment'], conducted));
  return index
    .ofKind('RiskAssessment')
    .filter((document) => isCurrent(document, 'risk', newest, index))
    .map(({ id }) => id);
}

describe('served profiles', () => {
  it('have the entity type that they say or inherit; bases have none, circles end', async () => {
    const { index } = await projectOf({
      group: profile('group', ''),
      mexico: profile('mexico', 'extends: ./group.ctpat.yaml\nentity: exporter\n'),
      yard: profile('yard', 'extends: [./mexico.ctpat.yaml, ./group.ctpat.yaml]\n'),
      one: profile('one', 'extends: ./two.ctpat.yaml\n'),
      two: profile('two', 'extends: ./one.ctpat.yaml\n'),
      risk: assessment('risk', '2026-01-01'),
      other: assessment('other', '2026-01-01', 'profiles: [elsewhere]\n'),
    });
    assert.deepEqual([...index.derive(entitiesById)].sort(), [
      ['mexico', 'exporter'],
      ['yard', 'exporter'],
    ]);
    const root = (id: string) => index.find('RiskAssessment', id)[0]?.root;
    assert.deepEqual(entitiesServedBy(root('risk'), index), new Set(['exporter']));
    assert.equal(entitiesServedBy(root('other'), index), undefined);
  });
});

describe('the newest day', () => {
  it('counts for each profile by itself', async () => {
    const project = await projectOf({
      a: profile('a', 'entity: importer\n'),
      b: profile('b', 'entity: importer\n'),
      first: assessment('first', '2024-01-01'),
      second: assessment('second', '2025-01-01', 'profiles: [a]\n'),
    });
    assert.deepEqual(current(project), ['first', 'second']);
  });

  it('is outdone by documents that serve all, or together all', async () => {
    const profiles = { a: profile('a', 'entity: importer\n'), b: profile('b', 'entity: importer\n') };
    const first = assessment('first', '2024-01-01');
    const all = await projectOf({ ...profiles, first, second: assessment('second', '2025-01-01') });
    assert.deepEqual(current(all), ['second']);
    const each = await projectOf({
      ...profiles,
      first,
      second: assessment('second', '2025-01-01', 'profiles: [a]\n'),
      third: assessment('third', '2025-01-01', 'profiles: [b]\n'),
    });
    assert.deepEqual(current(each), ['second', 'third']);
  });

  it('of two equal ones is told once, also without any profile', async () => {
    const project = await projectOf({
      first: assessment('first', '2025-01-01'),
      second: assessment('second', '2025-01-01'),
    });
    assert.deepEqual(current(project), ['first']);
  });
});
