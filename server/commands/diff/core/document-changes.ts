import { kindOf } from '../../../kinds/registry.ts';
import { child, items, oneOrMany, textOf, type Field } from '../../../model/field.ts';
import type { SourceDocument, SourceFile } from '../../../model/source-file.ts';
import { byText, match } from './match.ts';
import { shownText } from '../../../domain/secrets/shown-text.ts';
import { differingOthers, otherKeys } from './parts.ts';

/** A document, and what it says that no other part of the comparison looks at. */
export interface DocumentFact {
  /** Its kind and id, `Procedure/seal-control`; of one without an id, its kind and file. */
  readonly key: string;
  readonly kind: string;
  readonly formerIds: readonly string[];
  readonly others: Readonly<Record<string, string>>;
}

/** How a document differs as a whole. */
export interface DocumentChange {
  /** Its kind and id, as it is known now, else as it was. */
  readonly document: string;
  readonly change: 'added' | 'removed' | 'renamed' | 'edited';
  /** Of one that got another id: the key that it had. */
  readonly formerly?: string;
  /** The keys under which something else is said that nothing else here tells. */
  readonly keys?: readonly string[];
}

const HEADER = ['apiVersion', 'kind', 'id', 'formerIds', '$schema'];

/** The key by which a document is known on both sides; `file` stands for an id where it has none. */
export function documentKey({ kind, id }: Pick<SourceDocument, 'kind' | 'id'>, file: string): string {
  return `${kind ?? '?'}/${id ?? file}`;
}

/** What a profile says of its company beside sites and conditions, which are told apart. */
function companyKeys(root: Field | undefined): Record<string, string> {
  const found = otherKeys(child(root, 'company'), ['sites', 'conditions']);
  return Object.fromEntries(Object.entries(found).map(([key, value]) => [`company.${key}`, value]));
}

/** The documents of a file; `name` is its path. */
export function documentFacts({ documents }: SourceFile, name: string): DocumentFact[] {
  return documents.flatMap((document) => {
    const { kind, root } = document;
    if (kind === undefined || !root) return [];
    const apart = kindOf(kind)?.comparedApart ?? [];
    const others = apart === 'all' ? {} : otherKeys(root, [...HEADER, ...apart]);
    return [
      {
        key: documentKey(document, name),
        kind,
        formerIds: oneOrMany(child(root, 'formerIds')).flatMap((id) => textOf(id) ?? []),
        others: kind === 'SecurityProfile' ? { ...others, ...companyKeys(root), ...siteKeys(root) } : others,
      },
    ];
  });
}

/** What a profile says of its sites, one by one. */
function siteKeys(root: Field): Record<string, string> {
  const sites = items(child(child(root, 'company'), 'sites'));
  return Object.fromEntries(
    sites.map((site, position) => {
      const id = textOf(child(site, 'id')) ?? String(position);
      return [`company.sites.${id}`, JSON.stringify(otherKeys(site, ['conditions']))];
    }),
  );
}

/** The key that a document of the earlier side has today: documents that got another id keep the old one among `formerIds`. */
export function renaming(
  before: readonly DocumentFact[],
  after: readonly DocumentFact[],
): (key: string) => string {
  const old = new Set(before.map(({ key }) => key));
  const current = new Set(after.map(({ key }) => key));
  const renamed = new Map<string, string>();
  for (const { key, kind, formerIds } of after) {
    if (old.has(key)) continue;
    for (const id of formerIds) {
      const former = `${kind}/${id}`;
      if (old.has(former) && !current.has(former)) renamed.set(former, key);
    }
  }
  return (key) => renamed.get(key) ?? key;
}

/** Documents that came, went, got another id, or say something that nothing else tells. */
export function compareDocuments(
  before: readonly DocumentFact[],
  after: readonly DocumentFact[],
  today: (key: string) => string,
): DocumentChange[] {
  const changes = match(
    before,
    after,
    ({ key }) => today(key),
    ({ key }) => key,
  ).flatMap(({ key, before: old, after: now }): DocumentChange[] => {
    const document = shownText(key);
    if (!old) return [{ document, change: 'added' }];
    if (!now) return [{ document, change: 'removed' }];
    const keys = differingOthers(old.others, now.others).sort(byText);
    const isRenamed = old.key !== now.key;
    if (!isRenamed && keys.length === 0) return [];
    return [
      {
        document,
        change: isRenamed ? 'renamed' : 'edited',
        ...(isRenamed ? { formerly: shownText(old.key) } : {}),
        ...(keys.length === 0 ? {} : { keys }),
      },
    ];
  });
  const order = ['removed', 'added', 'renamed', 'edited'];
  return changes.sort(
    (a, b) => order.indexOf(a.change) - order.indexOf(b.change) || byText(a.document, b.document),
  );
}
