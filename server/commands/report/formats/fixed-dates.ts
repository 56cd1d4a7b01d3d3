import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { setOwnValue } from '../../../messages/own-value.ts';

const TYPES = '[Content_Types].xml';

/**
 * An Office document packed anew, so that the same content gives the same bytes: the days of its parts, and those at which
 * it says to be made and changed, are `today` (`YYYY-MM-DD`).
 */
export function withFixedDates(bytes: Uint8Array, today: string): Uint8Array {
  const [year = 1980, month = 1, day = 1] = today.split('-').map(Number);
  // An archive can tell no earlier day than this; its days have no time zone.
  const mtime = new Date(Math.max(year, 1980), month - 1, day);
  const parts: Zippable = {};
  // The list of types comes first: by it programs tell what kind of archive it is.
  const entries = Object.entries(unzipSync(bytes)).sort(
    ([a], [b]) => Number(b === TYPES) - Number(a === TYPES),
  );
  for (const [name, part] of entries) {
    if (!name.endsWith('/'))
      setOwnValue(parts, name, [name === 'docProps/core.xml' ? core(part, today) : part, { mtime }]);
  }
  return zipSync(parts, { level: 6 });
}

function core(part: Uint8Array, today: string): Uint8Array {
  const made = /(<dcterms:(created|modified)[^>]*>)[^<]*/g;
  return strToU8(strFromU8(part).replace(made, `$1${today}T00:00:00Z`));
}
