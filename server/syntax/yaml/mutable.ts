/** The nodes while a parser still builds them; `node.ts` is what everybody else sees. */
import type { AliasNode, Pair, ScalarNode, YamlDocument, YamlNode } from '../node.ts';

/** A range whose ends may still move. */
export interface MutableRange {
  start: number;
  end: number;
}

interface OpenNode {
  range: MutableRange;
  anchor?: string;
  tag?: string;
}

/** A mapping that still gets pairs. */
export interface OpenMapping extends OpenNode {
  kind: 'mapping';
  flow: boolean;
  merges?: true;
  pairs: Pair[];
}

/** A sequence that still gets items. */
export interface OpenSequence extends OpenNode {
  kind: 'sequence';
  flow: boolean;
  items: YamlNode[];
}

/** A scalar that still gets its tag and anchor. */
export type OpenScalar = { -readonly [Key in keyof ScalarNode]: ScalarNode[Key] };
/** An alias that may still lose its target. */
export type OpenAlias = { -readonly [Key in keyof AliasNode]: AliasNode[Key] };
/** A document that still gets its top node. */
export type OpenDocument = { -readonly [Key in keyof YamlDocument]: YamlDocument[Key] };
