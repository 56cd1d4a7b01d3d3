import type { Locale } from '../catalog/catalog.ts';
import type { Colors } from './terminal/colors.ts';
import type { CommandProcess } from './process.ts';
import type { OutputGate } from './output-gate.ts';

/** What a command runs in. */
export interface CommandContext {
  /** All of its texts go through the gate. */
  readonly process: CommandProcess;
  /** Texts that leave in another way, as in a file, are to go through it too. */
  readonly gate: OutputGate;
  readonly colors: Colors;
  /** Language that the user chose; undefined: the configuration decides. */
  readonly locale: Locale | undefined;
  readonly version: string;
}
