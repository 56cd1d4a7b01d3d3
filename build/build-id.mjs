/** Tells builds of one version apart, so that a cache of another build counts for nothing. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A checksum of what the command line is made from.
 *
 * @param {string} root the repository
 * @param {readonly string[]} folders below it
 */
export function buildIdOf(root, folders) {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const name of readdirSync(join(root, folder), { recursive: true }).map(String).sort()) {
      const file = join(root, folder, name);
      if (!statSync(file).isFile() || /[.]test[.]ts$/.test(name)) continue;
      hash
        .update(`${name.replaceAll('\\', '/')}\0`)
        .update(readFileSync(file))
        .update('\0');
    }
  }
  return hash
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
    .slice(0, 16);
}
