import { namedBasesIn } from './named-bases.ts';
import { extendersIn } from './overlays.ts';
import type { ProjectIndex } from './project-index.ts';

/** Everything that can be reached from a place, without the place itself; each once. */
function reached(from: string, next: (uri: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...next(from)];
  for (let uri = waiting.pop(); uri !== undefined; uri = waiting.pop()) {
    if (uri === from || found.has(uri)) continue;
    found.add(uri);
    waiting.push(...next(uri));
  }
  return found;
}

/** The files of the profiles that a profile builds on, and of those that build on it, directly or through others. */
export interface RelatedProfiles {
  basesOf(uri: string): ReadonlySet<string>;
  extendersOf(uri: string): ReadonlySet<string>;
}

/** How the profiles of a project build on each other; pass to `index.derive`. */
export function relatedProfilesIn(index: ProjectIndex): RelatedProfiles {
  const bases = new Map<string, string[]>();
  for (const { uri, value } of namedBasesIn(index)) {
    if (value.length > 0) bases.set(uri, [...(bases.get(uri) ?? []), ...value]);
  }
  const extenders = index.derive(extendersIn);
  const remembered = (next: (uri: string) => readonly string[]) => {
    const known = new Map<string, ReadonlySet<string>>();
    return (uri: string) => {
      let found = known.get(uri);
      if (!found) known.set(uri, (found = reached(uri, next)));
      return found;
    };
  };
  return {
    basesOf: remembered((uri) => bases.get(uri) ?? []),
    extendersOf: remembered((uri) => (extenders.get(uri) ?? []).map((each) => each.uri)),
  };
}
