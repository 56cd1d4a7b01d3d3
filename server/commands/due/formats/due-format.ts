import type { Locale } from '../../../catalog/catalog.ts';
import type { DueItem } from '../../../domain/deadlines/due-items.ts';
import type { Colors } from '../../../cli/terminal/colors.ts';

/** Something that is due, with its file as people see it. */
export interface ListedDueItem extends DueItem {
  /** Relative to the working directory, with forward slashes. */
  readonly file: string;
  /** One-based line. */
  readonly line: number;
  /** An identity that stays when lines are inserted above. */
  readonly key: string;
}

/** Everything that a list of what is due tells. */
export interface DueList {
  readonly items: readonly ListedDueItem[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The last day that was asked for; undefined: without end. */
  readonly until: string | undefined;
  readonly version: string;
  readonly locale: Locale;
  readonly files: number;
}

/** One format of the list. */
export interface DueFormat {
  readonly name: string;
  render(list: DueList, colors: Colors): string;
}
