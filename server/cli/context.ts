import type { Locale } from '../catalog/catalog.ts';
import type { Colors } from './terminal/colors.ts';
import type { CommandProcess } from './process.ts';

/** What a command runs in. */
export interface CommandContext {
  readonly process: CommandProcess;
  readonly colors: Colors;
  /** Language that the user chose; undefined: the configuration decides. */
  readonly locale: Locale | undefined;
  readonly version: string;
}
