/** For tests: a session over files in memory, whose clock and breaks the test holds in its hand. */
import { createMemoryHost } from '../../host/memory.ts';
import { createWorkspace } from '../../workspace/workspace.ts';
import { createLintSession, type LintState } from './lint-session.ts';

/** Makes the session. */
export function testSession(files: Readonly<Record<string, string>>, { folders = ['file:///w'] } = {}) {
  const disk = new Map(Object.entries(files));
  const workspace = createWorkspace(createMemoryHost(disk), { folders });
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
    /** Does something at the next break, and at those after it. */
    atBreaks(act: () => void) {
      onBreak = act;
    },
    /** Types a text, and tells the session so, as a server does. */
    type(uri: string, text: string) {
      workspace.open(uri, text);
      session.changed(uri);
    },
    /** Which documents were linted since the last call. */
    linted: () => states.splice(0).flatMap((state) => (state.startsWith('linting ') ? [state.slice(8)] : [])),
  };
}
