import type { SourceFile } from '../../model/source-file.ts';
import type { Project } from '../../workspace/snapshot.ts';
import { secretsIn } from './file-secrets.ts';
import { createSecretGate, type SecretGate } from './secret-gate.ts';

const known = new WeakMap<Project['files'], SecretGate>();

/** The secrets in a file, as texts. */
export function secretTextsIn(file: SourceFile): string[] {
  const { socialSecurityNumbers, passwords, alarmCodes } = secretsIn(file);
  return [...socialSecurityNumbers, ...passwords, ...alarmCodes].map(({ start, end }) =>
    file.text.slice(start, end).replace(/^["']|["']$/g, ''),
  );
}

/** The gate that knows the secrets in all files of a project. Made once for a project whose files stay as they are. */
export function gateOf({ files }: Pick<Project, 'files'>): SecretGate {
  let gate = known.get(files);
  if (!gate) {
    gate = createSecretGate([...files.values()].flatMap(secretTextsIn));
    known.set(files, gate);
  }
  return gate;
}
