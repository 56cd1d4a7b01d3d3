/**
 * The one tree that both YAML parsers produce. Nothing above this folder knows which of them ran.
 *
 * Every offset is a zero-based UTF-16 code unit of the whole file, also for front matter inside Markdown.
 */

/** A half-open stretch of text: `start` is its first code unit, `end` the one after its last. */
export interface OffsetRange {
  readonly start: number;
  readonly end: number;
}

/** How a scalar was written. */
export type ScalarStyle = 'plain' | 'single-quoted' | 'double-quoted' | 'literal' | 'folded';

/** What the YAML 1.2 core schema makes of a scalar. */
export type ScalarValue = string | number | boolean | null;

interface NodeBase {
  /** From the first to after the last code unit of the node's own text; quotes and brackets included, anchors, tags and comments not. */
  readonly range: OffsetRange;
  /** Name of the anchor (`&name`) on this node. */
  readonly anchor?: string;
  /** The tag as written (`!!str`, `!local`). */
  readonly tag?: string;
}

/** A string, number, boolean or null. */
export interface ScalarNode extends NodeBase {
  readonly kind: 'scalar';
  readonly style: ScalarStyle;
  /** The value under the YAML 1.2 core schema: `7.30` is the number 7.3. */
  readonly value: ScalarValue;
  /** The text the author meant: of a plain scalar as written (`7.30`, `012345678`), of any other the decoded text. */
  readonly text: string;
}

/** One `key: value` of a mapping. */
export interface Pair {
  readonly key: YamlNode;
  /** An absent value (`key:`) is a scalar with value `null`, text `''` and an empty range after the colon. */
  readonly value: YamlNode;
  /** From the start of the key to the end of the value. */
  readonly range: OffsetRange;
}

/** A mapping, in block or flow style. Duplicate keys and merge keys (`<<`) are kept as written. */
export interface MappingNode extends NodeBase {
  readonly kind: 'mapping';
  readonly flow: boolean;
  /** Set where a merge key (`<<`) is among the pairs. */
  readonly merges?: true;
  readonly pairs: readonly Pair[];
}

/** A sequence, in block or flow style. */
export interface SequenceNode extends NodeBase {
  readonly kind: 'sequence';
  readonly flow: boolean;
  readonly items: readonly YamlNode[];
}

/**
 * An alias (`*name`) with the node it stands for. It has none where the anchor does not exist, where the alias stands
 * inside that very node, or where written out it would make the document too large (both are `too-many-aliases`). So
 * following aliases always ends, and visits no more than 100,000 nodes beyond those written.
 */
export interface AliasNode extends NodeBase {
  readonly kind: 'alias';
  readonly name: string;
  readonly target: YamlNode | undefined;
}

/** Any node of the tree; `kind` tells them apart. */
export type YamlNode = ScalarNode | MappingNode | SequenceNode | AliasNode;

/** Why a text is not well-formed; the words for each code stand in the rules of the group `syntax`. */
export type SyntaxProblemCode =
  | 'bad-indentation'
  | 'tab-indentation'
  | 'unclosed-quote'
  | 'unclosed-bracket'
  | 'missing-colon'
  | 'missing-space'
  | 'missing-comma'
  | 'unexpected-token'
  | 'bad-escape'
  | 'unknown-anchor'
  | 'bad-anchor-or-tag'
  | 'bad-directive'
  | 'block-scalar-header'
  | 'reserved-character'
  | 'conflict-marker'
  | 'too-many-aliases'
  | 'too-deep'
  | 'invalid';

/** One place where the text is not well-formed, at the token that causes it. */
export interface SyntaxProblem {
  readonly code: SyntaxProblemCode;
  readonly range: OffsetRange;
  /** The offending piece of text, shortened; for the message. */
  readonly token: string;
}

/** A key that stands a second time in one mapping. */
export interface DuplicateKey {
  readonly key: string;
  readonly range: OffsetRange;
  readonly first: OffsetRange;
}

/** One document of a YAML stream. */
export interface YamlDocument {
  /** The top node; undefined where the document is empty or holds comments only. */
  readonly root: YamlNode | undefined;
  /** From the document's first code unit (after `---`) to its end. */
  readonly range: OffsetRange;
  readonly duplicateKeys: readonly DuplicateKey[];
}

/** A parsed text: all its documents and everything that is wrong with its form. */
export interface YamlStream {
  readonly documents: readonly YamlDocument[];
  readonly problems: readonly SyntaxProblem[];
  /** The stretch of the text that was parsed; the parser always says it. Absent: the whole text. */
  readonly range?: OffsetRange;
}
