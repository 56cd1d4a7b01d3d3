import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import type { Catalog, Locale } from '../../catalog/catalog.ts';
import { child, fields, items, textOf, type Field, type KeyedField } from '../../model/field.ts';
import { currentSectionName } from '../../schema/section-names.ts';
import { wholeOf, type SymbolMaker } from './budget.ts';
import { keySymbol } from './key-symbols.ts';

/** How a profile is told in an outline. */
export interface ProfileOutline {
  readonly maker: SymbolMaker;
  readonly catalog: Catalog;
  readonly locale: Locale;
}

type Symbol = DocumentSymbol | undefined;

/** One top-level key of a profile, with what stands below it. */
export function profileKeySymbol(entry: KeyedField, outline: ProfileOutline): Symbol {
  const { maker } = outline;
  const base = { range: wholeOf(entry), selection: entry.keyRange };
  switch (entry.key) {
    case 'company':
      return maker.symbol({
        ...base,
        name: entry.key,
        detail: textOf(child(entry, 'legalName')) ?? '',
        kind: SymbolKind.Class,
        children: () => fields(entry).map((inner) => companyKey(inner, maker)),
      });
    case 'contacts':
      return listSymbol(entry, maker, SymbolKind.Array);
    case 'sections':
      return maker.symbol({
        ...base,
        name: entry.key,
        kind: SymbolKind.Namespace,
        children: () => fields(entry).map((section) => sectionSymbol(section, outline)),
      });
    default:
      return keySymbol(entry, maker, 1);
  }
}

function companyKey(entry: KeyedField, maker: SymbolMaker): Symbol {
  return entry.key === 'sites' ? listSymbol(entry, maker, SymbolKind.Array) : keySymbol(entry, maker, 0);
}

/** A list of things with ids: contacts, sites. */
function listSymbol(entry: KeyedField, maker: SymbolMaker, kind: SymbolKind): Symbol {
  return maker.symbol({
    name: entry.key,
    kind,
    range: wholeOf(entry),
    selection: entry.keyRange,
    children: () => items(entry).map((item) => itemSymbol(item, maker)),
  });
}

function itemSymbol(item: Field, maker: SymbolMaker): Symbol {
  const id = child(item, 'id');
  const name = textOf(child(item, 'name')) ?? '';
  const role = textOf(child(item, 'role')) ?? textOf(child(item, 'type')) ?? '';
  return maker.symbol({
    name: textOf(id) ?? name,
    detail: [name, role].filter((part) => part !== '').join(', '),
    kind: SymbolKind.Object,
    range: item.range,
    selection: id?.range ?? item.range,
  });
}

function sectionSymbol(section: KeyedField, outline: ProfileOutline): Symbol {
  const { maker, catalog, locale } = outline;
  const category = catalog.category(currentSectionName(section.key));
  return maker.symbol({
    name: section.key,
    detail: category ? `MSC ${category.number} ${catalog.categoryText(category.number, locale).title}` : '',
    kind: SymbolKind.Module,
    range: wholeOf(section),
    selection: section.keyRange,
    children: () => fields(section).map((answer) => answerSymbol(answer, outline)),
  });
}

function answerSymbol(answer: KeyedField, { maker, catalog, locale }: ProfileOutline): Symbol {
  const title = catalog.title(answer.key, locale);
  return maker.symbol({
    name: title === answer.key ? title : `${answer.key} ${title}`,
    detail: textOf(child(answer, 'status')) ?? 'to-do',
    kind: SymbolKind.Method,
    range: wholeOf(answer),
    selection: answer.keyRange,
    children: () => fields(child(answer, 'bySite')).map((site) => siteSymbol(site, maker)),
  });
}

function siteSymbol(site: KeyedField, maker: SymbolMaker): Symbol {
  return maker.symbol({
    name: site.key,
    detail: textOf(child(site, 'status')) ?? '',
    kind: SymbolKind.Field,
    range: wholeOf(site),
    selection: site.keyRange,
  });
}
