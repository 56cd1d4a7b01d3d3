import { resolve } from 'node:path';
import type { Locale } from '../catalog/catalog.ts';
import { createNodeHost, toUri } from '../host/node.ts';
import { CLI } from '../messages/cli.ts';
import { say } from '../messages/fill.ts';
import { decodeUtf8 } from '../syntax/decode.ts';
import { isBelow } from '../workspace/uri.ts';
import { createWorkspace, type Workspace } from '../workspace/workspace.ts';
import type { CommandContext } from './context.ts';
import { Failure } from './failure.ts';
import { boundOf, findTargets } from './targets.ts';
import type { OutputGate } from './output-gate.ts';

/** What narrows or replaces the search for documents. */
export interface CollectOptions {
  /** `YYYY-MM-DD`. */
  readonly today?: string;
  readonly config?: string;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  /** The documents are linted, and what they say is shown by findings only, which hide the secrets of their project. */
  readonly onlyFindings?: boolean;
  /** How many files are kept parsed. */
  readonly parsedFiles?: number;
}

/** The documents that a command works on. */
export interface Collected {
  readonly workspace: Workspace;
  /** The files to lint, in order. */
  readonly uris: readonly string[];
  /** Those that were asked for one by one. */
  readonly named: ReadonlySet<string>;
  /** What was asked for, in the person's words. */
  readonly asked: string;
}

/** Finds the documents that paths name, and opens a workspace over them. Throws a {@link Failure} where that cannot be done. */
export async function collectDocuments(
  paths: readonly string[],
  options: CollectOptions,
  { process, gate, locale }: CommandContext,
  own: Locale,
): Promise<Collected> {
  const { cwd } = process;
  const named = options.stdin ? [] : paths.length > 0 ? paths : ['.'];
  if (options.stdin && paths.length > 0) throw new Failure(say(CLI.stdinWithPaths, own));
  if (options.stdin && options.stdinFilename === undefined) throw new Failure(say(CLI.stdinWithoutName, own));
  const targets = findTargets(named, cwd, own);
  const stdinPath = resolve(cwd, options.stdinFilename ?? '.');
  const bounds = options.stdin
    ? [boundOf(stdinPath, false, cwd)]
    : targets.map(({ path, isFolder }) => boundOf(path, isFolder, cwd));
  const host = createNodeHost((line) => {
    if (process.env['CTPAT_DEBUG']) process.stderr(`${line}\n`);
  });
  const configuration =
    options.config === undefined ? undefined : findConfiguration(options.config, cwd, own);
  const workspace = createWorkspace(host, {
    folders: bounds.map(toUri),
    ...(options.parsedFiles === undefined ? {} : { parsedFiles: options.parsedFiles }),
    isStill: true,
    ...(options.today === undefined ? {} : { today: options.today }),
    ...(locale === undefined ? {} : { locale }),
    ...(configuration === undefined ? {} : { configuration }),
  });
  if (options.stdin) {
    const decoded = decodeUtf8(process.stdin());
    if ('problem' in decoded) throw new Failure(say(CLI.stdinNotText, own));
    const uri = toUri(stdinPath);
    workspace.open(uri, decoded.text);
    if (!options.onlyFindings) await learn(workspace, [uri], gate);
    return { workspace, uris: [uri], named: new Set(), asked: options.stdinFilename ?? '' };
  }
  const uris = new Set<string>();
  const single = new Set<string>();
  for (const { uri, isFolder } of targets) {
    if (!isFolder) {
      if (await workspace.isOurs(uri)) {
        uris.add(uri);
        single.add(uri);
      }
      continue;
    }
    for (const file of await workspace.filesIn(uri)) if (isBelow(file, uri)) uris.add(file);
  }
  if (!options.onlyFindings) await learn(workspace, [...uris], gate);
  return {
    workspace,
    uris: [...uris],
    named: single,
    asked: paths.length > 0 ? paths.join(', ') : CLI.currentFolder[own],
  };
}

/** Tells the gate which secrets there are, before anything of the documents is shown. */
async function learn(workspace: Workspace, uris: readonly string[], gate: OutputGate): Promise<void> {
  const snapshot = await workspace.snapshotWithoutFacts(uris);
  for (const uri of uris) {
    const project = snapshot.projectOf(uri);
    if (project) gate.learn(project);
  }
}

function findConfiguration(path: string, cwd: string, locale: Locale): string {
  const [target] = findTargets([path], cwd, locale);
  if (!target || target.isFolder) throw new Failure(say(CLI.unreadableConfiguration, locale, { file: path }));
  return target.uri;
}
