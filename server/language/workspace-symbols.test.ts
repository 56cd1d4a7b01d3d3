import assert from 'node:assert/strict';
import { createMemoryHost } from '../host/memory.fixture.ts';
import { createWorkspace } from '../workspace/workspace.ts';
import { SAMPLE } from './navigation/sample.fixture.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

const OTHER = 'apiVersion: ctpat/v1\nkind: Procedure\nid: other-seals\ntitle: Précintos\n';

async function symbols(query: string, locale: 'en' | 'es' = 'en') {
  const files = new Map(Object.entries(SAMPLE).map(([path, text]) => [`file:///w/acme/${path}`, text]));
  files.set('file:///v/other.ctpat.yaml', OTHER);
  files.set('file:///u/unopened.ctpat.yaml', OTHER.replace('other-seals', 'foreign-seals'));
  const workspace = createWorkspace(createMemoryHost(files), { folders: ['file:///w', 'file:///v'], locale });
  const { projects, localeOf } = await workspace.projectsIn(['file:///w', 'file:///v']);
  return workspaceSymbols(projects, query, localeOf).map(
    ({ name, containerName, location }) =>
      `${name} | ${containerName ?? ''}:${location.range.start.line + 1}`,
  );
}

describe('workspace symbols', () => {
  it('find ids over all folders of the window and projects below them, the best first', async () => {
    assert.equal((await symbols('seals'))[0], 'other-seals Précintos | other.ctpat.yaml:3');
    assert.deepEqual(await symbols('foreign-seals'), []);
    assert.deepEqual(await symbols('dragon'), ['dragon Dragon Freight | partners.ctpat.yaml:5']);
    assert.deepEqual(await symbols('f1'), ['f1 | logs.ctpat.yaml:9']);
    assert.equal((await symbols('lrd-01'))[0], 'lrd-01 Laredo | sites/laredo.ctpat.yaml:7');
  });

  it('find words without accents, and letters with gaps', async () => {
    assert.deepEqual(await symbols('PRECINTOS'), ['other-seals Précintos | other.ctpat.yaml:3']);
    assert.deepEqual(await symbols('drgnfr'), ['dragon Dragon Freight | partners.ctpat.yaml:5']);
    assert.deepEqual(await symbols('zzz'), []);
  });

  it('find criteria that are answered, by number and by title in the language of the reader', async () => {
    const [first, second, ...more] = await symbols('6.6');
    assert.match(first ?? '', /^6\.6 \w+.* \| group\.ctpat\.yaml:7$/);
    assert.match(second ?? '', /^6\.6 \w+.* \| sites\/laredo\.ctpat\.yaml:11$/);
    assert.deepEqual(more, []);
    assert.notEqual((await symbols('6.6', 'es'))[0], first);
  });

  it('give everything where nothing is typed', async () => {
    assert.ok((await symbols('')).length > 20);
  });
});
