import pico from 'picocolors';
import type { Colors } from 'picocolors/types';
import type { CommandProcess } from './process.ts';

/** No colours, for files. */
export const plainColors: Colors = pico.createColors(false);

/** Colours for standard output: as `FORCE_COLOR` and `NO_COLOR` say, else where it is a terminal. */
export function colorsFor({ env, stdoutIsTerminal }: CommandProcess): Colors {
  const forced = env['FORCE_COLOR'];
  if (env['NO_COLOR']) return plainColors;
  if (forced !== undefined && forced !== '' && forced !== '0') return pico.createColors(true);
  return pico.createColors(stdoutIsTerminal && env['TERM'] !== 'dumb' && forced !== '0');
}
