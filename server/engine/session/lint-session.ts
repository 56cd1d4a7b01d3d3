import { gateOf, secretTextsIn } from '../../domain/secrets/project-gate.ts';
import type { EventLoop } from '../../host/host.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { Project, Snapshot } from '../../workspace/snapshot.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { Finding } from '../finding.ts';
import { lintSteps } from '../lint.ts';
import { createJobs, isGivenUp, type CancellationToken } from './jobs.ts';
import { isSameFile, recordReads, type RecordedProject } from './recorded-reads.ts';
import { isSame } from './same-value.ts';
import { inSlices } from './slices.ts';

/** The findings of one document at one moment. */
export interface KeptFindings {
  /** The document; undefined where it is not one of ours, which has no findings. */
  readonly file: SourceFile | undefined;
  /** What they are of; documents that they do not concern may have changed since. */
  readonly snapshot: Snapshot;
  readonly findings: readonly Finding[];
  /** The same text as long as the findings and the document’s text are the same. */
  readonly resultId: string;
}

/** How the linting of a document goes. */
export type LintState = 'linting' | 'ready' | 'failed';

/** What a session is made of. */
export interface SessionParts {
  readonly workspace: Workspace;
  readonly loop: EventLoop;
  /** Told of a rule that threw; its finding is `internal/rule-failed`. */
  readonly onRuleFailure: (rule: string, error: unknown) => void;
  /** Told when a document is linted, and each time when its findings are there; `ready` also where it was given up. */
  readonly onState: (uri: string, state: LintState) => void;
}

/** Findings of documents, kept and shared by all who ask: diagnostics by pull and push, code actions, the status. */
export interface LintSession {
  /**
   * The findings of a document as it is now. Kept ones are given again where nothing that they rest on has changed.
   * Rejects with `Superseded` where the text changes before they are there, with `Abandoned` where nobody waits for them any more,
   * and with the fault itself where linting fails; the findings from before are kept then.
   */
  findings(uri: string, token?: CancellationToken): Promise<KeptFindings>;
  /** The last findings of a document, which may be of an older text. */
  last(uri: string): KeptFindings | undefined;
  /** The text of a document has changed: who waits for the findings of the old one waits in vain. */
  changed(uri: string): void;
}

/** So many documents are remembered; of more, those that were linted first are linted again when they are asked for. */
const MOST_KEPT = 4_000;

interface Kept extends KeptFindings {
  readonly recorded: RecordedProject | undefined;
}

/** Makes a session over a workspace. */
export function createLintSession({ workspace, loop, onRuleFailure, onState }: SessionParts): LintSession {
  const kept = new Map<string, Kept>();
  let results = 0;

  const keep = (uri: string, made: Omit<Kept, 'resultId'>): Kept => {
    const before = kept.get(uri);
    const isUnchanged = before && isSameFile(before.file, made.file) && saysSame(before, made);
    const result = { ...made, resultId: isUnchanged ? before.resultId : String(++results) };
    kept.delete(uri);
    kept.set(uri, result);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return result;
  };

  const lintNow = async (uri: string, snapshot: Snapshot, check: () => void): Promise<Kept> => {
    const project = snapshot.projectOf(uri);
    const file = project?.files.get(uri);
    if (!project || !file) return keep(uri, { file, snapshot, findings: [], recorded: undefined });
    onState(uri, 'linting');
    const recorded = recordReads(project);
    const steps = lintSteps({ ...snapshot, projectOf: () => recorded.project }, uri, {
      gate: gateOf(project),
      onRuleFailure,
    });
    const { findings } = await inSlices(steps, loop, check);
    return keep(uri, { file, snapshot, findings, recorded });
  };

  const run = async (uri: string, check: () => void): Promise<KeptFindings> => {
    for (;;) {
      check();
      const { revision } = workspace;
      const snapshot = await workspace.snapshot([uri]);
      check();
      const before = kept.get(uri);
      const result = before && holds(before, uri, snapshot) ? before : await lintNow(uri, snapshot, check);
      if (revision === workspace.revision) return result;
    }
  };

  const jobs = createJobs(async (uri: string, check) => {
    try {
      const result = await run(uri, check);
      onState(uri, 'ready');
      return result;
    } catch (error) {
      onState(uri, isGivenUp(error) ? 'ready' : 'failed');
      throw error;
    }
  });

  return {
    findings: (uri, token) => jobs.add(uri, token),
    last: (uri) => kept.get(uri),
    changed: jobs.supersede,
  };
}

/** The secrets of a project, which no finding shows: what is secret in one file is so in the findings of all. */
const secretsOf = ({ files }: Project) => [...files.values()].flatMap(secretTextsIn);

/** Whether findings are still those of a document. */
function holds({ file, snapshot, findings, recorded }: Kept, uri: string, now: Snapshot): boolean {
  const before = snapshot.projectOf(uri);
  const project = now.projectOf(uri);
  if (!project || !before || !isSameFile(file, project.files.get(uri))) return false;
  if (now.today !== snapshot.today || now.localeOf(uri) !== snapshot.localeOf(uri)) return false;
  // The places that a finding also shows are written with the lines of their files.
  const related = findings.flatMap((finding) => finding.related.map((place) => place.uri));
  if (!related.every((other) => isSameFile(before.files.get(other), project.files.get(other)))) return false;
  return isSame(secretsOf(before), secretsOf(project)) && (recorded?.holdsIn(project) ?? true);
}

/** Whether findings of one text read alike. */
function saysSame(before: Kept, made: Omit<Kept, 'resultId'>): boolean {
  const words = ({ findings }: Pick<Kept, 'findings'>) =>
    findings.map(({ fixes, ...finding }) => ({ ...finding, isFixable: fixes !== undefined }));
  const project = ({ snapshot, file }: Omit<Kept, 'resultId'>) => file && snapshot.projectOf(file.uri);
  const related = made.findings.flatMap((finding) => finding.related.map((place) => place.uri));
  const isSamePlace = (uri: string) =>
    isSameFile(project(before)?.files.get(uri), project(made)?.files.get(uri));
  return isSame(words(before), words(made)) && related.every(isSamePlace);
}
