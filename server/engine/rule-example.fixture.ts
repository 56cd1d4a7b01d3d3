import { createMemoryHost } from '../host/memory.fixture.ts';
import type { OffsetRange } from '../syntax/node.ts';
import { resolveFrom } from '../workspace/uri.ts';
import { createWorkspace } from '../workspace/workspace.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { RuleExample } from '../rules/rule.ts';
import { unmark } from './rule-example.ts';

/** An example without its marks, the stretches that they marked, and the project to lint it in. */
export interface PreparedExample {
  readonly uri: string;
  readonly text: string;
  readonly marked: readonly OffsetRange[];
  readonly snapshot: Snapshot;
}

const ROOT = 'file:///project';

/** Makes a project in memory that holds an example and the other files it names. */
export async function prepareExample(
  example: RuleExample & { readonly today?: string },
  replaced?: string,
): Promise<PreparedExample> {
  const { text, marked } = unmark(replaced ?? example.text);
  const uri = resolveFrom(ROOT, `./${example.file ?? 'profile.ctpat.yaml'}`);
  const others = Object.entries(example.files ?? {}).map(
    ([path, content]) => [resolveFrom(ROOT, `./${path}`), content] as const,
  );
  const host = createMemoryHost(
    new Map([...others, [uri, text]]),
    example.today === undefined ? {} : { today: example.today },
  );
  const workspace = createWorkspace(host, { folders: [ROOT] });
  return { uri, text, marked, snapshot: await workspace.snapshot([uri]) };
}
