import { LSPErrorCodes, ResponseError, type Connection, type WorkspaceEdit } from 'vscode-languageserver';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '../language/call-hierarchy.ts';
import { definition } from '../language/definition.ts';
import { documentHighlights } from '../language/document-highlight.ts';
import { documentLinks } from '../language/document-links.ts';
import { references } from '../language/references.ts';
import { editsOfMoves } from '../language/rename-files.ts';
import { prepareRename, rename, type RenameRefusal } from '../language/rename.ts';
import { joined, toWorkspaceEdit } from '../language/workspace-edit.ts';
import { workspaceSymbols } from '../language/workspace-symbols.ts';
import type { Host } from '../host/host.ts';
import { folderOf, normalizeUri } from '../workspace/uri.ts';
import { safe } from './safe.ts';
import type { Session } from './session.ts';

/** The reader is told why, in one sentence; editors show it where the name was asked for. */
function refusal({ sentence }: RenameRefusal): ResponseError<undefined> {
  return new ResponseError(LSPErrorCodes.RequestFailed, sentence);
}

/** Connects everything that leads from one place of a project to another. */
export function registerNavigation(
  connection: Connection,
  session: Session,
  host: Host,
  folders: () => readonly string[],
): void {
  const { client, log, workspace } = session;
  connection.onDefinition(
    safe('textDocument/definition', log, async ({ textDocument: { uri }, position }) => {
      const links = await definition(await session.snapshot(uri), normalizeUri(uri), position, host);
      if (client.hasDefinitionLinks) return links;
      return links.map(({ targetUri, targetSelectionRange }) => ({
        uri: targetUri,
        range: targetSelectionRange,
      }));
    }),
  );
  connection.onReferences(
    safe('textDocument/references', log, async ({ textDocument: { uri }, position, context }) => {
      const snapshot = await session.snapshot(uri);
      return references(snapshot, normalizeUri(uri), position, context.includeDeclaration);
    }),
  );
  connection.onDocumentHighlight(
    safe('textDocument/documentHighlight', log, async ({ textDocument: { uri }, position }) => {
      return documentHighlights(await session.snapshot(uri), normalizeUri(uri), position);
    }),
  );
  connection.onDocumentLinks(
    safe('textDocument/documentLink', log, async ({ textDocument: { uri } }) => {
      return documentLinks(await session.snapshot(uri), normalizeUri(uri), host);
    }),
  );
  connection.onWorkspaceSymbol(
    safe('workspace/symbol', log, async ({ query }) => {
      const { projects, localeOf } = await workspace.projectsIn(folders());
      return workspaceSymbols(projects, query, localeOf);
    }),
  );
  registerRenaming(connection, session);
  registerCalls(connection, session, host);
}

function registerRenaming(connection: Connection, session: Session): void {
  const { client, log, workspace } = session;
  // Versions are taken before anything is read: an edit for an older text is refused by the client.
  const opened = () => (client.hasVersionedEdits ? session.openDocuments() : undefined);
  connection.onPrepareRename(
    safe('textDocument/prepareRename', log, async ({ textDocument: { uri }, position }) => {
      const answer = prepareRename(await session.snapshot(uri), normalizeUri(uri), position);
      if (answer && 'sentence' in answer) throw refusal(answer);
      return answer ?? null;
    }),
  );
  connection.onRenameRequest(
    safe('textDocument/rename', log, async ({ textDocument: { uri }, position, newName }) => {
      const documents = opened();
      const answer = rename(await session.snapshot(uri), normalizeUri(uri), position, newName);
      if (!answer) return null;
      if ('sentence' in answer) throw refusal(answer);
      const { project, edits } = answer;
      return toWorkspaceEdit(edits, (each) => project.files.get(each), documents);
    }),
  );
  connection.workspace.onWillRenameFiles(
    safe('workspace/willRenameFiles', log, async ({ files }): Promise<WorkspaceEdit> => {
      const documents = opened();
      const moves = files.map(({ oldUri, newUri }) => ({
        from: normalizeUri(oldUri).replace(/\/$/, ''),
        to: normalizeUri(newUri).replace(/\/$/, ''),
      }));
      const places = [...new Set(moves.map(({ from }) => folderOf(from)))];
      const { projects, projectOf } = await workspace.projectsIn(places);
      const edits = joined(...projects.map((project) => editsOfMoves(moves, project)));
      return toWorkspaceEdit(edits, (uri) => projectOf(uri)?.files.get(uri), documents);
    }),
  );
}

function registerCalls(connection: Connection, session: Session, host: Host): void {
  const { log, workspace } = session;
  /** The project of an item, whose file need not be open nor one of ours. */
  const around = async (uri: string) => {
    const snapshot = await workspace.projectsIn([folderOf(normalizeUri(uri))]);
    return { snapshot, project: snapshot.projects[0] };
  };
  const { callHierarchy } = connection.languages;
  callHierarchy.onPrepare(
    safe('textDocument/prepareCallHierarchy', log, async ({ textDocument: { uri }, position }) => {
      return prepareCallHierarchy(await session.snapshot(uri), normalizeUri(uri), position);
    }),
  );
  callHierarchy.onOutgoingCalls(
    safe('callHierarchy/outgoingCalls', log, async ({ item }) => {
      const { snapshot, project } = await around(item.uri);
      const own = { ...item, uri: normalizeUri(item.uri) };
      return project ? outgoingCalls(snapshot, project, own, host) : null;
    }),
  );
  callHierarchy.onIncomingCalls(
    safe('callHierarchy/incomingCalls', log, async ({ item }) => {
      const { snapshot, project } = await around(item.uri);
      const own = { ...item, uri: normalizeUri(item.uri) };
      return project ? incomingCalls(snapshot, project, own) : null;
    }),
  );
}
