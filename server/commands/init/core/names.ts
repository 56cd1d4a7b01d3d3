import { idFrom } from '../../../model/scaffold/id-from.ts';

/** Longest name of a file without its ending: with the folder before it, it fits everywhere. */
const LONGEST = 60;

/** Names that Windows keeps for devices, whatever ending follows, and what YAML takes for nothing. */
const RESERVED = /^(null|con|prn|aux|nul|com\d|lpt\d)$/;

/** Names of files of the new project that are not the profile. */
const TAKEN = new Set(['partners']);

/**
 * A company’s name as id and as name of a file on every system: lower-case letters of ASCII, digits and hyphens. A name
 * without any of these, such as one in Chinese, gives `profile`.
 */
export function companySlug(legalName: string): string {
  const id = idFrom(legalName).slice(0, LONGEST).replace(/-+$/, '');
  if (id === '') return 'profile';
  return RESERVED.test(id) || TAKEN.has(id) ? `${id}-profile` : id;
}

/** Ids for sites by their names, each once: `Laredo, TX` gives `laredo-tx`, the second of the same name `laredo-tx-2`. */
export function siteId(name: string, taken: ReadonlySet<string>): string {
  const plain = idFrom(name).slice(0, LONGEST).replace(/-+$/, '') || 'site';
  const base = RESERVED.test(plain) ? `${plain}-site` : plain;
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${String(count)}`;
  return id;
}
