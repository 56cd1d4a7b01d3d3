import type { YamlNode, YamlStream } from '../node.ts';
import type { MutableRange } from './mutable.ts';

/** Moves every range of a freshly built tree, in place. Aliases keep pointing at the same nodes. */
export function moveRanges(stream: YamlStream, moved: (offset: number) => number): void {
  function move(range: MutableRange): void {
    range.start = moved(range.start);
    range.end = moved(range.end);
  }

  function moveNode(node: YamlNode): void {
    move(node.range);
    if (node.kind === 'sequence') {
      node.items.forEach(moveNode);
    } else if (node.kind === 'mapping') {
      for (const pair of node.pairs) {
        move(pair.range);
        moveNode(pair.key);
        moveNode(pair.value);
      }
    }
  }

  for (const document of stream.documents) {
    move(document.range);
    if (document.root !== undefined) moveNode(document.root);
    for (const { range, first } of document.duplicateKeys) {
      move(range);
      move(first);
    }
  }
  for (const { range } of stream.problems) move(range);
  if (stream.range !== undefined) move(stream.range);
}
