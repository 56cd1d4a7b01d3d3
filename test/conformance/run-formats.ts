import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { HardProject } from './projects.ts';
import { parseJson } from './parse-json.ts';

const program = join(import.meta.dirname, '../../dist/cli.cjs');

/** The formats beside `json`, which says what is expected of the others. */
export const FORMATS = [
  'unix',
  'sarif',
  'github',
  'gitlab',
  'azure',
  'junit',
  'checkstyle',
  'rdjson',
  'rdjsonl',
  'markdown',
  'html',
] as const;

export type Format = (typeof FORMATS)[number];

/** A finding as `json` tells it. */
export interface ExpectedFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly help: string;
  readonly why?: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly document?: string;
  readonly path?: string;
  readonly criterion?: string;
  readonly fixable: boolean;
}

/** What one run wrote. */
export interface Written {
  readonly findings: readonly ExpectedFinding[];
  readonly pretty: string;
  readonly json: string;
  readonly texts: Readonly<Record<Format, string>>;
  /** The text of a file as editors see it: without a byte order mark. */
  sourceOf(file: string): string;
}

/** Lints a project once, in every format or in some, each in its file; `change` makes the texts that are linted. */
export async function runFormats(
  { files }: HardProject,
  change: (text: string) => string = (text) => text,
  formats: readonly Format[] = FORMATS,
): Promise<Written> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'ctpat-formats-')));
  const sources = new Map<string, string>();
  try {
    for (const [path, content] of Object.entries(files)) {
      const bytes = typeof content === 'string' ? Buffer.from(change(content)) : content;
      await mkdir(join(folder, 'project', dirname(path)), { recursive: true });
      await writeFile(join(folder, 'project', path), bytes);
      sources.set(path, new TextDecoder().decode(bytes));
    }
    const fileOf = (format: string) => join(folder, `out.${format}`);
    const all = ['json', ...formats];
    const pretty = await run(join(folder, 'project'), [
      'lint',
      '--today=2026-11-24',
      `--format=pretty,${all.join(',')}`,
      ...all.map((format) => `--output=${format}=${fileOf(format)}`),
    ]);
    const texts = await Promise.all(all.map((format) => readFile(fileOf(format), 'utf8')));
    const json = texts[0] ?? '';
    const { findings } = parseJson(json) as { readonly findings: readonly ExpectedFinding[] };
    return {
      findings,
      pretty,
      json,
      // One text for each format, in their order.
      texts: Object.fromEntries(formats.map((format, position) => [format, texts[position + 1]])) as Record<
        Format,
        string
      >,
      sourceOf: (file) => sources.get(file) ?? '',
    };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function run(cwd: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const env = { PATH: process.env.PATH };
    const child = execFile(
      process.execPath,
      [program, ...args],
      { cwd, env, maxBuffer: 2 ** 28 },
      (_, stdout, stderr) => {
        try {
          assert.equal(stderr, '');
          assert.ok(child.exitCode === 0 || child.exitCode === 1, String(child.exitCode));
          resolve(stdout);
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      },
    );
  });
}
