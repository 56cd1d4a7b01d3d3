import type { Outline } from '../../syntax/markdown/outline.lazy.ts';
import type { BodyContent, BodyPart } from './body-content.ts';
import { bodyOfMarkdown } from './body-of-markdown.ts';
import { bodyOfYaml } from './body-of-yaml.ts';
import type { Field } from '../../model/field.ts';
import type { ProcedurePart } from './part.ts';

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
