import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Locale } from '../../../catalog/catalog.ts';
import { toUri } from '../../../host/node.ts';
import { say } from '../../../messages/fill.ts';
import { IMPORT } from '../import-messages.ts';
import type { SourceFile } from '../../../model/source-file.ts';
import { isOursByName } from '../../../workspace/recognition.ts';
import type { Project } from '../../../workspace/snapshot.ts';
import { checkConfigurations } from '../../../cli/check-configurations.ts';
import { collectDocuments } from '../../../cli/collect-documents.ts';
import type { CommandContext } from '../../../cli/context.ts';
import { Failure } from '../../../cli/failure.ts';
import { displayPath } from '../../../cli/targets.ts';

/** A document into which something is imported. */
export interface ImportTarget {
  /** As the person named it. */
  readonly named: string;
  readonly uri: string;
  readonly project: Project;
  readonly today: string;
  readonly locale: Locale;
  /** The file as it is; undefined where it is going to be made. */
  readonly file: SourceFile | undefined;
}

/** What is going to be written. */
export interface PlannedText {
  readonly target: ImportTarget;
  /** Without a byte order mark. */
  readonly text: string;
}

/** Opens the project of a file that is there or going to be made. Throws a {@link Failure} where nothing can be written into it. */
export async function openTarget(
  named: string,
  options: { readonly today?: string; readonly config?: string },
  context: CommandContext,
  own: Locale,
): Promise<ImportTarget> {
  const { cwd } = context.process;
  const path = resolve(cwd, named);
  const uri = toUri(path);
  const isThere = existsSync(path);
  if (isThere && statSync(path).isDirectory()) throw new Failure(say(IMPORT.isFolder, own, { file: named }));
  if (!isThere && !isOursByName(uri)) throw new Failure(say(IMPORT.badName, own, { file: named }));
  if (!isThere && !existsSync(dirname(path))) throw new Failure(say(IMPORT.noFolder, own, { file: named }));
  const { workspace } = await collectDocuments([isThere ? path : dirname(path)], options, context, own);
  if (!isThere) workspace.open(uri, '# new\n');
  const snapshot = await workspace.snapshot([uri]);
  checkConfigurations(snapshot, [uri], (of) => displayPath(of, cwd), own, new Set());
  const project = snapshot.projectOf(uri);
  const file = isThere ? project?.files.get(uri) : undefined;
  const locale = context.locale ?? snapshot.localeOf(uri);
  if (!project || (isThere && !file)) throw new Failure(say(IMPORT.badName, own, { file: named }));
  if (file && (file.unreadable !== undefined || file.stream.problems.length > 0))
    throw new Failure(say(IMPORT.notWellFormed, locale, { file: named }));
  return { named, uri, project, today: snapshot.today, locale, file };
}
