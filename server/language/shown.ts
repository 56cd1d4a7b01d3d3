import { gateOf } from '../domain/secrets/project-gate.ts';
import type { Project } from '../workspace/snapshot.ts';

/** What editors act on and do not show: places, and edits of documents that hold the secret already. */
const NOT_SHOWN: ReadonlySet<string> = new Set([
  'uri',
  'targetUri',
  'target',
  'newText',
  'insertText',
  'textEdit',
  'edit',
  'data',
  'diagnostics',
]);

/** An answer to an editor as it may be shown: without the secrets of the project. Every feature’s answer goes through it. */
export function shownIn<T>(project: Pick<Project, 'files'>, answer: T): T {
  return gateOf(project).hideIn(answer, NOT_SHOWN);
}
