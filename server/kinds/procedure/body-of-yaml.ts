import type { OffsetRange } from '../../syntax/node.ts';
import { outline } from '../../syntax/markdown/outline.lazy.ts';
import type { Cell, Table } from '../../syntax/markdown/tables.ts';
import { child, fields, isNull, items, textOf, type Field, type KeyedField } from '../../model/field.ts';
import { isPart } from './part.ts';
import type { BodyContent, BodyPart } from './body-content.ts';
import { createLocator } from './text-in-source.ts';

const NOTHING: BodyContent = { headings: [], blocks: [], steps: [], tables: [], links: [] };

/** Keys by which a part may tell its content as the schema does; any other key is a heading of the author’s. */
const CONTENT_KEYS: ReadonlySet<string> = new Set(['heading', 'text', 'steps', 'tables', 'links']);

function join(contents: readonly BodyContent[]): BodyContent {
  return {
    headings: contents.flatMap(({ headings }) => headings),
    blocks: contents.flatMap(({ blocks }) => blocks),
    steps: contents.flatMap(({ steps }) => steps),
    tables: contents.flatMap(({ tables }) => tables),
    links: contents.flatMap(({ links }) => links),
  };
}

/** Text in YAML is read as Markdown. */
function ofText(field: Field, source: string): BodyContent {
  const text = textOf(field);
  if (text === undefined) return NOTHING;
  const { headings, content } = outline(text);
  const locate = createLocator(text, source, field.range);
  const placed = <T extends { readonly range: OffsetRange }>(things: readonly T[]) =>
    things.map((thing) => ({ ...thing, range: locate(thing.range) }));
  const cells = (row: readonly Cell[]) => placed(row);
  return {
    headings: placed(headings),
    blocks: placed(content.blocks),
    steps: content.steps.map((step) => ({ ...step, range: locate(step.range), list: locate(step.list) })),
    tables: placed(content.tables).map((table) => ({
      ...table,
      header: cells(table.header),
      rows: table.rows.map(cells),
    })),
    links: placed(content.links),
  };
}

const cellOf = (field: Field): Cell => ({ text: wordsOf(field), range: field.range });

function wordsOf(field: Field): string {
  const text = textOf(field);
  if (text !== undefined) return text;
  return [...items(field), ...fields(field)].map(wordsOf).join(', ');
}

/** A list of mappings is a table whose columns are their keys. */
function tableOf(rows: readonly Field[], { range }: Field): Table {
  const columns = new Map<string, KeyedField>();
  for (const row of rows)
    for (const entry of fields(row)) if (!columns.has(entry.key)) columns.set(entry.key, entry);
  return {
    range,
    header: [...columns.values()].map(({ key, keyRange }) => ({ text: key, range: keyRange })),
    rows: rows.map((row) =>
      [...columns.keys()].map((key) => {
        const cell = fields(row).find((entry) => entry.key === key);
        return cell
          ? { ...cellOf(cell), text: isNull(cell) ? '' : wordsOf(cell) }
          : { text: '', range: row.range };
      }),
    ),
  };
}

/** A list: its texts are steps, and so are mappings with a `text`; other mappings are the rows of a table. */
function ofList(list: Field, source: string): BodyContent {
  const entries = items(list);
  const rows = entries.filter((item) => item.node.kind === 'mapping' && !child(item, 'text'));
  const steps = entries.flatMap((item, position) => {
    const words = item.node.kind === 'mapping' ? child(item, 'text') : item;
    const text = textOf(words);
    if (!words || text === undefined) return [];
    return [
      {
        number: textOf(child(item, 'number')) ?? String(position + 1),
        text,
        range: words.range,
        list: list.range,
        isNested: false,
      },
    ];
  });
  const table = tableOf(rows, list);
  return join([
    {
      ...NOTHING,
      steps,
      blocks: entries.map((item) => ({ range: item.range, text: wordsOf(item), isParagraph: false })),
      tables: rows.length > 0 ? [table] : [],
    },
    ...entries.filter(({ node }) => node.kind === 'sequence').map((item) => ofList(item, source)),
  ]);
}

function ofTables(list: Field | undefined): BodyContent {
  const tables = items(list).map((table) => ({
    range: table.range,
    header: items(child(table, 'header')).map(cellOf),
    rows: items(child(table, 'rows')).map((row) => items(row).map(cellOf)),
  }));
  const blocks = items(list).map((table) => ({
    range: table.range,
    text: wordsOf(table),
    isParagraph: false,
  }));
  return { ...NOTHING, tables, blocks };
}

function ofLinks(list: Field | undefined): BodyContent {
  const links = items(list).flatMap((link) => {
    const target = child(link, 'target');
    const to = textOf(target);
    return target && to !== undefined
      ? [{ text: textOf(child(link, 'text')) ?? '', target: to, range: target.range }]
      : [];
  });
  return { ...NOTHING, links };
}

function contentOf(field: Field | undefined, source: string): BodyContent {
  if (!field || isNull(field)) return NOTHING;
  if (field.node.kind === 'sequence') return ofList(field, source);
  if (field.node.kind !== 'mapping') return ofText(field, source);
  const others = fields(field).filter(({ key }) => !CONTENT_KEYS.has(key) && !key.startsWith('x-'));
  return join([
    contentOf(child(field, 'text'), source),
    contentOf(child(field, 'steps'), source),
    ofTables(child(field, 'tables')),
    ofLinks(child(field, 'links')),
    ...others.map((entry) =>
      join([
        { ...NOTHING, headings: [{ text: entry.key, range: entry.keyRange }] },
        contentOf(entry, source),
      ]),
    ),
  ]);
}

/** The content under `body` and its parts. */
export function bodyOfYaml(
  body: Field | undefined,
  source: string,
): { readonly parts: readonly BodyPart[]; readonly content: BodyContent } {
  const parts = fields(body).flatMap((field): BodyPart[] => {
    const { key, keyRange, path } = field;
    if (!isPart(key) || isNull(field)) return [];
    const content = contentOf(field, source);
    const text = content.blocks.map((block) => block.text).join('\n');
    return [{ ...content, part: key, heading: { text: key, range: keyRange }, text, path }];
  });
  return {
    parts,
    content: join(parts.map((part) => ({ ...part, headings: [part.heading, ...part.headings] }))),
  };
}
