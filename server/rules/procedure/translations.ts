import type { ProcedureFacts } from '../../workspace/procedure-facts.ts';

/** The procedure that another one translates, and what that translates in turn, up to the original; none comes twice. */
export function originalsOf(id: string, procedures: readonly ProcedureFacts[]): ProcedureFacts[] {
  const found: ProcedureFacts[] = [];
  let here = procedures.find((each) => each.id === id);
  while (here?.translationOf !== undefined) {
    const { translationOf } = here;
    here = procedures.find((each) => each.id === translationOf);
    if (!here || here.id === id || found.includes(here)) break;
    found.push(here);
  }
  return found;
}

/** The original of a procedure, or the procedure itself, and everything that translates it. */
export function familyOf(id: string, procedures: readonly ProcedureFacts[]): ProcedureFacts[] {
  const original = originalsOf(id, procedures).at(-1)?.id ?? id;
  return procedures.filter(
    (each) => each.id === original || originalsOf(each.id, procedures).some((other) => other.id === original),
  );
}
