/** From the documents of the package `yaml` to our nodes. Its own values are not used: both paths resolve alike. */
import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { CST, Document, Pair as SourcePair, ParsedNode, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { DuplicateKey, Pair, ScalarStyle, SyntaxProblem, YamlNode, YamlStream } from '../node.ts';
import { boundAliases, tooManyAliases, unknownAnchor } from './alias-problems.ts';
import { duplicatesOf, isMergeKey } from './duplicate-keys.ts';
import type { OpenAlias, OpenDocument, OpenMapping, OpenScalar, OpenSequence } from './mutable.ts';
import { blockScalarEnd, documentEnd, documentStart, afterDocumentEnd } from './scan.ts';
import { scalarValue } from './scalar-value.ts';

/** A document of `yaml` together with the tokens it was made from. */
export interface ComposedDocument {
  readonly token: CST.Document | undefined;
  readonly document: Document.Parsed;
}

type Token = CST.SourceToken;

/** Anchor, tag and indicators written before a node. */
interface Properties {
  readonly anchor?: Token;
  readonly tag?: Token;
  /** After the indicator or the last of the properties: where a missing node stands. */
  readonly end: number;
}

interface Converter {
  readonly source: string;
  readonly anchors: Map<string, YamlNode>;
  /** The collections around the place that is being read. */
  readonly open: Set<YamlNode>;
  readonly duplicates: DuplicateKey[];
  readonly problems: SyntaxProblem[];
  hasAlias: boolean;
}

const CONTENT_STYLES: Readonly<Record<string, ScalarStyle>> = {
  QUOTE_SINGLE: 'single-quoted',
  QUOTE_DOUBLE: 'double-quoted',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

/** Builds the tree; ranges are offsets in `source`. Only problems of aliases are told, the rest is the caller's. */
export function convert(composed: readonly ComposedDocument[], source: string): YamlStream {
  const documents: OpenDocument[] = [];
  const problems: SyntaxProblem[] = [];
  let cursor = 0;
  for (const [index, { token, document }] of composed.entries()) {
    const converter: Converter = {
      source,
      anchors: new Map(),
      open: new Set(),
      duplicates: [],
      problems,
      hasAlias: false,
    };
    const explicit = document.directives.docStart === true;
    const marked = documentStart(source, cursor, explicit);
    const root = rootOf(converter, document, token, marked);
    // Only comments before a `...` are no document.
    if (root === undefined && !explicit) continue;
    // In broken text, `yaml` may start a document elsewhere than its marker says.
    const start = Math.max(cursor, Math.min(marked, root?.range.start ?? marked));
    const next = composed[index + 1]?.token?.offset ?? source.length;
    const rootEnd = root?.range.end ?? start;
    const end = Math.max(start, rootEnd, Math.min(documentEnd(source, rootEnd), next));
    cursor = afterDocumentEnd(source, end);
    if (converter.hasAlias && root !== undefined) problems.push(...boundAliases(root));
    documents.push({ root, range: { start, end }, duplicateKeys: converter.duplicates });
  }
  return { documents, problems, range: { start: 0, end: source.length } };
}

function rootOf(
  converter: Converter,
  document: Document.Parsed,
  token: CST.Document | undefined,
  start: number,
): YamlNode | undefined {
  const properties = propertiesOf(token?.start, start, 'doc-start');
  const contents = document.contents;
  const bare = properties.anchor === undefined && properties.tag === undefined;
  if (contents === null || (bare && isScalar(contents) && contents.range[0] === contents.range[1]))
    return undefined;
  return nodeOf(converter, contents, properties);
}

/** Reads the tokens before a node; only what follows the last `indicator` belongs to it. */
function propertiesOf(tokens: readonly Token[] | undefined, start: number, indicator: string): Properties {
  let anchor: Token | undefined;
  let tag: Token | undefined;
  let end = start;
  for (const token of tokens ?? []) {
    if (token.type === indicator) {
      anchor = undefined;
      tag = undefined;
    } else if (token.type === 'anchor') {
      anchor = token;
    } else if (token.type === 'tag') {
      tag = token;
    } else {
      continue;
    }
    end = token.offset + token.source.length;
  }
  return { end, ...(anchor === undefined ? {} : { anchor }), ...(tag === undefined ? {} : { tag }) };
}

function nodeOf(converter: Converter, node: ParsedNode, properties: Properties): YamlNode {
  if (isAlias(node)) {
    const range = { start: node.range[0], end: node.range[1] };
    const target = converter.anchors.get(node.source);
    const alias: OpenAlias = { kind: 'alias', range, name: node.source, target };
    if (target === undefined) {
      converter.problems.push(unknownAnchor(alias));
    } else if (converter.open.has(target)) {
      alias.target = undefined;
      converter.problems.push(tooManyAliases(alias));
    }
    converter.hasAlias = true;
    return alias;
  }
  if (isScalar(node)) return scalarOf(converter, node, properties);
  return isSeq(node) ? sequenceOf(converter, node, properties) : mappingOf(converter, node, properties);
}

function withProperties<Node extends OpenScalar | OpenMapping | OpenSequence>(
  converter: Converter,
  node: Node,
  { anchor, tag }: Properties,
): Node {
  if (tag !== undefined) node.tag = tag.source;
  if (anchor !== undefined) {
    node.anchor = anchor.source.slice(1);
    converter.anchors.set(node.anchor, node);
  }
  return node;
}

function scalarOf(converter: Converter, node: Scalar.Parsed, properties: Properties): OpenScalar {
  const style = CONTENT_STYLES[node.type ?? ''] ?? 'plain';
  const text = node.source;
  const [start, valueEnd] = node.range;
  const missing = start === valueEnd && style === 'plain';
  let range = { start, end: valueEnd };
  if (missing) range = { start: properties.end, end: properties.end };
  else if (style === 'literal' || style === 'folded')
    range.end = blockScalarEnd(converter.source, start, valueEnd);
  const value = scalarValue(text, style, properties.tag?.source);
  return withProperties(converter, { kind: 'scalar', range, style, value, text }, properties);
}

function sequenceOf(converter: Converter, node: YAMLSeq.Parsed, properties: Properties): OpenSequence {
  const flow = node.flow === true;
  const [start, sourceEnd] = node.range;
  const sequence: OpenSequence = { kind: 'sequence', range: { start, end: start }, flow, items: [] };
  withProperties(converter, sequence, properties);
  converter.open.add(sequence);
  const tokens = (node.srcToken?.items ?? []).filter(holdsNode);
  let end = start;
  for (const [index, item] of node.items.entries()) {
    const own = isSinglePair(item) ? { end } : propertiesOf(tokens[index]?.start, end, 'seq-item-ind');
    const child = nodeOf(converter, item, own);
    sequence.items.push(child);
    end = Math.max(end, child.range.end);
  }
  converter.open.delete(sequence);
  sequence.range.end = flow ? Math.max(end, sourceEnd) : end;
  return sequence;
}

/** Comments at the end of a collection have a token of their own but no node. */
function holdsNode({ start, key, sep, value }: CST.CollectionItem): boolean {
  return Boolean(key ?? sep ?? value) || start.some(({ type }) => NODE_MAKERS.has(type));
}

const NODE_MAKERS: ReadonlySet<string> = new Set(['seq-item-ind', 'explicit-key-ind', 'anchor', 'tag']);

/** `[a: b]` – a mapping without brackets of its own; what is written before it belongs to its key. */
function isSinglePair(node: ParsedNode): boolean {
  return isMap(node) && node.flow === true && node.srcToken === undefined;
}

function mappingOf(converter: Converter, node: YAMLMap.Parsed, properties: Properties): OpenMapping {
  const flow = node.flow === true;
  const [start, sourceEnd] = node.range;
  const mapping: OpenMapping = { kind: 'mapping', range: { start, end: start }, flow, pairs: [] };
  withProperties(converter, mapping, properties);
  converter.open.add(mapping);
  let end = start;
  for (const item of node.items) {
    const pair = pairOf(converter, item, end);
    if (isMergeKey(pair.key)) mapping.merges = true;
    mapping.pairs.push(pair);
    end = Math.max(end, pair.range.end);
  }
  converter.open.delete(mapping);
  const first = mapping.pairs[0];
  const bracketed = flow && !isSinglePair(node);
  if (!bracketed && first !== undefined) mapping.range.start = first.range.start;
  mapping.range.end = bracketed ? Math.max(end, sourceEnd) : end;
  duplicatesOf(mapping, converter.duplicates);
  return mapping;
}

function pairOf(
  converter: Converter,
  { key, value, srcToken }: SourcePair<ParsedNode, ParsedNode | null>,
  at: number,
): Pair {
  const colon = srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
  const own = propertiesOf(srcToken?.start, colon?.offset ?? at, 'explicit-key-ind');
  const keyNode = nodeOf(converter, key, own);
  const properties = propertiesOf(srcToken?.sep, keyNode.range.end, 'map-value-ind');
  const valueNode = value === null ? missing(properties.end) : nodeOf(converter, value, properties);
  const { start } = keyNode.range;
  return {
    key: keyNode,
    value: valueNode,
    range: { start, end: Math.max(keyNode.range.end, valueNode.range.end) },
  };
}

function missing(at: number): OpenScalar {
  return { kind: 'scalar', range: { start: at, end: at }, style: 'plain', value: null, text: '' };
}
