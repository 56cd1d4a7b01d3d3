import type { Catalog } from '../../catalog/catalog.ts';
import { insertLines, lineEndOf, type Edit } from '../../model/edits.ts';
import type { Field } from '../../model/field.ts';
import type { SecurityProfile } from '../../kinds/security-profile/view.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { answerBefore } from '../../domain/answers/answer-order.ts';
import { currentSectionName } from '../../schema/section-names.ts';
import type { Pair } from '../../syntax/node.ts';

/** The criteria that one section lacks; `field` is undefined where the section itself is missing. */
export interface MissingInSection<Kind extends { readonly id: string } = { readonly id: string }> {
  readonly section: string;
  readonly field: Field | undefined;
  readonly criteria: readonly Kind[];
}

/** An answer as it is written into a profile. */
export interface WrittenAnswer {
  /** With its key; the first line begins at column zero. */
  readonly lines: readonly string[];
  /** Its value in flow style, for sections that are written so. */
  readonly flow: string;
}

/** Where missing criteria go, and what is written there. */
export interface MissingContext {
  readonly file: SourceFile;
  readonly profile: SecurityProfile;
  readonly catalog: Catalog;
  answerOf(id: string): WrittenAnswer;
}

/** The edits that insert them all; those into sections that exist come first, so that insertions at one place keep the order of the text. */
export function missingEdits(missing: readonly MissingInSection[], context: MissingContext): Edit[] {
  const begun = missing.flatMap(({ field, criteria }) =>
    field ? intoSection(field, criteria, context) : [],
  );
  return [
    ...begun,
    ...newSections(
      missing.filter(({ field }) => !field),
      context,
    ),
  ];
}

function intoSection(field: Field, criteria: MissingInSection['criteria'], context: MissingContext): Edit[] {
  const { file, answerOf } = context;
  const { node, range } = field;
  // An alias stands for text elsewhere, which belongs to others too.
  if (node.kind === 'mapping' && node.range.start !== range.start) return [];
  const lines = criteria.map(({ id }) => answerOf(id).lines);
  if (node.kind !== 'mapping' || !node.flow) {
    return lines.flatMap((own, position) =>
      insertLines(file, field, own, answerBefore(field, criteria[position]?.id ?? '')),
    );
  }
  const last = node.pairs.at(-1);
  if (!last) return replaceEmpty(field, lines.flat(), context);
  const pairs = criteria.map(({ id }) => `, "${id}": ${answerOf(id).flow}`);
  return [{ range: { start: last.range.end, end: last.range.end }, newText: pairs.join('') }];
}

/** `{}` gives way to lines below its key. */
function replaceEmpty(field: Field, lines: readonly string[], { file }: MissingContext): Edit[] {
  const { text } = file;
  const key = field.keyRange;
  if (!key) return [];
  const column = key.start - (text.lastIndexOf('\n', key.start - 1) + 1);
  const before = text.slice(key.start - column, key.start);
  // In flow style, or behind something else in its line, there is no place for lines.
  if (before.trim() !== '') return [];
  const colon = text.slice(key.end, field.range.start);
  const start = /^[ \t]*:[ \t]+$/.test(colon) ? key.end + colon.trimEnd().length : field.range.start;
  const indent = ' '.repeat(column + 2);
  const newText = lines.map((line) => lineEndOf(file) + (line === '' ? '' : indent + line)).join('');
  return [{ range: { start, end: field.range.end }, newText }];
}

const indented = (line: string) => (line === '' ? '' : `  ${line}`);

function newSections(missing: readonly MissingInSection[], context: MissingContext): Edit[] {
  const { file, profile, catalog, answerOf } = context;
  const blocks = missing.map(({ section, criteria }) => ({
    section,
    lines: [`${section}:`, ...criteria.flatMap(({ id }) => answerOf(id).lines.map(indented))],
  }));
  if (blocks.length === 0) return [];
  const all = blocks.flatMap(({ lines }) => lines);
  const { sectionsField } = profile;
  if (!sectionsField) return insertLines(file, profile.root, ['sections:', ...all.map(indented)]);
  const { node, range } = sectionsField;
  if (node.kind === 'mapping' && node.range.start !== range.start) return [];
  if (node.kind === 'mapping' && node.flow)
    return node.pairs.length === 0 ? replaceEmpty(sectionsField, all, context) : [];
  return blocks.flatMap(({ section, lines }) =>
    insertLines(file, sectionsField, lines, sectionBefore(sectionsField, section, catalog)),
  );
}

/** A new section goes after the last one that stands before it in catalog order. */
function sectionBefore({ node }: Field, section: string, catalog: Catalog): Pair | 'start' {
  const numberOf = (key: string) => catalog.category(currentSectionName(key))?.number ?? 0;
  const own = numberOf(section);
  const pairs = node.kind === 'mapping' ? node.pairs : [];
  return (
    pairs.findLast(
      ({ key }) => key.kind === 'scalar' && numberOf(key.text) > 0 && numberOf(key.text) < own,
    ) ?? 'start'
  );
}
