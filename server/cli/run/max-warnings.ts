import type { Locale } from '../../catalog/catalog.ts';
import { CLI } from '../../messages/cli.ts';
import { say } from '../../messages/fill.ts';
import { Failure } from '../failure.ts';

/** Reads `--max-warnings`; undefined where it was left out. Throws a {@link Failure} where it is no number. */
export function parseMaxWarnings(value: string | undefined, locale: Locale): number | undefined {
  if (value === undefined) return undefined;
  const most = Number(value);
  if (!/^\d+$/.test(value) || !Number.isSafeInteger(most))
    throw new Failure(say(CLI.badNumber, locale, { value }));
  return most;
}
