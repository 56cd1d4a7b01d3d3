/**
 * The fast path: nodes straight from the events of js-yaml, for well-formed text. Events carry the places of scalars
 * and of the starts of collections; the few places they lack are found by short steps over the source (`scan.ts`).
 */
import { COLLECTION_STYLE, EVENT_ID, SCALAR_STYLE, getScalarValue, parseEvents } from 'js-yaml';
import type { MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml';
import type { DuplicateKey, ScalarStyle, SyntaxProblem, YamlNode, YamlStream } from '../node.ts';
import { duplicatesOf, isMergeKey } from './duplicate-keys.ts';
import { boundAliases, tooManyAliases, unknownAnchor } from './alias-problems.ts';
import type { OpenAlias, OpenDocument, OpenMapping, OpenScalar, OpenSequence } from './mutable.ts';
import { MAX_DEPTH } from './limits.ts';
import {
  afterBracket,
  afterDocumentEnd,
  blockIndicatorAt,
  blockScalarEnd,
  documentEnd,
  documentStart,
  emptyItemAt,
  emptyKeyAt,
  emptyValueAt,
} from './scan.ts';
import { plainValue, scalarValue } from './scalar-value.ts';

// Copied once: in a bundle, each look into another module’s object is a call.
const { SCALAR, POP, MAPPING, SEQUENCE, ALIAS, DOCUMENT } = EVENT_ID;
const { PLAIN, SINGLE_QUOTED, DOUBLE_QUOTED, LITERAL_BLOCK, FOLDED_BLOCK } = SCALAR_STYLE;
const { FLOW } = COLLECTION_STYLE;
const textOfScalar = getScalarValue;

const CLOSE_SEQUENCE = 0x5d;
const CLOSE_MAPPING = 0x7d;

/** A collection that is still open, and the key that waits for its value. */
interface Frame {
  readonly node: OpenMapping | OpenSequence;
  key: YamlNode | undefined;
}

/** What the builder remembers between events. */
interface Builder {
  readonly source: string;
  readonly base: number;
  readonly documents: OpenDocument[];
  readonly problems: SyntaxProblem[];
  readonly stack: Frame[];
  frame: Frame | undefined;
  /** The end of the last thing seen, in `source`. */
  cursor: number;
  document: OpenDocument | undefined;
  duplicates: DuplicateKey[];
  anchors: Map<string, YamlNode> | undefined;
  hasAlias: boolean;
}

/**
 * Parses well-formed text.
 *
 * @param source the YAML text
 * @param base the offset of `source` in the file; added to every range
 * @throws js-yaml's `YAMLException` at the first syntax error
 */
export function parseFast(source: string, base: number): YamlStream {
  const builder: Builder = {
    source,
    base,
    documents: [],
    problems: [],
    stack: [],
    frame: undefined,
    cursor: 0,
    document: undefined,
    duplicates: [],
    anchors: undefined,
    hasAlias: false,
  };
  for (const event of parseEvents(source, { maxDepth: MAX_DEPTH })) {
    switch (event.type) {
      case SCALAR:
        addScalar(builder, event);
        break;
      case POP:
        close(builder);
        break;
      case MAPPING:
        openMapping(builder, event);
        break;
      case SEQUENCE:
        openSequence(builder, event);
        break;
      case ALIAS:
        addAlias(builder, event.anchorStart, event.anchorEnd);
        break;
      case DOCUMENT:
        openDocument(builder, event.explicitStart);
        break;
    }
  }
  const range = { start: base, end: base + source.length };
  return { documents: builder.documents, problems: builder.problems, range };
}

function openDocument(builder: Builder, explicit: boolean): void {
  builder.cursor = documentStart(builder.source, builder.cursor, explicit);
  const start = builder.base + builder.cursor;
  builder.duplicates = [];
  builder.document = { root: undefined, range: { start, end: start }, duplicateKeys: builder.duplicates };
  builder.documents.push(builder.document);
}

function closeDocument(builder: Builder): void {
  const { document } = builder;
  if (document === undefined) return;
  const end = documentEnd(builder.source, builder.cursor);
  document.range = { start: document.range.start, end: builder.base + end };
  builder.cursor = afterDocumentEnd(builder.source, end);
  if (builder.hasAlias && document.root !== undefined) {
    builder.problems.push(...boundAliases(document.root));
  }
  builder.document = undefined;
  builder.anchors = undefined;
  builder.hasAlias = false;
}

function add(builder: Builder, node: YamlNode): void {
  const { frame } = builder;
  if (frame === undefined) {
    if (builder.document !== undefined) builder.document.root = node;
  } else if (frame.node.kind === 'sequence') {
    frame.node.items.push(node);
  } else if (frame.key === undefined) {
    frame.key = node;
  } else {
    const { key } = frame;
    if (isMergeKey(key)) frame.node.merges = true;
    frame.node.pairs.push({ key, value: node, range: { start: key.range.start, end: node.range.end } });
    frame.key = undefined;
  }
}

function addScalar(builder: Builder, event: ScalarEvent): void {
  const { source, base } = builder;
  let start = event.valueStart;
  let end = event.valueEnd;
  let node: OpenScalar;
  if (start === -1) {
    const bare = event.anchorStart === -1 && event.tagStart === -1;
    if (bare && builder.frame === undefined) return;
    start = bare ? emptyAt(builder) : Math.max(event.anchorEnd, event.tagEnd);
    end = start;
    const range = { start: base + start, end: base + start };
    node = { kind: 'scalar', range, style: 'plain', value: null, text: '' };
  } else if (event.style === PLAIN) {
    const text = event.fast ? source.slice(start, end) : textOfScalar(source, event);
    const range = { start: base + start, end: base + end };
    node = { kind: 'scalar', range, style: 'plain', value: plainValue(text), text };
  } else {
    const text = event.fast ? source.slice(start, end) : textOfScalar(source, event);
    if (event.style === SINGLE_QUOTED || event.style === DOUBLE_QUOTED) {
      start--;
      end++;
    } else {
      start = blockIndicatorAt(source, Math.max(builder.cursor, event.anchorEnd, event.tagEnd));
      end = blockScalarEnd(source, start, end);
    }
    const range = { start: base + start, end: base + end };
    node = { kind: 'scalar', range, style: styleOf(event), value: text, text };
  }
  if (event.tagStart !== -1) {
    node.tag = source.slice(event.tagStart, event.tagEnd);
    node.value = scalarValue(node.text, node.style, node.tag);
  }
  if (event.anchorStart !== -1) anchor(builder, node, event);
  builder.cursor = end;
  add(builder, node);
}

/** Where a scalar that was left out stands. */
function emptyAt({ source, frame, cursor }: Builder): number {
  if (frame === undefined) return cursor;
  if (frame.node.kind === 'sequence') return emptyItemAt(source, cursor);
  return frame.key === undefined ? emptyKeyAt(source, cursor) : emptyValueAt(source, cursor, frame.node.flow);
}

function styleOf(event: ScalarEvent): ScalarStyle {
  switch (event.style) {
    case SINGLE_QUOTED:
      return 'single-quoted';
    case DOUBLE_QUOTED:
      return 'double-quoted';
    case LITERAL_BLOCK:
      return 'literal';
    case FOLDED_BLOCK:
      return 'folded';
    default:
      return 'plain';
  }
}

function anchor(
  builder: Builder,
  node: OpenScalar | OpenMapping | OpenSequence,
  event: ScalarEvent | MappingEvent | SequenceEvent,
): void {
  node.anchor = builder.source.slice(event.anchorStart, event.anchorEnd);
  builder.anchors ??= new Map();
  builder.anchors.set(node.anchor, node);
}

function openMapping(builder: Builder, event: MappingEvent): void {
  const start = builder.base + event.start;
  const flow = event.style === FLOW;
  const node: OpenMapping = { kind: 'mapping', range: { start, end: start }, flow, pairs: [] };
  open(builder, node, event);
}

function openSequence(builder: Builder, event: SequenceEvent): void {
  const start = builder.base + event.start;
  const flow = event.style === FLOW;
  const node: OpenSequence = { kind: 'sequence', range: { start, end: start }, flow, items: [] };
  open(builder, node, event);
}

function open(builder: Builder, node: OpenMapping | OpenSequence, event: MappingEvent | SequenceEvent): void {
  if (event.tagStart !== -1) node.tag = builder.source.slice(event.tagStart, event.tagEnd);
  if (event.anchorStart !== -1) anchor(builder, node, event);
  // A single pair inside `[…]` is a flow mapping without brackets of its own.
  const bracket = node.flow && isOpeningBracket(builder.source.charCodeAt(event.start));
  builder.cursor = bracket ? event.start + 1 : event.start;
  if (builder.frame !== undefined) builder.stack.push(builder.frame);
  builder.frame = { node, key: undefined };
}

function isOpeningBracket(code: number): boolean {
  return code === 0x5b || code === 0x7b;
}

function close(builder: Builder): void {
  const { frame, source, base } = builder;
  if (frame === undefined) {
    closeDocument(builder);
    return;
  }
  const { node } = frame;
  if (node.kind === 'mapping') {
    closeMapping(builder, node);
  } else {
    if (node.flow) builder.cursor = afterBracket(source, builder.cursor, CLOSE_SEQUENCE);
    node.range.end = base + builder.cursor;
  }
  builder.frame = builder.stack.pop();
  add(builder, node);
}

function closeMapping(builder: Builder, node: OpenMapping): void {
  const { source, base } = builder;
  const first = node.pairs[0];
  if (node.flow && source.charCodeAt(node.range.start - base) === 0x7b && !isKeyOfSinglePair(node)) {
    builder.cursor = afterBracket(source, builder.cursor, CLOSE_MAPPING);
  } else if (first !== undefined) {
    node.range.start = first.range.start;
  }
  node.range.end = base + builder.cursor;
  if (node.pairs.length > 1) duplicatesOf(node, builder.duplicates);
}

/** `[{a: b}: c]` – the single pair starts at the bracket of its own key. */
function isKeyOfSinglePair(node: OpenMapping): boolean {
  return node.pairs.length === 1 && node.pairs[0]?.key.range.start === node.range.start;
}

function addAlias(builder: Builder, start: number, end: number): void {
  const name = builder.source.slice(start, end);
  const range = { start: builder.base + start - 1, end: builder.base + end };
  const node: OpenAlias = { kind: 'alias', range, name, target: builder.anchors?.get(name) };
  if (node.target === undefined) {
    builder.problems.push(unknownAnchor(node));
  } else if (isOpen(builder, node.target)) {
    node.target = undefined;
    builder.problems.push(tooManyAliases(node));
  }
  builder.hasAlias = true;
  builder.cursor = end;
  add(builder, node);
}

/** Whether a node is one of those around the place that is being read. */
function isOpen({ frame, stack }: Builder, node: YamlNode): boolean {
  return frame?.node === node || stack.some((outer) => outer.node === node);
}
