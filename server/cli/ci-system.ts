import { join } from 'node:path';
import type { CommandProcess } from './process.ts';
import type { ReportLanguage } from './reporters/reporter.ts';

/** A system that runs us in CI, and what of ours it shows. */
export interface CiSystem {
  /** The format that it reads. */
  readonly format: string;
  /** The file in which it expects the format; undefined: it reads the log. */
  readonly file?: string;
}

/** The CI system that the environment tells of. */
export function ciSystemOf({ env, cwd }: Pick<CommandProcess, 'env' | 'cwd'>): CiSystem | undefined {
  if (isTrue(env['GITHUB_ACTIONS'])) return { format: 'github' };
  if (isTrue(env['TF_BUILD'])) return { format: 'azure' };
  if (!isTrue(env['GITLAB_CI'])) return undefined;
  return { format: 'gitlab', file: join(env['CI_PROJECT_DIR'] ?? cwd, 'gl-code-quality-report.json') };
}

function isTrue(value: string | undefined): boolean {
  return value?.toLowerCase() === 'true';
}

/** How a format writes a hash sign without writing it. */
const HASH: Readonly<Record<ReportLanguage, string>> = {
  words: '\u2060#',
  json: '\\u0023',
  markup: '&#35;',
  commands: '#',
};

/**
 * What a problem matcher would read as a finding of another tool: `actions/setup-node` registers those of ESLint for all
 * later steps, and our findings would be annotated twice. The first is a place in `pretty`, colored or not.
 */
const MATCHED = [/^([ \t]+(?:\u001b\[\d+m)?\d+:)(?=\d)/gm, /(:)(?=\sline\s\d+,\scol\s)/g] as const;

/**
 * Text for the log of a CI system in which nothing is a command to it: GitHub and Azure obey lines of the log, and what
 * stands in a document may look like one. For people a character without width takes it apart, for programs an escape.
 */
export function withoutCommands(text: string, language: ReportLanguage): string {
  const apart = text.replace(/##(?=\[|vso\[)/g, `#${HASH[language]}`);
  if (language !== 'words') return apart;
  const unobeyed = apart.replace(/^([ \t]*):(?=:)/gm, '$1:\u2060');
  return MATCHED.reduce((result, pattern) => result.replace(pattern, '$1\u2060'), unobeyed);
}
