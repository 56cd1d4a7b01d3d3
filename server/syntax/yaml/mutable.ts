/** The nodes while a parser still builds them; `node.ts` is what everybody else sees. */
import type { AliasNode, Pair, ScalarNode, YamlDocument, YamlNode } from '../node.ts';

export interface MutableRange {
  start: number;
  end: number;
}

interface OpenNode {
  range: MutableRange;
  anchor?: string;
  tag?: string;
}

export interface OpenMapping extends OpenNode {
  kind: 'mapping';
  flow: boolean;
  pairs: Pair[];
}

export interface OpenSequence extends OpenNode {
  kind: 'sequence';
  flow: boolean;
  items: YamlNode[];
}

export type OpenScalar = { -readonly [Key in keyof ScalarNode]: ScalarNode[Key] };
export type OpenAlias = { -readonly [Key in keyof AliasNode]: AliasNode[Key] };
export type OpenDocument = { -readonly [Key in keyof YamlDocument]: YamlDocument[Key] };
