import { fieldAtPath, fieldsAt } from '../../model/field-at-path.ts';
import { headingMeant } from '../../kinds/procedure/headings.ts';
import { factLine } from '../../kinds/facts.ts';
import { isDocumentKind, type SymbolKind } from '../../kinds/registry.ts';
import { SYMBOLS } from '../../kinds/symbols.ts';
import { referencesOf, type Reference } from '../../model/symbols.ts';
import { say } from '../../messages/fill.ts';
import { quoted } from '../../messages/quoted.ts';
import { fileReferencesOf } from '../../workspace/file-graph.ts';
import { definitionsIn, type PlacedDefinition } from '../../workspace/reference-graph.ts';
import { relativePath } from '../../workspace/uri.ts';
import { clockSentence } from '../../domain/deadlines/deadline.ts';
import { clocksAt } from '../../domain/deadlines/deadlines-at.ts';
import { listBlock, textBlock, type Block, type Explanation } from '../../explain/explanation.ts';
import { headingsOf } from '../navigation/heading-definitions.ts';
import { documentsIn } from '../navigation/occurrences.ts';
import type { HoverQuestion } from './hover-question.ts';
import { REFERENCE } from './reference-words.ts';
import { HOVER } from './hover-words.ts';

/** More clocks than these are for the document itself. */
const MOST_CLOCKS = 6;

/** Whom or what an id points to, with its dates and its state; and what a path to another profile leads to. */
export function referenceHover(question: HoverQuestion): Explanation | undefined {
  const { place, project } = question;
  const { file, document, offset } = place;
  const stands = ({ range }: { readonly range: { readonly start: number; readonly end: number } }) =>
    range.start <= offset && offset <= range.end;
  const reference = (file.derive(document.position, referencesOf) ?? []).find(stands);
  if (reference) return reference.to === 'criterion' ? undefined : explained(question, reference);
  const path = (file.derive(document.position, fileReferencesOf) ?? []).find(
    (each) => each.to === 'profile' && stands(each),
  );
  const profile = path && documentsIn(path.target, project).find(({ kind }) => kind === 'SecurityProfile');
  return profile && { title: profile.id, blocks: blocksOf(question, profile) };
}

function explained(question: HoverQuestion, reference: Reference): Explanation {
  const { place, project, locale } = question;
  const { to, id, heading } = reference;
  const from = { uri: place.file.uri, position: place.document.position };
  const definitions = project.index.derive(definitionsIn).resolve(reference, from);
  const [definition] = definitions;
  if (!definition) {
    const data = { thing: say(SYMBOLS[to].name, locale), id: quoted(id) };
    return { title: id, blocks: textBlock(say(REFERENCE.unknown, locale, data)) };
  }
  return {
    title: id,
    blocks: [
      ...blocksOf(question, definition),
      ...headingBlocks(question, definition, heading),
      ...ambiguityBlocks(question, reference, definitions),
    ],
  };
}

/** What a thing is and where it stands, and the clocks that run from its dates. */
function blocksOf({ place, project, today, locale }: HoverQuestion, definition: PlacedDefinition): Block[] {
  const { uri, position, kind, path } = definition;
  const document = project.files.get(uri)?.documents.find((each) => each.position === position);
  const holder = fieldAtPath(document?.root, path.slice(0, -1));
  if (!document || !holder) return [];
  const clocks = SYMBOLS[kind].dates
    .flatMap((steps) => fieldsAt(holder, steps.split('.')))
    .flatMap((date) => clocksAt(document, date.path, project, today))
    .filter(({ done, moment }) => !done && !moment)
    .slice(0, MOST_CLOCKS)
    .map((clock) => clockSentence(clock, today, locale));
  const label = labelOf(kind, uri === place.file.uri ? undefined : relativePath(uri, project.root), locale);
  const facts = factLine(SYMBOLS[kind].facts, holder, locale);
  return [
    ...textBlock(facts === '' ? `\`${definition.id}\`` : facts, label),
    ...listBlock(clocks, say(REFERENCE.dates, locale)),
  ];
}

function labelOf(kind: SymbolKind, file: string | undefined, locale: HoverQuestion['locale']): string {
  const thing = say(SYMBOLS[kind].name, locale);
  const Thing = thing.slice(0, 1).toUpperCase() + thing.slice(1);
  return file === undefined ? Thing : say(REFERENCE.inFile, locale, { Thing, file: quoted(file) });
}

function headingBlocks(
  { project, locale }: HoverQuestion,
  { uri, position }: PlacedDefinition,
  heading: string | undefined,
): Block[] {
  if (heading === undefined) return [];
  const names = headingsOf(project, uri, position).map(({ name }) => name);
  if (headingMeant(names, heading) >= 0) return [];
  return textBlock(say(HOVER.unknownHeading, locale, { heading: quoted(heading) }));
}

/** Contacts and sites may stand in several profiles; other items that several documents have must be told apart. */
function ambiguityBlocks(
  { project, locale }: HoverQuestion,
  { to, id }: Reference,
  definitions: readonly PlacedDefinition[],
): Block[] {
  const isFine = ['contact', 'site', 'partner-site'].includes(to) || isDocumentKind(to);
  if (definitions.length < 2 || isFine) return [];
  const files = [...new Set(definitions.map(({ uri }) => relativePath(uri, project.root)))].slice(0, 5);
  return textBlock(say(REFERENCE.several, locale, { files: files.map(quoted).join(', '), id: quoted(id) }));
}
