import { createHash } from 'node:crypto';
import { relativePath } from '../../workspace/uri.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { contentKey } from '../run/content-key.ts';
import { shardOf, type ShardNumber } from './shard.ts';

/** The files of one part of a run. */
export interface ChosenFiles {
  /** The files of this part, in order. */
  readonly uris: readonly string[];
  /** Those of the other parts. */
  readonly elsewhere: ReadonlySet<string>;
  /** Stands for the content of all projects that the files belong to. */
  readonly content: string;
}

/** Finds out which files belong to one part of a run. */
export async function chooseShard(
  workspace: Workspace,
  uris: readonly string[],
  { index, count }: ShardNumber,
): Promise<ChosenFiles> {
  const chosen: string[] = [];
  const elsewhere = new Set<string>();
  const contents = new Map<string, string>();
  for (const uri of uris) {
    const project = (await workspace.snapshotWithoutFacts([uri])).projectOf(uri);
    const path = project ? relativePath(uri, project.root) : uri;
    if (project) contents.set(`${path}\0${contentKey(project)}`, path);
    if (shardOf(path, count) === index) chosen.push(uri);
    else elsewhere.add(uri);
  }
  const content = createHash('sha256')
    .update([...contents.keys()].join('\0'))
    .digest('hex');
  return { uris: chosen, elsewhere, content };
}
