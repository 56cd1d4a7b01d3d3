import type { LEFT } from '../import-messages.ts';

/** Something that was left where it is, and why. */
export interface ImportNote {
  /** Name of the sheet. */
  readonly sheet: string;
  /** One-based; left out where the whole sheet is meant. */
  readonly row?: number;
  readonly reason: keyof typeof LEFT;
  readonly data?: Readonly<Record<string, string | number>>;
}
