import { SymbolKind, type DocumentSymbol, type SymbolInformation } from 'vscode-languageserver-types';
import { schemaKindOf } from '../engine/schema-problems.ts';
import { fields, rootField, textOf, child } from '../model/field.ts';
import type { SourceDocument, SourceFile } from '../model/source-file.ts';
import type { Project, Snapshot } from '../workspace/snapshot.ts';
import { createSymbolMaker, present, type SymbolMaker } from './symbols/budget.ts';
import { headingSymbols } from './symbols/heading-symbols.ts';
import { keySymbol } from './symbols/key-symbols.ts';
import { profileKeySymbol } from './symbols/profile-symbols.ts';
import type { Locale } from '../catalog/types.ts';
import { shownIn } from './shown.ts';

/** More than this no outline shows. */
const MOST_SYMBOLS = 5_000;

/** The outline of a file, at most 5,000 symbols. */
export function documentSymbols(snapshot: Snapshot, uri: string): DocumentSymbol[] {
  const project = snapshot.projectOf(uri);
  const file = project?.files.get(uri);
  return project && file ? shownIn(project, symbolsOf(file, project, snapshot.localeOf(uri))) : [];
}

function symbolsOf(file: SourceFile, { catalog }: Project, locale: Locale): DocumentSymbol[] {
  const maker = createSymbolMaker(file, MOST_SYMBOLS);
  const keysOf = (document: SourceDocument) =>
    present(
      fields(document.root).map((entry) =>
        schemaKindOf(file, document) === 'SecurityProfile'
          ? profileKeySymbol(entry, { maker, catalog, locale })
          : keySymbol(entry, maker, 2),
      ),
    );
  if (file.format === 'markdown') return procedureSymbols(file, maker, keysOf);
  const [only, another] = file.documents;
  if (only && !another) return keysOf(only);
  return present(file.documents.map((document) => documentSymbol(document, maker, keysOf)));
}

/** The same outline as a list, for clients that show no tree. */
export function symbolList(
  symbols: readonly DocumentSymbol[],
  uri: string,
  containerName?: string,
): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range }, ...(containerName === undefined ? {} : { containerName }) },
    ...symbolList(children, uri, name),
  ]);
}

type KeysOf = (document: SourceDocument) => DocumentSymbol[];

/** One document of a stream. */
function documentSymbol(
  document: SourceDocument,
  maker: SymbolMaker,
  keysOf: KeysOf,
): DocumentSymbol | undefined {
  const { root, kind, id, range } = document;
  if (!root) return undefined;
  return maker.symbol({
    name: id ?? kind ?? String(document.position + 1),
    detail: kind ?? '',
    kind: SymbolKind.File,
    range,
    selection: root.range,
    children: () => keysOf(document),
  });
}

function procedureSymbols(file: SourceFile, maker: SymbolMaker, keysOf: KeysOf): DocumentSymbol[] {
  const [document] = file.documents;
  const root = file.stream.documents[0]?.root;
  const head =
    document &&
    root &&
    maker.symbol({
      name: document.id ?? document.kind ?? '',
      detail: textOf(child(rootField(root), 'status')) ?? '',
      kind: SymbolKind.File,
      range: root.range,
      selection: root.range,
      children: () => keysOf(document),
    });
  return [...(head ? [head] : []), ...headingSymbols(file.outline?.headings ?? [], maker)];
}
