import type { SymbolInformation } from 'vscode-languageserver-types';
import type { Locale } from '../catalog/types.ts';
import type { SymbolKind } from '../kinds/registry.ts';
import { DEFINED_KINDS } from '../kinds/symbols.ts';
import { referencesOf } from '../model/symbols.ts';
import type { OffsetRange } from '../syntax/node.ts';
import type { ProjectIndex } from '../workspace/project-index.ts';
import { definitionsIn } from '../workspace/reference-graph.ts';
import type { Project } from '../workspace/snapshot.ts';
import { relativePath } from '../workspace/uri.ts';
import { criterionName } from '../explain/explanation.ts';
import { iconOf } from './navigation/symbol-icons.ts';
import { rangeOf } from './range.ts';
import { foldLetters } from '../syntax/letters.ts';
import { shownIn } from './shown.ts';

/** More than this no list shows. */
const MOST_SYMBOLS = 500;

interface Named {
  readonly uri: string;
  readonly kind: SymbolKind;
  readonly id: string;
  /** What it is called in words; of a criterion that is answered, nothing: the catalog says it. */
  readonly name: string | undefined;
  readonly range: OffsetRange;
}

/** Everything in a project that has a name: what has an id, and the criteria that are answered; pass to `derive`. */
function namesIn(index: ProjectIndex): readonly Named[] {
  const { ofKind } = index.derive(definitionsIn);
  const answers = index
    .gather(['SecurityProfile'], referencesOf)
    .flatMap(({ uri, value }) =>
      value
        .filter(({ to, path }) => to === 'criterion' && path[0] === 'sections')
        .map(({ id, range }): Named => ({ uri, kind: 'criterion', id, name: undefined, range })),
    );
  return [...DEFINED_KINDS.flatMap((kind) => ofKind(kind)), ...answers];
}

/** How well a name fits what is typed, 0 best; undefined where its letters are not there in this order. */
function rank(id: string, name: string, query: string): number | undefined {
  if (id === query) return 0;
  if (id.startsWith(query)) return 1;
  if (name.includes(query)) return 2;
  let at = -1;
  for (const letter of query) {
    at = name.indexOf(letter, at + 1);
    if (at < 0) return undefined;
  }
  return 3;
}

/** What fits a query in some projects, best first: ids and titles of everything, and the criteria that are answered. */
export function workspaceSymbols(
  projects: readonly Project[],
  query: string,
  localeOf: (uri: string) => Locale,
): SymbolInformation[] {
  const wanted = foldLetters(query).replace(/\s+/g, ' ').trim();
  const found: { readonly named: Named; readonly project: Project; name: string; order: number }[] = [];
  for (const project of projects) {
    for (const named of project.index.derive(namesIn)) {
      const { id, kind, uri } = named;
      const title = kind === 'criterion' ? project.catalog.title(id, localeOf(uri)) : (named.name ?? id);
      const name = criterionName(id, title);
      const order = rank(foldLetters(id), foldLetters(name), wanted);
      if (order !== undefined) found.push({ named, project, name, order });
    }
  }
  found.sort((a, b) => a.order - b.order);
  return found.slice(0, MOST_SYMBOLS).flatMap(({ named: { uri, kind, range }, project, name }) => {
    const file = project.files.get(uri);
    if (!file) return [];
    const containerName = relativePath(uri, project.root);
    const symbol = {
      name,
      kind: iconOf(kind),
      containerName,
      location: { uri, range: rangeOf(file, range) },
    };
    return [shownIn(project, symbol)];
  });
}
