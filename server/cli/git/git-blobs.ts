import type { GitProgram } from './git-program.ts';

/** The content of a file that git keeps, and its id; without bytes where git does not hold it. */
interface Answer {
  readonly id: string;
  readonly bytes: Uint8Array | undefined;
}

const LINE_END = 10;

/** Reads what `git cat-file --batch` writes, however it is cut. */
function createParser(): (chunk: Uint8Array) => Answer[] {
  let chunks: Uint8Array[] = [];
  let length = 0;
  /** How many bytes the answer that is on its way has at least. */
  let wanted = 0;
  return (chunk) => {
    chunks.push(chunk);
    length += chunk.length;
    if (length < wanted) return [];
    let rest = Buffer.concat(chunks);
    const answers: Answer[] = [];
    wanted = 0;
    for (let end = rest.indexOf(LINE_END); end >= 0; end = rest.indexOf(LINE_END)) {
      const [id = '', type, size] = rest.toString('latin1', 0, end).split(' ');
      const isThere = type === 'blob' && size !== undefined;
      const after = isThere ? end + 1 + Number(size) + 1 : end + 1;
      if (rest.length < after) {
        wanted = after;
        break;
      }
      answers.push({ id, bytes: isThere ? rest.subarray(end + 1, after - 1) : undefined });
      rest = rest.subarray(after);
    }
    chunks = [rest];
    length = rest.length;
    return answers;
  };
}

const BATCH = ['cat-file', '--batch'];

/** Reads files by their ids, all at once; those that git does not hold are left out. */
export function readBlobs(git: GitProgram, ids: readonly string[]): ReadonlyMap<string, Uint8Array> {
  if (ids.length === 0) return new Map();
  const { stdout } = git.run(BATCH, `${ids.join('\n')}\n`);
  return new Map(createParser()(stdout).flatMap(({ id, bytes }) => (bytes ? [[id, bytes] as const] : [])));
}

/** Reads files by their ids, one after the other, from one program. */
export interface BlobReader {
  /** Undefined where git does not hold the file. */
  read(id: string): Promise<Uint8Array | undefined>;
  /** Lets the program end; nothing can be read any more. */
  close(): void;
}

/** Opens a reader; to be closed, or the process does not end. */
export function openBlobReader(git: GitProgram): BlobReader {
  const program = git.start(BATCH);
  const parse = createParser();
  const waiting: ((bytes: Uint8Array | undefined) => void)[] = [];
  program.stdout.on('data', (chunk: Uint8Array) => {
    for (const { bytes } of parse(chunk)) waiting.shift()?.(bytes);
  });
  let isOver = false;
  const end = () => {
    isOver = true;
    for (const answer of waiting.splice(0)) answer(undefined);
  };
  program.on('error', end).on('close', end);
  // What it says goes nowhere, and a program that ended takes no more questions.
  program.stderr.resume();
  program.stdin.on('error', end);
  return {
    read: (id) =>
      new Promise((resolve) => {
        if (isOver) {
          resolve(undefined);
          return;
        }
        waiting.push(resolve);
        program.stdin.write(`${id}\n`);
      }),
    close() {
      program.stdin.end();
    },
  };
}
