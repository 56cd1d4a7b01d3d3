import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { privateValues } from '../../server/commands/report/core/private-values.ts';
import { fileReport, joinReports, sectionsOf } from '../../server/commands/report/core/make-report-data.ts';
import { redactReport } from '../../server/commands/report/core/redact.ts';
import type { ReportData } from '../../server/commands/report/core/report-data.ts';
import { createNodeHost, toUri } from '../../server/host/node.ts';
import { createWorkspace } from '../../server/workspace/workspace.ts';
import { runCommandLine } from '../../server/entry/command-line.ts';
import type { CommandProcess } from '../../server/cli/process.ts';
import type { Locale } from '../../server/catalog/catalog.ts';

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
    stdinIsTerminal: () => false,
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
    return parseAllDocuments(readFileSync(path, 'utf8')).map((document) => document.toJS() as unknown);
  });
}

/** What a report of a folder tells, and the same redacted. */
export async function folderData(
  folder: string,
): Promise<{ readonly data: ReportData; readonly redacted: ReportData }> {
  const today = '2026-11-24';
  const uri = toUri(folder);
  const host = createNodeHost(() => undefined);
  const workspace = createWorkspace(host, { folders: [uri], today });
  const uris = await workspace.filesIn(uri);
  const snapshot = await workspace.snapshot(uris);
  const project = snapshot.projectOf(uris[0] ?? '');
  if (!project) throw new Error(`There is no document in ${folder}.`);
  const parts = uris.flatMap((each) => {
    const file = project.files.get(each);
    const nameOf = (of: string) => of.slice(uri.length + 1);
    return file
      ? [fileReport({ file, documents: file.documents, project, snapshot, locale: 'en', nameOf })]
      : [];
  });
  const sections = sectionsOf(project.catalog, 'en');
  const data = joinReports(parts, sections, { today, version: '1.0.0', locale: 'en' });
  return { data, redacted: redactReport(data, privateValues(project)) };
}
