import type { Colors as AllColors } from 'picocolors/types';
import { paint } from './paint.lazy.ts';
import type { CommandProcess } from '../process.ts';

/** What texts on a terminal look like: each puts its mark around a text. */
export type Colors = Pick<
  AllColors,
  'isColorSupported' | 'bold' | 'cyan' | 'dim' | 'green' | 'red' | 'underline' | 'yellow'
>;

const asItIs = String;

/** No colors, for files and pipes. */
export const plainColors: Colors = {
  isColorSupported: false,
  bold: asItIs,
  cyan: asItIs,
  dim: asItIs,
  green: asItIs,
  red: asItIs,
  underline: asItIs,
  yellow: asItIs,
};

/** Colors for standard output: as `FORCE_COLOR` and `NO_COLOR` say, else where it is a terminal. */
export function colorsFor({ env, stdoutIsTerminal }: CommandProcess): Colors {
  const forced = env['FORCE_COLOR'];
  if (env['NO_COLOR']) return plainColors;
  const isForced = forced !== undefined && forced !== '';
  const isWanted = isForced ? forced !== '0' : stdoutIsTerminal && env['TERM'] !== 'dumb';
  return isWanted ? paint() : plainColors;
}
