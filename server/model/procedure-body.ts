import type { OffsetRange } from '../syntax/node.ts';
import type { Block, Link, NumberedStep } from '../syntax/markdown/content.ts';
import type { Outline } from '../syntax/markdown/outline.ts';
import type { Table } from '../syntax/markdown/tables.ts';
import type { Path } from '../syntax/yaml/path.ts';
import { bodyOfMarkdown } from './body-of-markdown.ts';
import { bodyOfYaml } from './body-of-yaml.ts';
import type { Field } from './field.ts';
import type { ProcedurePart } from './headings.ts';

/** A heading and its place; in YAML a key. */
export interface BodyHeading {
  readonly text: string;
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

/** The text of a procedure, from Markdown and YAML alike. */
export interface ProcedureBody extends BodyContent {
  /** The parts that are there, each once. */
  readonly parts: readonly BodyPart[];
  /** All of it in words, headings too. */
  readonly text: string;
  part(name: ProcedurePart): BodyPart | undefined;
}

/** Reads the text of a procedure: the Markdown below its front matter, or what stands under `body`. */
export function readBody(
  field: Field | undefined,
  source: { readonly text: string; readonly outline: Outline | undefined },
): ProcedureBody {
  const { outline } = source;
  const { parts, content } = outline ? bodyOfMarkdown(outline) : bodyOfYaml(field, source.text);
  return {
    ...content,
    parts,
    text: [...content.headings, ...content.blocks]
      .toSorted((a, b) => a.range.start - b.range.start)
      .map(({ text }) => text)
      .join('\n'),
    part: (name) => parts.find(({ part }) => part === name),
  };
}
