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

/**
 * A finding whose path and document do not show the secrets of its file: an id, which may be one, is part of both. What
 * comes after the last step without one is left out.
 */
export function withoutSecrets(finding: Finding, secrets: readonly string[]): Finding {
  const { path, document, ...rest } = finding;
  const found = secrets.map((secret) => path?.indexOf(secret) ?? -1).filter((position) => position >= 0);
  const end = Math.min(...found);
  const clean = found.length === 0 ? path : path?.slice(0, Math.max(0, path.lastIndexOf('.', end)));
  return {
    ...rest,
    ...(document === undefined || secrets.some((secret) => document.includes(secret)) ? {} : { document }),
    ...(clean === undefined || clean === '' ? {} : { path: clean }),
  };
}
