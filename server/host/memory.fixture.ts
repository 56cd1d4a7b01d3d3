import type { FolderEntry, Host } from './host.ts';

/** A host over files in memory, for tests. Paths are URIs; `caseInsensitive` behaves like Windows and macOS. */
export function createMemoryHost(
  files: ReadonlyMap<string, string | Uint8Array>,
  { today = '2026-11-24', caseInsensitive = false }: { today?: string; caseInsensitive?: boolean } = {},
): Host & { readonly lines: readonly string[] } {
  const lines: string[] = [];
  const bytes = (content: string | Uint8Array) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const same = (a: string, b: string) => (caseInsensitive ? a.toLowerCase() === b.toLowerCase() : a === b);
  const startsWith = (uri: string, folder: string) => same(uri.slice(0, folder.length + 1), `${folder}/`);
  const find = (uri: string) => [...files].find(([key]) => same(key, uri))?.[1];
  const read = (uri: string) => {
    const found = find(uri);
    if (found !== undefined) return Promise.resolve(bytes(found));
    return Promise.reject(Object.assign(new Error('no such file'), { code: 'ENOENT' }));
  };
  return {
    lines,
    listFiles: (folder) => Promise.resolve([...files.keys()].filter((uri) => startsWith(uri, folder)).sort()),
    listFolder(folder) {
      const entries = new Map<string, FolderEntry>();
      for (const uri of files.keys()) {
        if (!startsWith(uri, folder)) continue;
        const [name = '', ...deeper] = uri
          .slice(folder.length + 1)
          .split('/')
          .map(decodeURIComponent);
        entries.set(name, { name, type: deeper.length > 0 ? 'folder' : 'file' });
      }
      return Promise.resolve(entries.size > 0 ? [...entries.values()] : undefined);
    },
    sizeOf(uri) {
      const found = find(uri);
      return Promise.resolve(found === undefined ? 0 : bytes(found).length);
    },
    stamp(uri) {
      const found = find(uri);
      return Promise.resolve(found === undefined ? undefined : bytes(found).join());
    },
    readFile: (uri) => read(uri),
    async checksum(uri) {
      const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(await read(uri)));
      return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
    },
    today: () => today,
    log: (line) => lines.push(line),
  };
}
