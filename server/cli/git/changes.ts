import { join } from 'node:path';
import type { Locale } from '../../catalog/catalog.ts';
import type { Finding } from '../../engine/finding.ts';
import { toPath, toUri } from '../../host/node.ts';
import { CHANGED } from './changed-messages.ts';
import { say } from '../../messages/fill.ts';
import { isAboutFile } from '../../engine/rule-registry.ts';
import { decodeUtf8 } from '../../syntax/decode.ts';
import { affectedBy, type Affected } from '../../workspace/affected.ts';
import { isMarkdown, isOursByName } from '../../workspace/recognition.ts';
import type { Project } from '../../workspace/snapshot.ts';
import { openRepository } from './git.ts';
import type { CommandProcess } from '../process.ts';
import type { ProjectNote } from '../run/run-record.ts';
import { displayPath } from '../targets.ts';
import { changedFiles, type ChangedFile } from './work-tree.ts';

/** As much of a finding as tells whether it is of interest. */
export interface PlacedFinding extends Pick<Finding, 'uri' | 'rule' | 'position'> {
  readonly related: readonly { readonly uri: string }[];
}

/** What changed against a commit, project by project. */
export interface Changes {
  /** Whether a file has a document of interest. */
  hasFile(project: Project, uri: string): boolean;
  /** Whether a finding is about what changed or depends on it. */
  isTold(project: Project, finding: PlacedFinding): boolean;
  /** One sentence for each project that was asked about, by their places. */
  summary(): readonly ProjectNote[];
}

/** Looks up what changed against a git ref; `ref` undefined: where the work on this branch began. */
export function openChanges(ref: string | undefined, process: CommandProcess, locale: Locale): Changes {
  const known = new Map<string, { readonly commit: string; readonly affected: Affected }>();

  const changesOf = (project: Project) => {
    let found = known.get(project.root);
    if (found) return found;
    const root = toPath(project.root);
    const repository = openRepository(root, '--changed', process, locale);
    const commit = repository.baseCommit(ref);
    const changed = changedFiles(root, repository.filesIn(commit), repository);
    const isWanted = ({ path }: ChangedFile) => isOursByName(path) || isMarkdown(path);
    const blobs = repository.readBlobs(changed.flatMap((file) => (isWanted(file) ? (file.blob ?? []) : [])));
    const textOf = ({ blob }: ChangedFile): string | undefined => {
      const bytes = blob === undefined ? undefined : blobs.get(blob);
      const decoded = bytes && decodeUtf8(bytes);
      return decoded && 'text' in decoded ? decoded.text : undefined;
    };
    const before = new Map(changed.map((file) => [toUri(join(root, file.path)), textOf(file)] as const));
    found = { commit, affected: affectedBy(project, before) };
    known.set(project.root, found);
    return found;
  };

  return {
    hasFile: (project, uri) => changesOf(project).affected.hasFile(uri),
    isTold(project, finding) {
      const { affected } = changesOf(project);
      const { uri, rule, related } = finding;
      return (
        affected.has(finding) ||
        (affected.isChanged(uri) && isAboutFile(rule)) ||
        related.some((place) => affected.isChanged(place.uri))
      );
    },
    summary: () =>
      [...known]
        .map(
          ([
            root,
            {
              commit,
              affected: { changed, dependent },
            },
          ]) => ({
            project: displayPath(root, process.cwd),
            text: say(CHANGED.compared, locale, { commit: commit.slice(0, 10), changed, dependent }),
          }),
        )
        .sort((a, b) => (a.project < b.project ? -1 : 1)),
  };
}
