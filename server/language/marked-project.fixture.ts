/** For tests: a project in memory around a text with a cursor. */
import type { Position } from 'vscode-languageserver-types';
import { createMemoryHost } from '../host/memory.fixture.ts';
import { createLineIndex } from '../syntax/line-index.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { resolveFrom } from '../workspace/uri.ts';
import { createWorkspace, type WorkspaceOptions } from '../workspace/workspace.ts';

const ROOT = 'file:///project';

/** A text without its cursor, where the cursor stood, and the project around it. */
export interface MarkedProject {
  readonly uri: string;
  readonly text: string;
  /** The start of the text where no cursor is marked. */
  readonly position: Position;
  readonly snapshot: Snapshot;
}

/** Makes a project that holds a text marked with `‸` where the cursor stands, and the other files named. */
export async function markedProject(
  marked: string,
  {
    file = 'profile.ctpat.yaml',
    files = {},
    ...options
  }: {
    readonly file?: string;
    readonly files?: Readonly<Record<string, string>>;
  } & Omit<Partial<WorkspaceOptions>, 'folders'> = {},
): Promise<MarkedProject> {
  const text = marked.replace('‸', '');
  const position = createLineIndex(text).positionAt(Math.max(0, marked.indexOf('‸')));
  const uri = resolveFrom(ROOT, `./${file}`);
  const all = new Map(
    Object.entries({ ...files, [file]: text }).map(([path, content]) => [
      resolveFrom(ROOT, `./${path}`),
      content,
    ]),
  );
  const workspace = createWorkspace(createMemoryHost(all), { folders: [ROOT], ...options });
  return { uri, text, position, snapshot: await workspace.snapshot([uri]) };
}
