import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix, relative, sep } from 'node:path';
import { unzipSync } from 'fflate';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** The top of this repository. */
export const root = join(import.meta.dirname, '../..');
const program = join(root, 'dist/cli.cjs');

/** The files of a binder by their paths in it. */
export type Contents = ReadonlyMap<string, Buffer>;

/** How a run of the program ended. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program in a folder. */
export function ctpat(cwd: string, ...args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    env: { PATH: process.env.PATH },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr };
}

/** Makes a binder on the day of the samples. */
export const makeBinder = (cwd: string, output: string, ...args: readonly string[]): Run =>
  ctpat(cwd, 'binder', '--output', output, '--today', '2026-11-24', ...args);

/** Every file below a folder by its path with forward slashes. */
export function readFolder(folder: string): Contents {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return new Map(
    paths.sort().map((path) => [relative('.', path).replaceAll(sep, '/'), readFileSync(join(folder, path))]),
  );
}

/** Every entry of a zip, in its order. */
export function readZip(file: string): Contents {
  return new Map(
    Object.entries(unzipSync(readFileSync(file))).map(([path, bytes]) => [path, Buffer.from(bytes)]),
  );
}

/** Gives a new folder to `use`, and takes it away afterwards. */
export async function withFolder(use: (folder: string) => void | Promise<void>): Promise<void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ctpat-binder-')));
  try {
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The page at a path, as text. */
export function pageOf(contents: Contents, path: string): string {
  const page = contents.get(path);
  assert.ok(page, `${path} is in the binder`);
  return page.toString('utf8');
}

interface Node {
  readonly type: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

const linksOf = (node: Node): string[] => [
  ...(node.type === 'link' || node.type === 'image' ? [node.url ?? ''] : []),
  ...(node.children ?? []).flatMap(linksOf),
];

/** Where the links of a page lead, as they are written. */
export function targetsOf(path: string, text: string): string[] {
  if (path.endsWith('.md')) return linksOf(fromMarkdown(text));
  return [...text.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, target = '']) => target);
}

/** The file of a binder to which a link leads. */
export function resolveLink(path: string, target: string): string {
  const [way = ''] = target.split('#');
  return posix.join(posix.dirname(path), decodeURIComponent(way));
}

/** The pages that we wrote: those at the top, and the one of each criterion. */
export function pagesIn(contents: Contents): string[] {
  return [...contents.keys()].filter((path) =>
    /^00[^/]*\.(?:html|md)$|\/0 (?:Answer|Respuesta)\.html$/.test(path),
  );
}
