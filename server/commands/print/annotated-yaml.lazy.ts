import { Document, Pair, Scalar, YAMLMap, YAMLSeq, type Node } from 'yaml';

/** A value with a remark on where it comes from. */
export type Annotated =
  | { readonly type: 'scalar'; readonly value: string | number | boolean | null; readonly remark?: string }
  | { readonly type: 'list'; readonly items: readonly Annotated[]; readonly remark?: string }
  | { readonly type: 'mapping'; readonly pairs: readonly (readonly [key: string, value: Annotated])[] };

function nodeOf(annotated: Annotated): Node {
  if (annotated.type === 'scalar') {
    const scalar = new Scalar(annotated.value);
    if (annotated.remark !== undefined) scalar.comment = ` ${annotated.remark}`;
    return scalar;
  }
  if (annotated.type === 'list') {
    const list = new YAMLSeq<Node>();
    list.items = annotated.items.map(nodeOf);
    // A list comes as a whole from one document.
    if (annotated.remark !== undefined) list.commentBefore = ` ${annotated.remark}`;
    return list;
  }
  const mapping = new YAMLMap<Scalar, Node>();
  mapping.items = annotated.pairs.map(([key, value]) => new Pair(new Scalar(key), nodeOf(value)));
  return mapping;
}

/** Writes values as YAML with their remarks as comments. */
export function annotatedYaml(value: Annotated): string {
  return new Document(nodeOf(value)).toString({ lineWidth: 0 });
}
