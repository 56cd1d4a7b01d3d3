import type { SyntaxProblem, YamlStream } from '../syntax/node.ts';
import { createLineIndex, type LineIndex } from '../syntax/line-index.ts';
import { frontMatter } from '../syntax/markdown/front-matter.ts';
import { outline, type Outline } from '../syntax/markdown/outline.lazy.ts';
import { parseYaml } from '../syntax/yaml/parse.ts';
import { makeDocument, type SourceDocument } from './source-document.ts';

import { quickSummary, type DocumentSummary } from './summary.ts';

export type { SourceDocument } from './source-document.ts';

/** What a file is to the product. */
export type FileRole = 'document' | 'configuration' | 'catalog';

/** A file of the project. Immutable; its content is parsed when it is first asked for. */
export interface SourceFile {
  readonly uri: string;
  readonly text: string;
  readonly role: FileRole;
  readonly format: 'yaml' | 'markdown';
  readonly lines: LineIndex;
  readonly stream: YamlStream;
  readonly documents: readonly SourceDocument[];
  /** Its documents in short; known without parsing where they are plainly written. */
  readonly summaries: readonly DocumentSummary[];
  /** Headings, comments and content below the front matter; Markdown only, made at the first look. */
  readonly outline: Outline | undefined;
  /**
   * What is computed from the document at a position, remembered as long as the file lives; `compute` itself is the key.
   * Undefined where no document stands there.
   */
  derive<T>(position: number, compute: (document: SourceDocument, file: SourceFile) => T): T | undefined;
  /**
   * Why the bytes could not be read as text; such a file has empty text and no documents. A folder that cannot be listed
   * stands for the files in it.
   */
  readonly unreadable: 'not-utf8' | 'nul' | 'no-access' | 'folder' | undefined;
}

/** The tree of a file and what is read from it; the large part of a file, kept only while it is needed. */
interface Content {
  readonly stream: YamlStream;
  readonly documents: readonly SourceDocument[];
  readonly outline: () => Outline | undefined;
}

/** Keeps the content of the files that were looked at last; that of others is parsed again when it is needed. */
export interface ContentCache {
  content(file: Pick<SourceFile, 'uri'>, parse: () => Content): Content;
}

/**
 * Makes a cache of the content of at most so many files. Lists instead of a map: the tables that a map outgrows point to
 * each other, and with them V8 would keep every content alive until the next full collection.
 */
export function createContentCache(most: number): ContentCache {
  const files: Pick<SourceFile, 'uri'>[] = [];
  const contents: Content[] = [];
  return {
    content(file, parse) {
      const known = contents[files.lastIndexOf(file)];
      if (known) return known;
      const content = parse();
      // An edit makes another file of the same name; the tree of the text before is as large, and nobody needs it.
      const before = files.findIndex(({ uri }) => uri === file.uri);
      if (before >= 0) {
        files.splice(before, 1);
        contents.splice(before, 1);
      }
      if (files.push(file) > most) files.shift();
      if (contents.push(content) > most) contents.shift();
      return content;
    },
  };
}

/** Computes at the first call and remembers. */
function once<T>(compute: () => T): () => T {
  let result: { readonly value: T } | undefined;
  return () => (result ??= { value: compute() }).value;
}

function formatOf(uri: string, role: FileRole): SourceFile['format'] {
  return role === 'document' && /\.(md|markdown)$/i.test(uri) ? 'markdown' : 'yaml';
}

/** Makes a file of ours; its text is parsed when its content is first asked for, and again where the cache let it go. */
export function parseSourceFile(
  uri: string,
  text: string,
  role: FileRole = 'document',
  cache: ContentCache = createContentCache(1),
): SourceFile {
  const format = formatOf(uri, role);
  const matter = format === 'markdown' ? frontMatter(text) : undefined;
  const parse = (): Content => {
    const stream = matter ? parseYaml(text, matter.range.start, matter.range.end) : parseYaml(text);
    const documents = stream.documents.map(({ root, range }, position) =>
      makeDocument({ uri, position, node: root, range, source: file }),
    );
    return {
      stream,
      documents: documents.filter(({ root }) => root !== undefined),
      outline: once(() => (format === 'markdown' ? outline(text, matter?.bodyStart ?? 0) : undefined)),
    };
  };
  const lines = once(() => createLineIndex(text));
  const summaries = once(() => {
    const quick = format === 'yaml' ? quickSummary(text) : undefined;
    return quick ? [quick] : file.documents.map(({ kind, id, position }) => ({ kind, id, position }));
  });
  const derived = new Map<unknown, Map<number, unknown>>();
  const file: SourceFile = {
    uri,
    text,
    role,
    format,
    unreadable: undefined,
    derive: <T>(position: number, compute: (document: SourceDocument, file: SourceFile) => T) => {
      let known = derived.get(compute);
      if (!known) derived.set(compute, (known = new Map<number, unknown>()));
      if (!known.has(position)) {
        const document = file.documents.find((each) => each.position === position);
        known.set(position, document && compute(document, file));
      }
      // The key of an entry is the function that computed it, so the type is that of its result.
      return known.get(position) as T | undefined;
    },
    get stream() {
      return cache.content(file, parse).stream;
    },
    get documents() {
      return cache.content(file, parse).documents;
    },
    get summaries() {
      return summaries();
    },
    get lines() {
      return lines();
    },
    get outline() {
      return cache.content(file, parse).outline();
    },
  };
  return file;
}

/** A file whose bytes are no text, or that cannot be read. */
export function unreadableFile(
  uri: string,
  unreadable: NonNullable<SourceFile['unreadable']>,
  role: FileRole = 'document',
): SourceFile {
  const problems: SyntaxProblem[] = [];
  return {
    uri,
    text: '',
    role,
    format: formatOf(uri, role),
    stream: { documents: [], problems },
    documents: [],
    summaries: [],
    outline: undefined,
    unreadable,
    lines: createLineIndex(''),
    derive: () => undefined,
  };
}
