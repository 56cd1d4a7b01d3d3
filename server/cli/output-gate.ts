import { secretTextsIn } from '../domain/secrets/project-gate.ts';
import { createSecretGate, OPEN_GATE, type SecretGate } from '../domain/secrets/secret-gate.ts';
import type { Project } from '../workspace/snapshot.ts';
import type { CommandProcess } from './process.ts';

/** The gate of one command, which learns the secrets of the projects that the command opens. */
export interface OutputGate extends SecretGate {
  learn(project: Pick<Project, 'files'>): void;
}

/** Makes the gate of a command that has opened nothing yet. */
export function createOutputGate(): OutputGate {
  const secrets = new Set<string>();
  const learned = new WeakSet<object>();
  let gate: SecretGate = OPEN_GATE;
  return {
    get isOpen() {
      return gate.isOpen;
    },
    hide: (text) => gate.hide(text),
    hideIn: (value, except) => gate.hideIn(value, except),
    hideKnown: (text) => gate.hideKnown(text),
    learn({ files }) {
      if (learned.has(files)) return;
      learned.add(files);
      const before = secrets.size;
      for (const file of files.values()) for (const secret of secretTextsIn(file)) secrets.add(secret);
      if (secrets.size > before) gate = createSecretGate(secrets);
    },
  };
}

/** The process of a command, all of whose texts go through the gate. */
export function gated(process: CommandProcess, gate: SecretGate): CommandProcess {
  return {
    ...process,
    stdout: (text) => {
      process.stdout(gate.hideKnown(text));
    },
    stderr: (text) => {
      process.stderr(gate.hideKnown(text));
    },
  };
}
