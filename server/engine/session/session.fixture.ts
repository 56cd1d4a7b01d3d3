/** For tests: a session over files in memory, whose clock and breaks the test holds in its hand. */
import { createMemoryHost } from '../../host/memory.fixture.ts';
import { createWorkspace, type Workspace } from '../../workspace/workspace.ts';
import { createLintSession, type LintSession, type LintState } from './lint-session.ts';

/** A session, and what the test has in its hand. */
export interface TestSession {
  /** The files on disk, by URI. */
  readonly disk: Map<string, string>;
  readonly workspace: Workspace;
  readonly session: LintSession;
  /** What the session has told until now, `ready a.ctpat.yaml`. */
  readonly states: string[];
  /** How many breaks it has taken. */
  breaks(): number;
  /** Does something at each break from now on. */
  atBreaks(act: () => void): void;
  /** Types a text, and tells the session so, as a server does. */
  type(uri: string, text: string): void;
  /** Which documents were linted since the last call. */
  linted(): readonly string[];
}

/** Makes a session over the folder `file:///w`. */
export function testSession(files: Readonly<Record<string, string>>): TestSession {
  const disk = new Map(Object.entries(files));
  const workspace = createWorkspace(createMemoryHost(disk), { folders: ['file:///w'] });
  const states: string[] = [];
  let breaks = 0;
  let time = 0;
  let onBreak: () => void = () => undefined;
  const session = createLintSession({
    workspace,
    loop: {
      // Each look at the clock takes a millisecond, so breaks come at the same places in every run.
      now: () => (time += 1),
      yield() {
        breaks += 1;
        onBreak();
        return Promise.resolve();
      },
    },
    onRuleFailure: (rule, error) => {
      throw new Error(`${rule} failed`, { cause: error });
    },
    onState: (uri: string, state: LintState) =>
      states.push(`${state} ${uri.slice(uri.lastIndexOf('/') + 1)}`),
  });
  return {
    disk,
    workspace,
    session,
    states,
    breaks: () => breaks,
    atBreaks(act: () => void) {
      onBreak = act;
    },
    type(uri: string, text: string) {
      workspace.open(uri, text);
      session.changed(uri);
    },
    linted: () => states.splice(0).flatMap((state) => (state.startsWith('linting ') ? [state.slice(8)] : [])),
  };
}
