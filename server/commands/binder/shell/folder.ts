import { closeSync, mkdirSync, openSync, utimesSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Container } from './container.ts';

/** Writes all bytes; the system may take them in parts. */
export function writeWhole(descriptor: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;) written += writeSync(descriptor, bytes, written);
}

/** Writes entries as files below a new folder, all with the time of noon of `today` in UTC. */
export function createFolder(folder: string, today: string): Container {
  const time = new Date(`${today}T12:00:00Z`);
  let path = folder;
  let descriptor: number | undefined;
  mkdirSync(folder);
  const release = () => {
    if (descriptor !== undefined) closeSync(descriptor);
    descriptor = undefined;
  };
  return {
    begin(entry) {
      path = join(folder, entry);
      mkdirSync(dirname(path), { recursive: true });
      descriptor = openSync(path, 'wx');
    },
    write(bytes) {
      if (descriptor !== undefined) writeWhole(descriptor, bytes);
    },
    end() {
      release();
      utimesSync(path, time, time);
    },
    finish: release,
    release,
  };
}
