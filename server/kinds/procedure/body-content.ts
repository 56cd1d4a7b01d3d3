import type { Block, Link, NumberedStep } from '../../syntax/markdown/content.ts';
import type { Table } from '../../syntax/markdown/tables.ts';
import type { OffsetRange } from '../../syntax/node.ts';
import type { Path } from '../../syntax/yaml/path.ts';
import type { ProcedurePart } from './part.ts';

/** A heading and its place; in YAML a key. */
export interface BodyHeading {
  readonly text: string;
  /** 1 to 6; in YAML there are no levels. */
  readonly level?: number;
  readonly range: OffsetRange;
}

/** What stands in a text or under a heading. */
export interface BodyContent {
  /** The headings below it, each before what stands under it. */
  readonly headings: readonly BodyHeading[];
  readonly blocks: readonly Block[];
  readonly steps: readonly NumberedStep[];
  readonly tables: readonly Table[];
  readonly links: readonly Link[];
}

/** One of the parts of a procedure. Where several headings name the same part, all of what stands under them. */
export interface BodyPart extends BodyContent {
  readonly part: ProcedurePart;
  /** The first heading that names it. */
  readonly heading: BodyHeading;
  /** What stands under it in words. */
  readonly text: string;
  readonly path: Path;
}
