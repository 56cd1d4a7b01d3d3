import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { runCommandLine } from '../../server/cli/command-line.ts';
import type { CommandProcess } from '../../server/cli/process.ts';
import type { Locale } from '../../server/catalogue/catalogue.ts';

const root = join(import.meta.dirname, '../..');

/** The sample companies that are clean. */
export const SAMPLES = ['small-importer', 'mexico-carrier', 'multinational'];

/** The folder of a sample. */
export const sampleFolder = (sample: string): string => join(root, 'samples', sample);

/** Runs the command line in a folder, and gives what it prints. Throws what it says where it fails. */
export async function runIn(cwd: string, ...args: readonly string[]): Promise<string> {
  let out = '';
  let told = '';
  const process: CommandProcess = {
    cwd,
    env: {},
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      told += text;
    },
    stdin: () => new Uint8Array(),
  };
  const code = await runCommandLine(args, process, '1.0.0', () => undefined);
  if (code !== 0) throw new Error(`${String(code)} ${told}`);
  return out;
}

/** The report of a sample. */
export function sampleReport(
  sample: string,
  format: string,
  locale: Locale,
  ...more: readonly string[]
): Promise<string> {
  const args = ['report', '--format', format, '--locale', locale, '--today', '2026-11-24', ...more];
  return runIn(sampleFolder(sample), ...args);
}

/** The YAML documents of a folder, and the front matter of its procedures, as plain values. */
export function documentsIn(folder: string): unknown[] {
  return readdirSync(folder).flatMap((name): unknown[] => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return documentsIn(path);
    if (!/\.ya?ml$/.test(name)) return [];
    return parseAllDocuments(readFileSync(path, 'utf8')).map((document): unknown => document.toJS());
  });
}
