import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseScenario } from '../cli/scenario.ts';

/** The files of one project, by path with forward slashes. */
export interface SampleProject {
  readonly name: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const root = join(import.meta.dirname, '../..');
const scenarioFolder = join(root, 'test/cli/scenarios');

/** Whether a file is text that the tool may read: documents, configurations, and Markdown. */
export function isText(path: string): boolean {
  return /\.(ya?ml|md)$/.test(path);
}

/** Every sample, the fixtures of the VS Code tests, and what the scenarios of `ctpat lint` hold. */
export function sampleProjects(): readonly SampleProject[] {
  const folders = readdirSync(join(root, 'samples'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `samples/${entry.name}`);
  return [...[...folders, 'test/vscode/fixtures'].map(readProject), ...scenarioProjects()];
}

function readProject(folder: string): SampleProject {
  const base = join(root, folder);
  const entries = readdirSync(base, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return {
    name: folder,
    files: new Map(files.map((file) => [relative(base, file).replaceAll(sep, '/'), readFileSync(file)])),
  };
}

/** A scenario that ends with 2 did not lint, and one that skips or is told rules by options is not what an editor does. */
function scenarioProjects(): SampleProject[] {
  return readdirSync(scenarioFolder)
    .filter((name) => name.endsWith('.scenario'))
    .flatMap((name) => {
      const { files, args, status } = parseScenario(readFileSync(join(scenarioFolder, name), 'utf8'));
      const isPlain = !args.some((arg) => /^--(config|stdin|fix|changed|baseline|write-|prune-)/.test(arg));
      return args[0] === 'lint' && status < 2 && isPlain ? [{ name: `scenario ${name}`, files }] : [];
    });
}

/** The project with another layout of its texts; evidence stays as it is, byte for byte. */
export function variant(
  { name, files }: SampleProject,
  label: string,
  change: (text: string) => string,
): SampleProject {
  const changed = [...files].map(([path, bytes]): [string, Uint8Array] => {
    const text = isText(path) ? decode(bytes) : undefined;
    return [path, text === undefined ? bytes : Buffer.from(change(text))];
  });
  return { name: `${name}, ${label}`, files: new Map(changed) };
}

/** The text as an editor would show it, without a byte order mark; undefined where the bytes are no UTF-8 text. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
