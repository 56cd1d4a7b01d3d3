import assert from 'node:assert/strict';
import { MarkupKind } from 'vscode-languageserver-types';
import { createMemoryHost } from '../../server/host/memory.fixture.ts';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '../../server/language/call-hierarchy.ts';
import { codeActions } from '../../server/language/code-actions.ts';
import { completion } from '../../server/language/completion.ts';
import { documentLinks } from '../../server/language/document-links.ts';
import { documentSymbols } from '../../server/language/document-symbols.ts';
import { hoverAt } from '../../server/language/hover.ts';
import { workspaceSymbols } from '../../server/language/workspace-symbols.ts';
import { lint } from '../../server/engine/lint.ts';
import { toDiagnostic } from '../../server/lsp/to-diagnostic.ts';
import { createWorkspace } from '../../server/workspace/workspace.ts';
import { NEVER_SHOWN, secretProject, WHICH } from './secret-project.ts';

/** What an editor acts on without showing it. */
const NOT_SHOWN = new Set(['uri', 'target', 'newText', 'diagnostics']);

/** Throws where an answer shows a secret. */
function assertHidden(name: string, answer: unknown): void {
  const text = JSON.stringify(answer, (key, value: unknown) => (NOT_SHOWN.has(key) ? undefined : value));
  for (const secret of NEVER_SHOWN) {
    const at = text.search(secret);
    assert.ok(at < 0, `${name} shows a secret: ${text.slice(Math.max(0, at - 80), at + 40)}`);
  }
}

const ROOT = 'file:///p';

/** What the editor can do. */
const client = { hasSnippets: true, adjustsIndentation: true, documentation: MarkupKind.Markdown };

/** The project as an editor has it open. */
async function opened(which: (typeof WHICH)[number]) {
  const files = new Map(
    Object.entries(secretProject(which)).map(([path, text]) => [`${ROOT}/${encodeURI(path)}`, text]),
  );
  const host = createMemoryHost(files);
  const workspace = createWorkspace(host, { folders: [ROOT] });
  const uris = [...files.keys()].filter((uri) => /\.(yaml|md)$/.test(uri));
  const snapshot = await workspace.snapshot(uris);
  const project = snapshot.projectOf(uris[1] ?? '');
  assert.ok(project);
  return { host, snapshot, project, files: [...project.files.values()] };
}

for (const which of WHICH) {
  describe(`to an editor, a ${which} that is found`, () => {
    it('is not shown in diagnostics and titles of actions', async () => {
      const { snapshot, project, files } = await opened(which);
      let actions = 0;
      for (const file of files) {
        const { findings } = lint(snapshot, file.uri);
        const diagnostics = findings.map((finding) => toDiagnostic(finding, project.files, true));
        assertHidden('diagnostics', diagnostics);
        const end = file.lines.positionAt(file.text.length);
        const range = { start: { line: 0, character: 0 }, end };
        const found = codeActions(snapshot, file.uri, findings, { range, diagnostics });
        actions += found.length;
        assertHidden('code actions', found);
      }
      assert.ok(actions > 20);
    });

    it('is not shown in outlines and links', async () => {
      const { host, snapshot, project, files } = await opened(which);
      for (const { uri } of files) {
        assertHidden('document symbols', documentSymbols(snapshot, uri));
        assertHidden('document links', await documentLinks(snapshot, uri, host));
      }
      const symbols = workspaceSymbols([project], '', snapshot.localeOf);
      assert.ok(symbols.some(({ name }) => name.includes('•••')));
      assertHidden('workspace symbols', symbols);
    });

    it('is not shown by hovers, proposals and calls, wherever the cursor is', async () => {
      const { host, snapshot, project, files } = await opened(which);
      let proposals = 0;
      for (const { uri, text, lines } of files) {
        for (const { index } of text.matchAll(/[\w"«{-]+/g)) {
          const position = lines.positionAt(index);
          assertHidden('hover', hoverAt(snapshot, uri, position) ?? null);
          for (const offset of [index, index + 1]) {
            const items = await completion({ snapshot, uri, offset, host, client });
            proposals += items.length;
            assertHidden('completion', items);
            assert.ok(
              !NEVER_SHOWN.some((secret) => secret.test(JSON.stringify(items.map((item) => item.textEdit)))),
            );
          }
          for (const item of prepareCallHierarchy(snapshot, uri, position)) {
            assertHidden('call hierarchy', item);
            assertHidden('outgoing calls', await outgoingCalls(snapshot, project, item, host));
            assertHidden('incoming calls', incomingCalls(snapshot, project, item));
          }
        }
      }
      assert.ok(proposals > 100);
    }).timeout(60_000);
  });
}
