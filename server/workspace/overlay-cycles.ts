import { namedBasesIn } from './named-bases.ts';
import type { ProjectIndex } from './project-index.ts';

/** What is known of one file while the circles are searched for. */
interface Visit {
  /** When it was met first, counted from zero. */
  readonly order: number;
  /** The earliest file that it is known to lead back to. */
  lowest: number;
  /** Its bases that were not looked at yet. */
  readonly waiting: string[];
}

/**
 * Which circle each file is in, by number; pass to `index.derive`. A file that is in no circle has a number of its own.
 * One pass over all of `extends` (Tarjan), without recursion, so neither depth nor diamonds cost more than their files.
 */
export function circlesIn(index: ProjectIndex): ReadonlyMap<string, number> {
  const bases = new Map<string, string[]>();
  for (const { uri, value } of namedBasesIn(index)) bases.set(uri, [...(bases.get(uri) ?? []), ...value]);
  const circles = new Map<string, number>();
  const visits = new Map<string, Visit>();
  const open: string[] = [];
  const way: string[] = [];
  const enter = (uri: string) => {
    const order = visits.size;
    visits.set(uri, { order, lowest: order, waiting: [...(bases.get(uri) ?? [])] });
    open.push(uri);
    way.push(uri);
  };
  const leave = (uri: string, { order, lowest }: Visit) => {
    way.pop();
    const above = visits.get(way.at(-1) ?? '');
    if (above) above.lowest = Math.min(above.lowest, lowest);
    if (lowest < order) return;
    for (const member of open.splice(open.lastIndexOf(uri))) circles.set(member, order);
  };
  for (const start of bases.keys()) {
    if (!visits.has(start)) enter(start);
    for (let uri = way.at(-1); uri !== undefined; uri = way.at(-1)) {
      const visit = visits.get(uri);
      const base = visit?.waiting.pop();
      if (!visit) break;
      if (base === undefined) leave(uri, visit);
      else {
        const known = visits.get(base);
        if (!known) enter(base);
        else if (!circles.has(base)) visit.lowest = Math.min(visit.lowest, known.order);
      }
    }
  }
  return circles;
}
