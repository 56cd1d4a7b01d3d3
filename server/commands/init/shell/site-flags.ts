import type { Locale, Localized } from '../../../catalog/catalog.ts';
import { siteId } from '../core/names.ts';
import { say } from '../../../messages/fill.ts';
import { INIT } from '../init-messages.ts';
import type { KnownSite } from '../../../model/scaffold/company-lines.ts';
import { isCountry } from '../../../schema/countries.ts';
import { nearest } from '../../../schema/suggestion.ts';
import { Failure } from '../../../cli/failure.ts';

type Draft = { -readonly [Key in keyof KnownSite]?: KnownSite[Key] };

/** Reads one value into a site; gives what would be right where it cannot be read. */
type ReadValue = (value: string, site: Draft) => Localized | undefined;

const list = (value: string) =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

const KEYS: Readonly<Record<keyof KnownSite, ReadValue>> = {
  id(value, site) {
    site.id = value;
    return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) ? undefined : INIT.anId;
  },
  name(value, site) {
    site.name = value;
    return undefined;
  },
  address(value, site) {
    site.address = value;
    return undefined;
  },
  country(value, site) {
    site.country = value;
    return isCountry(value) ? undefined : { en: 'US or MX, for example', es: 'US o MX, por ejemplo' };
  },
  type(value, site) {
    site.type = value;
    return undefined;
  },
  staffed(value, site) {
    site.staffed = value === 'true';
    return value === 'true' || value === 'false' ? undefined : INIT.trueOrFalse;
  },
  activities(value, site) {
    site.activities = list(value);
    return undefined;
  },
  languages(value, site) {
    site.languages = list(value);
    return site.languages.every((language) => /^[a-z]{2}$/.test(language)) ? undefined : INIT.aLanguage;
  },
};

const isKey = (key: string): key is keyof KnownSite => Object.hasOwn(KEYS, key);

/**
 * The sites that `--site` names: a name, then pairs, with semicolons between them, as in
 * `Laredo, TX; country=US; activities=cargo-handling,cargo-storage`. `country` is that of sites which name none.
 * Throws a {@link Failure} for what cannot be read.
 */
export function sitesOf(values: readonly string[], country: string | undefined, locale: Locale): KnownSite[] {
  const drafts = values.map((value) => readSite(value, locale));
  const taken = new Set<string>();
  for (const { id } of drafts) {
    if (id === undefined) continue;
    if (taken.has(id)) throw new Failure(say(INIT.siteTwice, locale, { id }));
    taken.add(id);
  }
  return drafts.map((draft) => {
    const id = draft.id ?? siteId(draft.name ?? '', taken);
    taken.add(id);
    return { ...(country === undefined ? {} : { country }), ...draft, id };
  });
}

function readSite(text: string, locale: Locale): Draft {
  const site: Draft = {};
  const parts = text.split(';').map((part) => part.trim());
  for (const [position, part] of parts.entries()) {
    const equals = part.indexOf('=');
    const key = part.slice(0, Math.max(0, equals)).trim();
    if (part === '') continue;
    if (position === 0 && !isKey(key)) {
      site.name = part;
      continue;
    }
    const value = part.slice(equals + 1).trim();
    if (!isKey(key)) {
      const all = Object.keys(KEYS);
      const suggestion = nearest(key, all);
      const meant = suggestion === undefined ? '' : say(INIT.meant, locale, { nearest: suggestion });
      throw new Failure(say(INIT.badSiteKey, locale, { key: key || part, meant, all: all.join(', ') }));
    }
    const wanted = KEYS[key](value, site);
    if (wanted) throw new Failure(say(INIT.badSiteValue, locale, { key, value, wanted: wanted[locale] }));
  }
  return site;
}
