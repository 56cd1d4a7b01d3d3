import type { OffsetRange } from '../../syntax/node.ts';
import type { Path } from '../../syntax/yaml/path.ts';

/** A stretch of text and the path that tells it from others in its file. */
export interface Place {
  readonly range: OffsetRange;
  readonly path: Path;
}

/** Places with a path of their own each: a second one at the same path gets a step that counts it. */
export function toldApart(places: readonly Place[], noun: string): Place[] {
  const times = new Map<string, number>();
  return places.map(({ range, path }) => {
    const key = path.join('\0');
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return { range, path: time === 1 ? path : [...path, `${noun} ${String(time)}`] };
  });
}
