import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from './workspace.ts';

/** The folder with the files for each system, to be copied. */
const FOLDER = 'docs/ci';

/** Every example by its name. */
export function examples(): ReadonlyMap<string, string> {
  const names = readdirSync(join(root, FOLDER));
  return new Map(names.map((name) => [name, readFileSync(join(root, FOLDER, name), 'utf8')]));
}

/** The value of an example, or of a part of it. */
export function example(name: string, ...path: readonly (string | number)[]): unknown {
  const whole = parse(examples().get(name) ?? '') as unknown;
  return path.reduce<unknown>(
    (value, step) => (value as Readonly<Record<string | number, unknown>> | undefined)?.[step],
    whole,
  );
}

/** A call of the program in a text. */
export interface ProgramCall {
  /** The name of the command: `lint`. */
  readonly command: string;
  /** The whole call as a line of a shell, from `ctpat` on. */
  readonly line: string;
}

/** The calls of `ctpat` in a text; a call ends with its line, or with the quotation mark around it. */
export function callsIn(text: string): readonly ProgramCall[] {
  return [...text.matchAll(/(?<![\w/.-])ctpat (lint|due|explain|print|compare|criteria)\b[^\n'`|>]*/g)].map(
    ([line, command = '']) => ({ command, line: line.replace(/\s+#.*$/, '').trim() }),
  );
}
