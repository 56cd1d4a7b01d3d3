#!/usr/bin/env node
/**
 * Starts the command line from code that V8 has compiled before, when this is the Node that compiled it:
 * that halves the time of a short run. The cache is made by the build and never written afterwards.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { setFlagsFromString as SetFlags } from 'node:v8';
import { Script } from 'node:vm';

type Wrapper = (
  require: NodeJS.Require,
  module: { exports: unknown },
  filename: string,
  folder: string,
) => void;

const folder = __dirname;
const filename = join(folder, 'ctpat.cjs');
const cacheFile = join(folder, 'ctpat.cache');

/** `node:v8` is loaded here only, because loading it takes milliseconds. */
function setFlag(flag: string): void {
  const v8 = createRequire(filename)('node:v8') as { setFlagsFromString: typeof SetFlags };
  v8.setFlagsFromString(flag);
}

function readCache(): Buffer | undefined {
  try {
    return readFileSync(cacheFile);
  } catch {
    return undefined;
  }
}

// The build escapes everything beyond ASCII, so that the cheapest decoding is right.
const source = readFileSync(filename, 'latin1');
const isWriting = process.argv[2] === '--write-code-cache';
// Else V8 forgets what ran a while ago before it can be written.
if (isWriting) setFlag('--no-flush-bytecode');
const cachedData = isWriting ? undefined : readCache();
const script = new Script(source, { filename, ...(cachedData ? { cachedData } : {}) });
// V8 optimizes what has run for a while. In a run this short that takes more time than it saves, so it waits longer here.
// Only the V8 that compiled the cache is sure to know the flag.
if (script.cachedDataRejected === false) setFlag('--interrupt-budget=800000');
const module = { exports: {} as { warmUp?: (document: string) => Promise<void> } };
(script.runInThisContext() as Wrapper)(createRequire(filename), module, filename, dirname(filename));
if (isWriting) {
  // Functions that ran are in the cache; a run over a sample compiles those that every run needs.
  void module.exports.warmUp?.(process.argv[3] ?? '').then(() => {
    setFlag('--flush-bytecode');
    writeFileSync(cacheFile, script.createCachedData());
  });
}
