import { procedureFacts, proceduresById, type ProcedureFacts } from '../../workspace/procedure-facts.ts';
import type { ProjectIndex } from '../../workspace/project-index.ts';

/** The procedure that another one translates, and what that translates in turn, up to the original; none comes twice. */
export function originalsOf(id: string, index: ProjectIndex): ProcedureFacts[] {
  const procedures = proceduresById(index);
  const found: ProcedureFacts[] = [];
  let here = procedures.get(id);
  while (here?.translationOf !== undefined) {
    here = procedures.get(here.translationOf);
    if (!here || here.id === id || found.includes(here)) break;
    found.push(here);
  }
  return found;
}

const originalOf = (id: string, index: ProjectIndex) => originalsOf(id, index).at(-1)?.id ?? id;

/** All procedures by the id of their original; an original stands under its own. */
function families(index: ProjectIndex): ReadonlyMap<string, readonly ProcedureFacts[]> {
  const found = new Map<string, ProcedureFacts[]>();
  for (const facts of procedureFacts(index)) {
    // In a circle each one’s original is another, so both are counted.
    for (const original of new Set([originalOf(facts.id, index), facts.id])) {
      const family = found.get(original);
      if (family) family.push(facts);
      else found.set(original, [facts]);
    }
  }
  return found;
}

/** The original of a procedure, or the procedure itself, and everything that translates it. */
export function familyOf(id: string, index: ProjectIndex): readonly ProcedureFacts[] {
  return index.derive(families).get(originalOf(id, index)) ?? [];
}
