import type { OffsetRange } from '../../syntax/node.ts';
import type { Heading, Outline } from '../../syntax/markdown/outline.lazy.ts';
import { partsOfHeading } from './headings.ts';
import { lastBefore } from '../../syntax/last-before.ts';
import { PROCEDURE_PARTS, type ProcedurePart } from './part.ts';
import type { BodyContent, BodyPart } from './body-content.ts';

/** The parts in which each heading and what stands under it lie: its own and those of the headings above it. */
function partsOfHeadings(headings: readonly Heading[]): ReadonlySet<ProcedurePart>[] {
  const named = headings.map(({ text }) => partsOfHeading(text));
  const levels = new Map<ProcedurePart, number[]>();
  for (const [position, { level }] of headings.entries())
    for (const part of named[position] ?? [])
      levels.set(part, [...(levels.get(part) ?? []), level].sort().slice(0, 2));
  const all = (own: readonly ProcedurePart[], hold: (levels: readonly number[]) => boolean) =>
    own.length > 0 && own.every((part) => hold(levels.get(part) ?? []));
  const above: { readonly level: number; readonly parts: ReadonlySet<ProcedurePart> }[] = [];
  return headings.map(({ level }, position) => {
    while ((above.at(-1)?.level ?? 0) >= level) above.pop();
    const outer = above.at(-1)?.parts ?? new Set<ProcedurePart>();
    const own = named[position] ?? [];
    // The title of the whole text, and a heading in another part, give way to a heading that is the part alone.
    const isTitle = position === 0 && level === 1 && all(own, (found) => found.length > 1);
    const isWithin = outer.size > 0 && all(own, ([highest = level]) => highest < level);
    const parts = own.length === 0 || isTitle || isWithin ? outer : new Set([...outer, ...own]);
    above.push({ level, parts });
    return parts;
  });
}

/** The content of Markdown and its parts. */
export function bodyOfMarkdown({ headings, content }: Outline): {
  readonly parts: readonly BodyPart[];
  readonly content: BodyContent;
} {
  const parts = partsOfHeadings(headings);
  const whole = { headings, ...content };
  const isIn = (part: ProcedurePart) => (thing: { readonly range: OffsetRange }) =>
    parts[lastBefore(headings, thing.range.start)]?.has(part) === true;
  const found = PROCEDURE_PARTS.flatMap((part): BodyPart[] => {
    const isOf = isIn(part);
    const all = headings.filter(isOf);
    const heading = all.find(({ text }) => partsOfHeading(text).includes(part));
    if (!heading) return [];
    const blocks = content.blocks.filter(isOf);
    return [
      {
        part,
        heading,
        path: ['body', part],
        text: blocks.map(({ text }) => text).join('\n'),
        headings: all.filter((other) => other !== heading),
        blocks,
        steps: content.steps.filter(isOf),
        tables: content.tables.filter(isOf),
        links: content.links.filter(isOf),
      },
    ];
  });
  return { parts: found, content: whole };
}
