import type { Path } from '../syntax/yaml/path.ts';

/**
 * Whether a path is one of a place: `*` stands for any key, `[]` for a step into a list, which may be left out where one
 * thing stands for the list.
 */
export function leadsTo(place: readonly string[], path: Path): boolean {
  const [step, ...steps] = place;
  const [key, ...keys] = path;
  if (step === undefined) return key === undefined;
  if (step === '[]') return leadsTo(steps, typeof key === 'number' ? keys : path);
  return typeof key === 'string' && (step === '*' || step === key) && leadsTo(steps, keys);
}
