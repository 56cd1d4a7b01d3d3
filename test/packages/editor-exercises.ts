import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withClient, type TestClient } from '../protocol/client.ts';
import { cursor } from '../protocol/cursor.ts';
import { oneRuleOfEachGroup } from './spanish-rules.ts';
import type { Exercise, Use } from './exercise.ts';

const fixtures = join(import.meta.dirname, '../vscode/fixtures/kinds');
const HEADER = 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nentity: importer\n';
const CAPABILITIES = {
  textDocument: {
    diagnostic: {},
    hover: { contentFormat: ['markdown' as const] },
    completion: { completionItem: { documentationFormat: ['markdown' as const] } },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
};

type Locale = 'en' | 'es';
type Place = ReturnType<typeof cursor>;

/** Does something with the server of the package, in one language. */
function session(use: Use, locale: Locale, test: (client: TestClient) => Promise<void>): Promise<void> {
  return withClient(
    {
      transport: 'stdio',
      start: [...use.start('server.cjs'), '--stdio'],
      capabilities: CAPABILITIES,
      folder: pathToFileURL(use.folder).href,
      settings: { today: '2026-11-24', locale },
    },
    test,
  );
}

/** Opens a text with a cursor, and does something there. */
function at(
  name: string,
  locale: Locale,
  marked: string,
  test: (client: TestClient, uri: string, place: Place) => Promise<void>,
): Exercise {
  return {
    name: `${name} (${locale})`,
    run: (use) =>
      session(use, locale, async (client) => {
        const place = cursor(marked);
        const uri = pathToFileURL(join(use.folder, 'base.ctpat.yaml')).href;
        client.open(uri, place.text);
        await test(client, uri, place);
      }),
  };
}

function hover(name: string, locale: Locale, marked: string, expected: RegExp): Exercise {
  return at(`hover on ${name}`, locale, marked, async (client, uri, { position }) => {
    assert.match(JSON.stringify((await client.hover(uri, position))?.contents), expected);
  });
}

function completion(name: string, locale: Locale, marked: string, expected: string): Exercise {
  return at(`completion of ${name}`, locale, marked, async (client, uri, { position }) => {
    const labels = (await client.completion(uri, position)).map(({ label }) => label);
    assert.ok(labels.includes(expected), labels.join(', '));
  });
}

/** Opens files on disk, and looks at the findings of each. */
async function findingsOf(client: TestClient, files: readonly string[]): Promise<void> {
  for (const file of files) {
    const uri = pathToFileURL(file).href;
    client.open(uri, readFileSync(file, 'utf8'), extname(file) === '.md' ? 'markdown' : 'ctpat-yaml');
    const rules = (await client.pull(uri)).map(({ code }) => String(code));
    assert.ok(rules.length > 0, `${file} has findings`);
    assert.deepEqual(
      rules.filter((rule) => rule.startsWith('internal/')),
      [],
      file,
    );
  }
}

/** A document of every kind, each of which misspells a key. */
const everyKind: Exercise = {
  name: 'findings in a document of every kind',
  run: (use) =>
    session(use, 'en', async (client) => {
      const names = readdirSync(fixtures, { recursive: true }).map(String);
      const documents = names.filter((name) => /[.]ctpat[.]yaml$|[.]md$/.test(name));
      assert.equal(documents.length, 9);
      await findingsOf(
        client,
        documents.map((name) => join(fixtures, name)),
      );
    }),
};

function sample(locale: Locale, name: string, files: readonly string[]): Exercise {
  return {
    name: `findings of ${name} (${locale})`,
    run: (use) =>
      session(use, locale, (client) => {
        use.copy(`samples/${name}`);
        return findingsOf(
          client,
          files.map((file) => join(use.folder, file)),
        );
      }),
  };
}

/** Points at a rule of each group in a configuration: the Spanish texts of each group have a file of their own. */
const rulesInSpanish: Exercise = {
  name: 'hover on a rule of each group (es)',
  run: (use) =>
    session(use, 'es', async (client) => {
      const rules = oneRuleOfEachGroup();
      const uri = pathToFileURL(join(use.folder, 'ctpat.config.yaml')).href;
      client.open(uri, `root: true\nrules:\n${rules.map(({ id }) => `  ${id}: off\n`).join('')}`);
      for (const [position, { id, title }] of rules.entries()) {
        const hover = await client.hover(uri, { line: position + 2, character: 4 });
        assert.ok(JSON.stringify(hover?.contents ?? '').includes(title), `${id}: ${title}`);
      }
    }),
};

const ANSWER = 'sections:\n  sealSecurity:\n    "6.6":\n      status: to-do\n';

/** What the language server of the extension does. */
export const editorExercises: readonly Exercise[] = [
  everyKind,
  rulesInSpanish,
  sample('en', 'faulty-importer', [
    ...['pine-faulty.ctpat.yaml', 'partners.ctpat.yaml', 'risk.ctpat.yaml', 'prose.ctpat.yaml'],
    ...['broken.ctpat.yaml', 'procedures/early.md'],
  ]),
  sample('es', 'faulty-carrier', ['palo-verde.ctpat.yaml', 'socios.ctpat.yaml', 'riesgo.ctpat.yaml']),
  hover('a criterion', 'en', `${HEADER}${ANSWER.replace('6.6', '6‸.6')}`, /seal/i),
  hover('a criterion', 'es', `${HEADER}${ANSWER.replace('6.6', '6‸.6')}`, /sello|precinto/i),
  hover('a key', 'en', `${HEADER}${ANSWER.replace('status', 'sta‸tus')}`, /how far/i),
  hover('a key of the guide', 'en', `${HEADER}membership:\n  sta‸tus: validated\n`, /ctpat explain/),
  hover('a section', 'es', `${HEADER}sections:\n  seal‸Security: {}\n`, /sello|precinto/i),
  completion('a status', 'en', `${HEADER}${ANSWER.replace('to-do', '‸')}`, 'implemented'),
  completion('a status', 'es', `${HEADER}${ANSWER.replace('to-do', '‸')}`, 'implemented'),
  at('skeleton of an empty document', 'en', '‸', async (client, uri, { position }) => {
    const range = { start: position, end: position };
    const actions = await client.codeActions(uri, range, await client.pull(uri));
    const edits = actions.flatMap((action) => ('edit' in action ? [JSON.stringify(action.edit)] : []));
    assert.ok(
      edits.some((edit) => edit.includes('SecurityProfile')),
      edits.join('\n'),
    );
  }),
];
