import type { Locale } from '../../catalog/types.ts';
import { fieldAtPath } from '../../model/field-at-path.ts';
import { headingAnchors } from '../../kinds/procedure/headings.ts';
import { leadsTo } from '../../model/path-pattern.ts';
import { factLine } from '../../kinds/facts.ts';
import type { ReferencePlace } from '../../kinds/places.ts';
import { isDocumentKind, kindOf, type SymbolKind } from '../../kinds/registry.ts';
import { SYMBOLS } from '../../kinds/symbols.ts';
import { definitionsOf } from '../../model/symbols.ts';
import type { SourceDocument } from '../../model/source-file.ts';
import type { Path } from '../../syntax/yaml/path.ts';
import { definitionsIn, type PlacedDefinition } from '../../workspace/reference-graph.ts';
import type { Project } from '../../workspace/snapshot.ts';
import { headingsOf } from '../navigation/heading-definitions.ts';
import { CompletionItemKind, type Proposal } from './completion-item.ts';

/** The entry of the table for the value at a path, or for the keys of the mapping there. */
export function referencePlaceAt(
  kind: string,
  path: Path,
  what: 'value' | 'keys' = 'value',
): ReferencePlace<SymbolKind> | undefined {
  return kindOf(kind)?.references.find(
    (place) => (place.keys === true) === (what === 'keys') && leadsTo(place.path, path),
  );
}

/** What the proposals for a reference need to know. */
export interface ReferenceContext {
  readonly document: SourceDocument | undefined;
  readonly project: Project;
  readonly uri: string;
  readonly locale: Locale;
}

const proposal = (text: string, detail: string | undefined): Proposal => ({
  label: text,
  kind: CompletionItemKind.Reference,
  text,
  isScalar: true,
  ...(detail === undefined || detail === text ? {} : { detail }),
});

/**
 * Everything that a place may name, what the document itself holds first. Items that several documents have are
 * proposed with their document. In a profile that builds on no other, its own contacts and sites are all there are.
 */
export function referenceProposals(
  { to, path }: ReferencePlace<SymbolKind>,
  context: ReferenceContext,
): Proposal[] {
  const { document, project, uri, locale } = context;
  if (to === 'criterion') return [];
  // No document is its own original.
  const own = (document ? definitionsOf(document) : []).filter(
    ({ kind, path: at }) => kind === to && at.length > 1,
  );
  const described = own.map(({ id, path: at }) => {
    const holder = fieldAtPath(document?.root, at.slice(0, -1));
    return proposal(id, holder && factLine(SYMBOLS[to].facts, holder, locale));
  });
  const isProfileItem = to === 'contact' || to === 'site';
  if (isProfileItem && own.length > 0 && document?.profile?.isOverlay === false) return described;
  const isHere = (each: PlacedDefinition) => each.uri === uri && each.position === document?.position;
  const { ofKind, find } = project.index.derive(definitionsIn);
  const known = new Set(own.map(({ id }) => id));
  const isShared = isProfileItem || isDocumentKind(to);
  const others = ofKind(to)
    .filter((each) => !isHere(each))
    .flatMap((each) => {
      const { id, name } = each;
      const bare = isShared || (find(to, id).length === 1 && !known.has(id));
      const text = bare || each.document === undefined ? id : `${each.document}#${id}`;
      if (known.has(text)) return [];
      known.add(text);
      const whole = proposal(text, name);
      return to === 'Procedure' && path.at(-1) === '[]' ? [whole, ...parts(each, project)] : [whole];
    });
  return [...described, ...others];
}

/** The headings of a procedure, after the procedures themselves. */
function parts({ id, name, uri, position }: PlacedDefinition, project: Project): Proposal[] {
  const isMarkdown = project.files.get(uri)?.format === 'markdown';
  const names = headingsOf(project, uri, position).map((heading) => heading.name);
  return (isMarkdown ? headingAnchors(names) : names).map((anchor) => ({
    ...proposal(`${id}#${anchor}`, name),
    sort: `~${id}`,
  }));
}
