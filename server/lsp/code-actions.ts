import { LSPErrorCodes, ResponseError, type Connection } from 'vscode-languageserver';
import { codeActions, originOf, resolveCodeAction, unresolvedCodeActions } from '../language/code-actions.ts';
import { normalizeUri } from '../workspace/uri.ts';
import { safe } from './safe.ts';
import type { Session } from './session.ts';

/** Connects code actions. They rest on the findings that are kept, and lint nothing where those are of this text. */
export function registerCodeActions(connection: Connection, session: Session): void {
  const { client, log } = session;
  const versionOf = (own: string) =>
    client.hasVersionedEdits ? session.openDocuments().get(own)?.version : undefined;
  connection.onCodeAction(
    safe('textDocument/codeAction', log, async ({ textDocument: { uri }, range, context }, token) => {
      if (session.versionOf(uri) === undefined) return [];
      const own = normalizeUri(uri);
      const kept = await session.findings(uri, token);
      const version = versionOf(own);
      const request = {
        range,
        diagnostics: context.diagnostics,
        ...(context.only === undefined ? {} : { only: context.only }),
        ...(version === undefined ? {} : { version }),
      };
      return client.resolvesCodeActions
        ? unresolvedCodeActions(kept.snapshot, own, kept, request)
        : codeActions(kept.snapshot, own, kept.findings, request);
    }),
  );
  if (!client.resolvesCodeActions) return;
  connection.onCodeActionResolve(
    safe('codeAction/resolve', log, async (action, token) => {
      const origin = originOf(action);
      if (!origin) return action;
      const kept = await session.findings(origin.uri, token);
      const resolved = resolveCodeAction(kept.snapshot, action, kept, versionOf(origin.uri));
      if (!resolved) throw new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed.');
      return resolved;
    }),
  );
}
