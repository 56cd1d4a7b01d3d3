import { closeSync, openSync } from 'node:fs';
import type { Container } from './container.ts';
import { writeWhole } from './folder.ts';
import { zipStream } from './zip-stream.lazy.ts';

/** The most that a zip without extensions holds: its places are numbers of 32 bits, its count one of 16. */
const MOST_ENTRIES = 0xffff;
const MOST_BYTES = 0xffffffff;

/** Room for what a zip says about each entry: its path twice, and sizes. */
const PER_ENTRY = 1024;

/** Whether so many entries of so many bytes together fit into a zip, even where nothing of them can be packed. */
export function fitsZip(entries: number, bytes: number): boolean {
  // What cannot be packed grows by a little.
  return entries <= MOST_ENTRIES && bytes * 1.001 + entries * PER_ENTRY < MOST_BYTES;
}

/** Writes entries into a new zip. */
export function createZipFile(path: string, today: string): Container {
  let descriptor: number | undefined = openSync(path, 'wx');
  const stream = zipStream(today, (bytes) => {
    if (descriptor !== undefined) writeWhole(descriptor, bytes);
  });
  const release = () => {
    if (descriptor !== undefined) closeSync(descriptor);
    descriptor = undefined;
  };
  return {
    ...stream,
    finish() {
      stream.finish();
      release();
    },
    release,
  };
}
