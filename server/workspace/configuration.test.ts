import assert from 'node:assert/strict';
import { lint } from '../engine/lint.ts';
import { createMemoryHost } from '../host/memory.fixture.ts';
import { createWorkspace, type WorkspaceOptions } from './workspace.ts';

const profile = (id: string) => `apiVersion: ctpat/v1\nkind: SecurityProfile\nid: ${id}\n`;
const ROOT = 'file:///w';

function workspaceOf(files: Readonly<Record<string, string>>, options: Partial<WorkspaceOptions> = {}) {
  const uris = Object.entries(files).map(([path, text]) => [`${ROOT}/${path}`, text] as const);
  return createWorkspace(createMemoryHost(new Map(uris)), { folders: [ROOT], ...options });
}

async function settingsOf(workspace: ReturnType<typeof createWorkspace>, path: string) {
  const uri = `${ROOT}/${path}`;
  const settings = (await workspace.snapshot([uri])).projectOf(uri)?.settingsOf(uri);
  assert.ok(settings);
  return settings;
}

async function documentsIn(files: Readonly<Record<string, string>>, options: Partial<WorkspaceOptions> = {}) {
  const found = await workspaceOf(files, options).filesIn(ROOT);
  return found.map((uri) => uri.slice(ROOT.length + 1)).filter((path) => !path.endsWith('config.yaml'));
}

describe('configurations', () => {
  const files = {
    'ctpat.config.yaml':
      'root: true\nlocale: es\nrules: { deadline/portal-login-stale: off, evidence/stale: info }\nportal: { maxFileMb: 5, allowedExtensions: [.PDF, docx] }\ncadence: { revalidationYears: 3 }\n',
    'a/ctpat.config.yaml': 'rules: { evidence/stale: error }\nportal: { maxResponseChars: 100 }\n',
    'a/b/ctpat.config.yaml': 'locale: en\nrules: { deadline/portal-login-stale: warning }\n',
    'a/b/one.ctpat.yaml': profile('one'),
    'a/two.ctpat.yaml': profile('two'),
    'three.ctpat.yaml': profile('three'),
  };

  it('merge from the project’s root down, the nearest key winning', async () => {
    const settings = await settingsOf(workspaceOf(files), 'a/b/one.ctpat.yaml');
    assert.equal(settings.locale, 'en');
    assert.deepEqual(
      [...settings.rules],
      [
        ['deadline/portal-login-stale', 'warning'],
        ['evidence/stale', 'error'],
      ],
    );
    assert.equal(settings.maxFileBytes, 5 * 1024 * 1024);
    assert.equal(settings.maxResponseChars, 100);
    assert.deepEqual(settings.allowedExtensions, ['pdf', 'docx']);
    assert.equal(settings.revalidationYears, 3);
  });

  it('lift a limit of the folders above with null', async () => {
    const lifted = 'portal: { allowedExtensions: null, maxResponseChars: ~ }\n';
    const of = async (text: string) =>
      settingsOf(
        workspaceOf({
          'ctpat.config.yaml': 'root: true\nportal: { allowedExtensions: [pdf], maxResponseChars: 9 }\n',
          'a/ctpat.config.yaml': text,
          'a/one.ctpat.yaml': profile('one'),
        }),
        'a/one.ctpat.yaml',
      );
    const { allowedExtensions, maxResponseChars } = await of(lifted);
    assert.deepEqual([allowedExtensions, maxResponseChars], [undefined, undefined]);
    const open = await of('portal:\n  allowedExtensions:\n  maxResponseChars:\n');
    assert.deepEqual([open.allowedExtensions, open.maxResponseChars], [['pdf'], 9]);
  });

  it('say nothing about folders beside or above theirs', async () => {
    const settings = await settingsOf(workspaceOf(files), 'three.ctpat.yaml');
    assert.equal(settings.rules.get('evidence/stale'), 'info');
    assert.equal(settings.maxResponseChars, undefined);
  });

  it('give way to the one that is chosen by hand', async () => {
    const chosen = { ...files, 'ci/strict.yaml': 'locale: en\nrules: { evidence/stale: off }\n' };
    const workspace = workspaceOf(chosen, { configuration: `${ROOT}/ci/strict.yaml` });
    const settings = await settingsOf(workspace, 'a/b/one.ctpat.yaml');
    assert.deepEqual([...settings.rules], [['evidence/stale', 'off']]);
    assert.equal(settings.locale, 'en');
  });

  it('are overruled by the user’s language, and overrule the editor’s', async () => {
    const uri = `${ROOT}/three.ctpat.yaml`;
    const localeOf = async (options: Partial<WorkspaceOptions>) =>
      (await workspaceOf(files, options).snapshot([uri])).localeOf(uri);
    assert.equal(await localeOf({ locale: 'en' }), 'en');
    assert.equal(await localeOf({ editorLocale: 'en' }), 'es');
  });

  it('are passed over where they are not well-formed, without harm', async () => {
    const settings = await settingsOf(
      workspaceOf({
        'ctpat.config.yaml':
          'root: true\nlocale: fr\nrules: [x]\nportal: { maxFileMb: -1 }\ninclude: 7\nexclude: [""]\n',
        'one.ctpat.yaml': profile('one'),
      }),
      'one.ctpat.yaml',
    );
    assert.equal(settings.locale, undefined);
    assert.equal(settings.rules.size, 0);
    assert.equal(settings.maxFileBytes, 10 * 1024 * 1024);
  });
});

describe('include and exclude', () => {
  const files = {
    'one.ctpat.yaml': profile('one'),
    'a/two.ctpat.yml': profile('two'),
    'a/archive/three.ctpat.yaml': profile('three'),
    'archive/four.ctpat.yaml': profile('four'),
  };

  it('are relative to their configuration; the nearest one that has the key counts', async () => {
    assert.deepEqual(
      await documentsIn({
        ...files,
        'ctpat.config.yaml': 'root: true\nexclude: ["archive/**"]\n',
      }),
      ['a/archive/three.ctpat.yaml', 'a/two.ctpat.yml', 'one.ctpat.yaml'],
    );
    assert.deepEqual(
      await documentsIn({
        ...files,
        'ctpat.config.yaml': 'root: true\nexclude: ["archive/**"]\n',
        'a/ctpat.config.yaml': 'exclude: ["archive/**"]\n',
      }),
      ['a/two.ctpat.yml', 'one.ctpat.yaml'],
    );
    assert.deepEqual(
      await documentsIn({
        ...files,
        'ctpat.config.yaml': 'root: true\ninclude: ["*.ctpat.yaml"]\n',
        'a/ctpat.config.yaml': 'include: ["*.ctpat.yml"]\n',
      }),
      ['a/two.ctpat.yml', 'one.ctpat.yaml'],
    );
  });

  it('are relative to the project where the configuration was chosen by hand and lies elsewhere', async () => {
    assert.deepEqual(
      await documentsIn(
        { ...files, 'ci/ctpat.config.yaml': 'include: ["a/**"]\nexclude: ["a/archive/**"]\n' },
        { configuration: `${ROOT}/ci/ctpat.config.yaml` },
      ),
      ['a/two.ctpat.yml'],
    );
  });

  it('may begin with ./ and name a folder with a slash after it', async () => {
    assert.deepEqual(
      await documentsIn({ ...files, 'ctpat.config.yaml': 'root: true\nexclude: [./archive/, a/archive/]\n' }),
      ['a/two.ctpat.yml', 'one.ctpat.yaml'],
    );
  });

  it('take every document of ours by default, in any letter case, and nothing else', async () => {
    const procedure = '---\napiVersion: ctpat/v1\nkind: Procedure\nid: seals\n---\n';
    assert.deepEqual(
      await documentsIn({
        'PROFILE.CTPAT.YAML': profile('one'),
        '.hidden/two.ctpat.yml': profile('two'),
        'b/Seals.MD': procedure,
        'b/seals.markdown': procedure,
        'README.md': '# Read me\n',
        'notes.md': '---\nkind: Procedure\n---\n',
        'open.md': '---\napiVersion: ctpat/v1\nkind: Procedure\n',
        'other.yaml': profile('misnamed'),
      }),
      ['.hidden/two.ctpat.yml', 'PROFILE.CTPAT.YAML', 'b/Seals.MD', 'b/seals.markdown'],
    );
  });

  it('do not keep a file that is named on its own from being linted, with its project', async () => {
    const workspace = workspaceOf({
      ...files,
      'ctpat.config.yaml': 'root: true\nexclude: ["archive/**"]\n',
      'archive/four.ctpat.yaml': `${profile('four')}shelf: 4\n`,
    });
    const uri = `${ROOT}/archive/four.ctpat.yaml`;
    const snapshot = await workspace.snapshot([uri]);
    assert.deepEqual(
      lint(snapshot, uri).findings.map(({ rule }) => rule),
      ['schema/unknown-key'],
    );
    assert.deepEqual(snapshot.projectOf(uri)?.index.ids('SecurityProfile'), ['three', 'two', 'one', 'four']);
    assert.equal((await workspace.filesIn(ROOT)).includes(uri), false);
  });
});
