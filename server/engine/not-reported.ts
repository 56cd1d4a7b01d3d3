import type { SecretGate } from '../domain/secrets/secret-gate.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { Finding } from './finding.ts';

/** What stands where the text is not well-formed is not what its author means; only the fault of form is told. */
export function isInsideProblem({ stream }: SourceFile, { rule, range }: Finding): boolean {
  if (stream.problems.length === 0 || rule.startsWith('syntax/')) return false;
  return stream.problems.some(
    (problem) =>
      (problem.range.start <= range.start && range.start < problem.range.end) ||
      // A text that goes on up to the problem or beyond, because what should end it is missing.
      (range.start < problem.range.start && problem.range.start <= range.end),
  );
}

/** A finding at the place of a secret could show it in its message; the secret is the fault that matters there. */
export function quotesSecret({ rule, range }: Finding, secrets: readonly Finding[]): boolean {
  if (rule.startsWith('privacy/')) return false;
  return secrets.some((secret) => range.start < secret.range.end && secret.range.start < range.end);
}

/** Where a finding is must be found again. */
const PLACES: ReadonlySet<string> = new Set(['uri']);

/**
 * A finding that shows no secret: not in its words, and not in its path and document, which may be made of ids. What
 * comes after the last step of the path without one is left out. `own` are the secrets of its file, short ones too.
 */
export function withoutSecrets(finding: Finding, own: readonly string[], gate: SecretGate): Finding {
  const { path = '', document, fixes, ...rest } = finding;
  const firstIn = (text: string) => {
    const hidden = gate.hide(text);
    let changed = hidden === text ? -1 : 0;
    if (changed === 0) while (text[changed] === hidden[changed]) changed += 1;
    const positions = [changed, ...own.map((secret) => text.indexOf(secret))].filter((at) => at >= 0);
    return positions.length > 0 ? Math.min(...positions) : undefined;
  };
  const end = firstIn(path);
  const clean = end === undefined ? path : path.slice(0, Math.max(0, path.lastIndexOf('.', end)));
  return {
    ...gate.hideIn(rest, PLACES),
    ...(document === undefined || firstIn(document) !== undefined ? {} : { document }),
    ...(clean === '' ? {} : { path: clean }),
    ...(fixes ? { fixes: () => fixes().map((fix) => ({ ...fix, title: gate.hide(fix.title) })) } : {}),
  };
}
