import type { OffsetRange, SyntaxProblem, YamlStream } from '../syntax/node.ts';
import { createLineIndex, type LineIndex } from '../syntax/line-index.ts';
import { frontMatter } from '../syntax/markdown/front-matter.ts';
import { outline, type Outline } from '../syntax/markdown/outline.ts';
import { parseYaml } from '../syntax/yaml/parse.ts';
import { child, rootField, textOf, type Field } from './field.ts';
import { readProcedure, type Procedure } from './procedure.ts';
import { readProfile, type SecurityProfile } from './profile.ts';

/** What a file is to the product. */
export type FileRole = 'document' | 'configuration' | 'catalogue';

/** One document of ours: a YAML document of a stream, or the front matter of a procedure. */
export interface SourceDocument {
  readonly uri: string;
  /** Position in the stream of its file, from zero. */
  readonly position: number;
  readonly kind: string | undefined;
  readonly id: string | undefined;
  readonly root: Field | undefined;
  /** The document's stretch of the file. */
  readonly range: OffsetRange;
  /** The typed view, where `kind` is SecurityProfile; made at the first look. */
  readonly profile: SecurityProfile | undefined;
  /** The typed view, where `kind` is Procedure; made at the first look. */
  readonly procedure: Procedure | undefined;
}

/** A file of the project. Immutable; its content is parsed when it is first asked for. */
export interface SourceFile {
  readonly uri: string;
  readonly text: string;
  readonly role: FileRole;
  readonly format: 'yaml' | 'markdown';
  readonly lines: LineIndex;
  readonly stream: YamlStream;
  readonly documents: readonly SourceDocument[];
  /** Headings and comments below the front matter; Markdown only, made at the first look. */
  readonly outline: Outline | undefined;
  /** Why the bytes could not be read as text; such a file has empty text and no documents. */
  readonly unreadable: 'not-utf8' | 'nul' | 'no-access' | undefined;
}

/** The tree of a file and what is read from it; the large part of a file, kept only while it is needed. */
interface Content {
  readonly stream: YamlStream;
  readonly documents: readonly SourceDocument[];
}

/** Keeps the content of the files that were looked at last; that of others is parsed again when it is needed. */
export interface ContentCache {
  content(file: object, parse: () => Content): Content;
}

/**
 * Makes a cache of the content of at most so many files. Lists instead of a map: the tables that a map outgrows point to
 * each other, and with them V8 would keep every content alive until the next full collection.
 */
export function createContentCache(most: number): ContentCache {
  const files: object[] = [];
  const contents: Content[] = [];
  return {
    content(file, parse) {
      const known = contents[files.lastIndexOf(file)];
      if (known) return known;
      const content = parse();
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

/**
 * A document as parsed. A class, because V8 keeps what the getter of an object literal closes over, here the whole tree,
 * alive until the next full collection.
 */
class ParsedDocument implements SourceDocument {
  readonly uri: string;
  readonly position: number;
  readonly kind: string | undefined;
  readonly id: string | undefined;
  readonly root: Field | undefined;
  readonly range: OffsetRange;
  #profile: SecurityProfile | undefined;
  #procedure: Procedure | undefined;

  constructor(uri: string, stream: YamlStream, position: number) {
    const parsed = stream.documents[position];
    this.uri = uri;
    this.position = position;
    this.root = parsed?.root && rootField(parsed.root);
    this.kind = textOf(child(this.root, 'kind'));
    this.id = textOf(child(this.root, 'id'));
    this.range = parsed?.range ?? { start: 0, end: 0 };
  }

  get profile(): SecurityProfile | undefined {
    if (!this.root || this.kind !== 'SecurityProfile') return undefined;
    return (this.#profile ??= readProfile(this.root));
  }

  get procedure(): Procedure | undefined {
    if (!this.root || this.kind !== 'Procedure') return undefined;
    return (this.#procedure ??= readProcedure(this.root));
  }
}

/** Whether a Markdown text is a written procedure of ours: closed front matter that says so. Cheap for other Markdown. */
export function isProcedureText(text: string): boolean {
  if (!/^\uFEFF?---/.test(text)) return false;
  const matter = frontMatter(text);
  if (!matter) return false;
  const head = text.slice(matter.range.start, matter.range.end);
  return /^apiVersion:\s*["']?ctpat\/v1\b/m.test(head) && /^kind:\s*["']?Procedure\b/m.test(head);
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
    const documents = stream.documents.map((_, position) => new ParsedDocument(uri, stream, position));
    return { stream, documents: documents.filter(({ root }) => root !== undefined) };
  };
  const lines = once(() => createLineIndex(text));
  const headings = once(() => (format === 'markdown' ? outline(text, matter?.bodyStart ?? 0) : undefined));
  const file: SourceFile = {
    uri,
    text,
    role,
    format,
    unreadable: undefined,
    get stream() {
      return cache.content(file, parse).stream;
    },
    get documents() {
      return cache.content(file, parse).documents;
    },
    get lines() {
      return lines();
    },
    get outline() {
      return headings();
    },
  };
  return file;
}

/** A file whose bytes are no text. */
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
    outline: undefined,
    unreadable,
    lines: createLineIndex(''),
  };
}
