/** Tells whether somebody still waits for a result; a token of the protocol fits. */
export interface CancellationToken {
  readonly isCancellationRequested: boolean;
}

/** The text changed before its findings were there. */
export class Superseded extends Error {}

/** Nobody waits for the findings any more. */
export class Abandoned extends Error {}

/** Whether an error says that work was given up, not that it failed. */
export function isGivenUp(error: unknown): boolean {
  return error instanceof Superseded || error instanceof Abandoned;
}

interface Waiting<Result> {
  readonly token: CancellationToken | undefined;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

/** One piece of work that several may wait for. */
interface Job<Result> {
  readonly key: string;
  waiting: Waiting<Result>[];
  isSuperseded: boolean;
}

/** Work by key: one piece at a time, one for all who ask for the same, and none that nobody waits for. */
export interface Jobs<Result> {
  /** Asks for a result; joins work for the same key that has not ended. */
  add(key: string, token?: CancellationToken): Promise<Result>;
  /** What is under way for this key is of no use any more. */
  supersede(key: string): void;
}

/** Makes a queue. `work` calls `check` wherever it may stop, which throws where it shall. */
export function createJobs<Result>(work: (key: string, check: () => void) => Promise<Result>): Jobs<Result> {
  const queue: Job<Result>[] = [];
  let current: Job<Result> | undefined;

  const dropAbandoned = (job: Job<Result>) => {
    const isGone = ({ token }: Waiting<Result>) => token?.isCancellationRequested === true;
    for (const { reject } of job.waiting.filter(isGone)) reject(new Abandoned());
    job.waiting = job.waiting.filter((each) => !isGone(each));
  };

  const checkOf = (job: Job<Result>) => () => {
    if (job.isSuperseded) throw new Superseded();
    dropAbandoned(job);
    if (job.waiting.length === 0) throw new Abandoned();
  };

  const runNext = async (): Promise<void> => {
    for (let job = queue.shift(); job; job = queue.shift()) {
      current = job;
      dropAbandoned(job);
      if (job.waiting.length === 0) continue;
      try {
        const result = await work(job.key, checkOf(job));
        for (const { resolve } of job.waiting) resolve(result);
      } catch (error) {
        for (const { reject } of job.waiting) reject(error);
      }
    }
    current = undefined;
  };

  return {
    add: (key, token) =>
      new Promise((resolve, reject) => {
        const waiting = { token, resolve, reject };
        const isFor = (job: Job<Result> | undefined) => job?.key === key && !job.isSuperseded;
        const known = isFor(current) ? current : queue.find(isFor);
        if (known) {
          known.waiting.push(waiting);
          return;
        }
        queue.push({ key, waiting: [waiting], isSuperseded: false });
        if (!current) void runNext();
      }),
    supersede(key) {
      if (current?.key === key) current.isSuperseded = true;
      for (const job of queue.filter((each) => each.key === key)) {
        queue.splice(queue.indexOf(job), 1);
        for (const { reject } of job.waiting) reject(new Superseded());
      }
    },
  };
}
