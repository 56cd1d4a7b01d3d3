/** The longest name of a file or folder in UTF-16 units; in bytes most systems take 255. */
const LONGEST = 120;
const MOST_BYTES = 240;

/** What Windows forbids in names, what cannot be seen, and what turns the direction of writing. */
const FORBIDDEN =
  /[<>:"/\\|?*\p{Cc}\p{Cs}\u061C\u200B-\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF\uFFFE\uFFFF]+/gu;

/** Names of devices, with any ending; Windows opens the device in their stead. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?=\.|$)/i;

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

/** Cuts a text to so many UTF-16 units and bytes, and no sign in two. */
function cut(text: string, units: number, bytes: number): string {
  let taken = '';
  let size = 0;
  for (const sign of text) {
    size += bytesOf(sign);
    if (taken.length + sign.length > units || size > bytes) break;
    taken += sign;
  }
  return taken;
}

/**
 * A name that every system takes for a file or folder: no signs that Windows forbids, no device, no hidden file, at most
 * `longest` units; the ending stays where there is one. `suffix` stands before the ending.
 */
export function safeName(written: string, longest = LONGEST, suffix = ''): string {
  const clean = written.normalize('NFC').replace(FORBIDDEN, '_').trim().replace(/^\./, '_');
  const [, stem = '', ending = ''] = /^(.*?)(\.[\p{L}\p{N}_-]{1,12})?$/su.exec(clean) ?? [];
  const rest = Math.min(longest, LONGEST) - ending.length - suffix.length;
  const short = cut(stem, rest, MOST_BYTES - bytesOf(ending + suffix));
  // Windows drops dots and spaces at the end, and would find two names alike.
  const name = `${short.replace(/[. ]+$/, '')}${suffix}${ending}`.replace(/[. ]+$/, '');
  if (name === '') return 'file';
  return DEVICE.test(name) ? `_${name}` : name;
}

/** Equal for two names that some file system takes for one: letter case does not count. */
export function clashKey(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase();
}
