import { type Block, type Blocks, joinBlocks, splitBlocks } from './blocks.ts';
import { mergeExpected } from './expected-text.ts';

/** One run of `ctpat`: what is there before, what is called, and what must come of it. */
export interface Scenario {
  readonly description: string;
  /** What stands in the working folder, by path with forward slashes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly args: readonly string[];
  readonly stdin: string;
  readonly env: Readonly<Record<string, string>>;
  readonly status: number;
  /** Exact, but for `{{...}}`, which stands for any text within its line. */
  readonly stdout: string;
  readonly stderr: string;
  /** Files that the run must write, and no others, by path; marked like the files above. */
  readonly outputs: ReadonlyMap<string, string>;
}

/** What came of a run. */
export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Files that are new or changed, by path; a deleted one is there with the text `(deleted)`. */
  readonly written: ReadonlyMap<string, string>;
}

const NAMES = new Set(['file', 'command', 'stdin', 'env', 'status', 'stdout', 'stderr', 'output file']);

/**
 * Reads the text of a scenario file.
 *
 * @throws Error where a block is unknown, or `command` or `status` is missing
 */
export function parseScenario(text: string): Scenario {
  const { description, blocks } = splitBlocks(text);
  const unknown = blocks.find(({ name }) => !NAMES.has(name));
  if (unknown) throw new Error(`There is no block “${unknown.name}”: ${[...NAMES].join(', ')}.`);
  const body = (name: string): string => blocks.find((block) => block.name === name)?.body ?? '';
  const all = (name: string): Block[] => blocks.filter((block) => block.name === name);
  const status = /^\d+$/.exec(body('status').trim());
  if (all('command').length !== 1) throw new Error('A scenario has one command.');
  if (!status) throw new Error('A scenario has a status, which is a number.');
  return {
    description,
    files: new Map(all('file').map((block) => [block.argument, fileBytes(block)])),
    args: splitWords(body('command')),
    stdin: body('stdin'),
    env: Object.fromEntries(
      body('env')
        .split('\n')
        .filter((line) => line.includes('='))
        .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    ),
    status: Number(status[0]),
    stdout: withLineEnds(blocks.find(({ name }) => name === 'stdout')),
    stderr: body('stderr'),
    outputs: new Map(all('output file').map((block) => [block.argument, fileBytes(block).toString()])),
  };
}

/** The scenario's text with what a run gave in place of what was expected; `{{...}}` stays where it still fits. */
export function updateScenario(text: string, outcome: Outcome): string {
  const { description, blocks } = splitBlocks(text);
  const expected = parseScenario(text);
  const kept = blocks.filter(({ name }) => ['file', 'command', 'stdin', 'env'].includes(name));
  const block = (name: string, body: string, argument = ''): Block => ({ name, argument, options: [], body });
  const added: Blocks['blocks'] = [
    block('status', `${outcome.status}\n`),
    outcome.stdout.includes('\r\n')
      ? { ...block('stdout', outcome.stdout.replaceAll('\r\n', '\n')), options: ['crlf'] }
      : block('stdout', mergeExpected(expected.stdout, outcome.stdout)),
    block('stderr', mergeExpected(expected.stderr, outcome.stderr)),
    ...[...outcome.written].map(([path, written]) => {
      const hasMark = written.startsWith('\uFEFF');
      const plain = written.slice(hasMark ? 1 : 0).replaceAll('\r\n', '\n');
      const options = [...(written.includes('\r\n') ? ['crlf'] : []), ...(hasMark ? ['bom'] : [])];
      const body = mergeExpected(expected.outputs.get(path) ?? '', plain);
      return { ...block('output file', body, path), options };
    }),
  ];
  return joinBlocks({
    description,
    blocks: [...kept, ...added.filter(({ name, body }) => body || name === 'output file')],
  });
}

/** The text of a block; of one marked `crlf`, with the line ends of Windows. */
function withLineEnds(block: Block | undefined): string {
  const body = block?.body ?? '';
  return block?.options.includes('crlf') ? body.replaceAll('\n', '\r\n') : body;
}

function fileBytes({ argument, options, body }: Block): Buffer {
  let text = body;
  for (const option of options) {
    if (option === 'bytes: base64') return Buffer.from(body, 'base64');
    else if (option === 'crlf') text = text.replaceAll('\n', '\r\n');
    else if (option === 'bom') text = `\uFEFF${text}`;
    else if (option === 'no final newline') text = text.replace(/\r?\n$/, '');
    else throw new Error(`There is no option “${option}” for the file ${argument}.`);
  }
  return Buffer.from(text);
}

/** Words between white space; double quotes hold a word together. */
function splitWords(text: string): string[] {
  return [...text.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}
