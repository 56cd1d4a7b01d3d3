import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import type { FileFact } from '../../workspace/file-facts.ts';
import { writeAtomically } from '../atomic-write.ts';
import type { FileResult, HeldFinding, RecordedFinding } from '../run/file-result.ts';
import { count, flag, list, oneOf, optional, record, text } from '../run/plain-data.ts';
import { criterionCase, finding, ledgerOfFile } from '../run/result-readers.ts';
import type { CachedFile, CachedSet } from './cached-set.ts';
import { readRegularFile } from '../../host/node-files.ts';

/** Nobody else may read or write it: it holds what was found in confidential documents. */
const MODE = 0o600;

/** How a cache begins: what it is, and the version of its form. */
const MARK = 'ctpat-cache 1';

const fact = record<{
  state: FileFact['state'];
  size?: number;
  sha256?: string;
  unreadable?: boolean;
  actual?: string;
}>({
  state: oneOf('file', 'folder', 'missing', 'outside', 'other-case'),
  size: optional(count(0)),
  sha256: optional(text),
  unreadable: optional(flag),
  actual: optional(text),
});

const result = record<FileResult>({
  findings: list(record<RecordedFinding>({ reported: finding, position: count(0) })),
  held: list(record<HeldFinding>({ rule: text, position: count(0), related: list(text) })),
  suppressed: count(0),
  cases: list(criterionCase),
  ledger: ledgerOfFile,
});

const sets = list(
  record<CachedSet>({
    key: text,
    files: list(
      record<CachedFile>({
        uri: text,
        details: list(oneOf('fixes', 'bytes', 'cases', 'shard')),
        named: list(
          record<CachedFile['named'][number]>({
            path: text,
            checksum: flag,
            fact: (value) => (value === undefined ? undefined : (fact(value) as FileFact)),
          }),
        ),
        result,
        hasLine: list(flag),
      }),
    ),
  }),
);

const headOf = (program: string, body: string) =>
  `${MARK} ${program} ${createHash('sha256').update(body).digest('hex')}`;

/**
 * What a cache holds; nothing where there is none, and where it is damaged, of another program, or not ours alone: what
 * others may write could hide findings.
 */
export function readCacheFile(path: string, program: string): readonly CachedSet[] {
  try {
    const { mode, uid } = statSync(path);
    const isOurs = process.getuid === undefined || ((mode & 0o077) === 0 && uid === process.getuid());
    if (!isOurs) return [];
    const all = readRegularFile(path, { mayBeLink: false }, Infinity).toString();
    const end = all.indexOf('\n');
    const body = all.slice(end + 1);
    return all.slice(0, end) === headOf(program, body) ? sets(JSON.parse(body)) : [];
  } catch {
    return [];
  }
}

/** Writes a cache, whole or not at all. Throws where that cannot be done. */
export function writeCacheFile(path: string, program: string, content: readonly CachedSet[]): void {
  const body = JSON.stringify(content);
  writeAtomically(path, `${headOf(program, body)}\n${body}`, MODE);
}
