import assert from 'node:assert/strict';
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  ReferencesRequest,
  RenameRequest,
  WorkspaceSymbolRequest,
  type LocationLink,
} from 'vscode-languageserver/node';
import { at, PROFILE, run } from './company.ts';

describe('navigation of the built server', function () {
  this.timeout(30_000);

  it('is announced, with any file that may be renamed', () =>
    run(({ answer: { capabilities } }) => {
      assert.deepEqual(capabilities.renameProvider, { prepareProvider: true });
      for (const name of [
        'definition',
        'references',
        'documentHighlight',
        'workspaceSymbol',
        'callHierarchy',
      ] as const)
        assert.equal(capabilities[`${name}Provider`], true, name);
      const filters = capabilities.workspace?.fileOperations?.willRename?.filters ?? [];
      assert.deepEqual(
        filters.map(({ pattern }) => [pattern.glob, pattern.matches]),
        [
          ['**/*', 'file'],
          ['**/*', 'folder'],
        ],
      );
      return Promise.resolve();
    }));

  it('goes from an answer to a heading, a partner and evidence, and back to all references', () =>
    run(async ({ connection, open }, folder) => {
      const uri = folder.uriOf('acme/base.ctpat.yaml');
      open(uri, PROFILE);
      const goTo = async (wanted: string) => {
        const params = { textDocument: { uri }, position: at(PROFILE, wanted) };
        const links = (await connection.sendRequest(DefinitionRequest.type, params)) as LocationLink[];
        return links.map(({ targetUri, targetSelectionRange: { start } }) => [
          targetUri.slice(folder.uri.length + 1),
          start.line,
        ]);
      };
      assert.deepEqual(await goTo('records"'), [['acme/procedures/seals.md', 8]]);
      assert.deepEqual(await goTo('dragon'), [['acme/partners.ctpat.yaml', 3]]);
      assert.deepEqual(await goTo('evidence/log'), [['acme/evidence/log.pdf', 0]]);
      const found = await connection.sendRequest(ReferencesRequest.type, {
        textDocument: { uri },
        position: at(PROFILE, '6.6'),
        context: { includeDeclaration: true },
      });
      assert.deepEqual(
        found?.map((each) => each.uri.slice(folder.uri.length + 1)),
        ['acme/base.ctpat.yaml', 'acme/procedures/seals.md'],
      );
      const marked = await connection.sendRequest(DocumentHighlightRequest.type, {
        textDocument: { uri },
        position: at(PROFILE, 'evidence/log'),
      });
      assert.equal(marked?.length, 1);
    }));

  it('gives places alone to a client that knows no links', () =>
    run(
      async ({ connection, open, answer }, folder) => {
        assert.equal(answer.capabilities.renameProvider, true);
        const uri = folder.uriOf('acme/base.ctpat.yaml');
        open(uri, PROFILE);
        const params = { textDocument: { uri }, position: at(PROFILE, 'dragon') };
        const [place] = (await connection.sendRequest(DefinitionRequest.type, params)) as { uri: string }[];
        assert.equal(place?.uri, folder.uriOf('acme/partners.ctpat.yaml'));
        const edit = await connection.sendRequest(RenameRequest.type, { ...params, newName: 'wolf' });
        assert.equal(edit?.documentChanges, undefined);
        assert.deepEqual(Object.keys(edit?.changes ?? {}).toSorted(), [
          uri,
          folder.uriOf('acme/partners.ctpat.yaml'),
        ]);
      },
      { textDocument: {} },
    ));

  it('links, finds names in all folders, and shows the chain from criterion to evidence', () =>
    run(async ({ connection, open }, folder) => {
      const uri = folder.uriOf('acme/base.ctpat.yaml');
      open(uri, PROFILE);
      const links = await connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } });
      assert.deepEqual(
        links?.map(({ target }) => target?.slice(folder.uri.length + 1)),
        ['acme/evidence/log.pdf', 'acme/procedures/seals.md#L9'],
      );
      const symbols = await connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'dragon' });
      assert.deepEqual(
        symbols?.map(({ location }) => location.uri.slice(folder.uri.length + 1)),
        ['acme/partners.ctpat.yaml', 'other/partners.ctpat.yaml'],
      );
      const [answer] =
        (await connection.sendRequest(CallHierarchyPrepareRequest.type, {
          textDocument: { uri },
          position: at(PROFILE, '6.6'),
        })) ?? [];
      assert.ok(answer);
      const calls = await connection.sendRequest(CallHierarchyOutgoingCallsRequest.type, { item: answer });
      assert.deepEqual(
        calls?.map(({ to }) => to.name),
        ['seal-control Seals', 'log.pdf'],
      );
      const evidence = calls[1]?.to;
      assert.ok(evidence);
      const callers = await connection.sendRequest(CallHierarchyIncomingCallsRequest.type, {
        item: evidence,
      });
      assert.deepEqual(
        callers?.map(({ from }) => from.name),
        [answer.name, 'seal-control Seals'],
      );
    }));

  it('answers nonsense with nothing', () =>
    run(async ({ connection, open, hover }, folder) => {
      const uri = folder.uriOf('acme/base.ctpat.yaml');
      open(uri, PROFILE);
      const params = [
        {},
        { textDocument: { uri } },
        { textDocument: { uri: 7 }, position: { line: 1e9, character: -1 } },
      ];
      const methods = [
        'definition',
        'references',
        'documentHighlight',
        'prepareRename',
        'rename',
        'documentLink',
      ];
      const others = ['workspace/symbol', 'workspace/willRenameFiles', 'callHierarchy/incomingCalls'];
      const all = [...methods.map((method) => `textDocument/${method}`), ...others];
      await Promise.allSettled(
        all.flatMap((method) => params.map((each) => connection.sendRequest(method, each))),
      );
      assert.ok(await hover(uri, at(PROFILE, '6.6')), 'the server goes on');
    }));
});
