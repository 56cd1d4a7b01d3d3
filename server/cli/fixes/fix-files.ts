import { realpathSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import type { Finding } from '../../engine/finding.ts';
import { applySafeFixes } from '../../engine/fix.ts';
import { toPath } from '../../host/node.ts';
import type { Project, Snapshot } from '../../workspace/snapshot.ts';
import { checkConfigurations } from '../check-configurations.ts';
import type { LintFilesTask } from '../run/lint-files.ts';
import { gateOf } from '../../domain/secrets/project-gate.ts';
import type { SecretGate } from '../../domain/secrets/secret-gate.ts';

/** After so many times a file is left as it is: two fixes may undo each other. */
const MOST_TIMES = 10;

/** What fixing files needs. */
export interface FixTask extends Pick<LintFilesTask, 'workspace' | 'uris' | 'nameOf' | 'locale' | 'process'> {
  /** The findings of a file that are to be mended. */
  readonly findingsOf: (project: Project, snapshot: Snapshot, uri: string) => readonly Finding[];
}

/** A file that fixes have changed; its new text is open in the workspace. */
export interface FixedFile {
  readonly uri: string;
  /** Without a byte order mark. */
  readonly before: string;
  readonly after: string;
  /** The rule of each finding that was mended. */
  readonly rules: readonly string[];
  /** Knows the secrets of its project. */
  readonly gate: SecretGate;
}

/** What fixing files gave. */
export interface FixedFiles {
  readonly files: readonly FixedFile[];
  /** Files that a link leads out of their project; they stay as they are. */
  readonly outside: readonly string[];
}

/** Whether a file is below a folder, links followed. A text without a file is nowhere else. */
function isReallyBelow(path: string, folder: string): boolean {
  let file: string;
  try {
    file = realpathSync(path);
  } catch {
    return true;
  }
  const way = relative(realpathSync(folder), file);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * Makes the safe fixes of files in the workspace, again and again until there are none left; on disk nothing changes.
 */
export async function fixFiles({
  workspace,
  uris,
  nameOf,
  locale,
  findingsOf,
}: FixTask): Promise<FixedFiles> {
  const fixed = new Map<string, FixedFile>();
  const times = new Map<string, number>();
  const outside = new Set<string>();
  const checked = new Set<string>();

  /** Mends one file once; whether anything changed. */
  const fixOnce = async (uri: string): Promise<boolean> => {
    const time = (times.get(uri) ?? 0) + 1;
    if (time > MOST_TIMES) return false;
    times.set(uri, time);
    const snapshot = await workspace.snapshot([uri]);
    const project = snapshot.projectOf(uri);
    const file = project?.files.get(uri);
    if (!project || file?.role !== 'document') return false;
    checkConfigurations(snapshot, [uri], nameOf, locale, checked);
    const findings = findingsOf(project, snapshot, uri);
    const { text, fixed: mended } = applySafeFixes(file, findings);
    if (mended.length === 0) return false;
    if (!isReallyBelow(toPath(uri), toPath(project.root))) {
      outside.add(uri);
      return false;
    }
    const known = fixed.get(uri);
    fixed.set(uri, {
      uri,
      before: known?.before ?? file.text,
      after: text,
      rules: [...(known?.rules ?? []), ...mended.map(({ rule }) => rule)],
      gate: known?.gate ?? gateOf(project),
    });
    workspace.open(uri, text);
    return true;
  };

  // What is mended in one file may show something in another, as an id that is spelled right now.
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const uri of uris) while (await fixOnce(uri)) isChanged = true;
  }
  return { files: [...fixed.values()], outside: [...outside] };
}
