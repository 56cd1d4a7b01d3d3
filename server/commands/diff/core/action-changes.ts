import { child, items, textOf, type Field } from '../../../model/field.ts';
import type { SourceDocument } from '../../../model/source-file.ts';
import { shownText } from '../../../domain/secrets/shown-text.ts';
import { byText, match } from './match.ts';
import {
  compareParts,
  differingOthers,
  flat,
  otherKeys,
  readParts,
  type PartChange,
  type Parts,
} from './parts.ts';

/** Something that has to be mended: a finding of corrective actions, a weakness of a partner, an action of a risk assessment. */
export interface ActionFact {
  /** What it is known by: its document, the partner that it is about, its id. */
  readonly document: string;
  readonly partner?: string;
  readonly id: string;
  readonly kind: 'finding' | 'weakness' | 'action';
  readonly isOpen: boolean;
  readonly parts: Parts;
  readonly others: Readonly<Record<string, string>>;
}

/** How something that has to be mended differs. */
export interface ActionChange {
  readonly document: string;
  /** The partner whose weakness it is. */
  readonly partner?: string;
  readonly id: string;
  readonly kind: ActionFact['kind'];
  /** `dropped`: taken out while it was open. */
  readonly change: 'opened' | 'closed' | 'reopened' | 'dropped' | 'changed';
  readonly criterion?: string;
  readonly text?: string;
  /** `YYYY-MM-DD`. */
  readonly due?: string;
  readonly owner?: string;
  readonly parts: readonly PartChange[];
  readonly others?: readonly string[];
}

const PARTS = ['due', 'owner', 'criterion', 'type', 'text', 'gap', 'action', 'closed'] as const;

function actionFact(
  field: Field,
  place: Pick<ActionFact, 'document' | 'partner' | 'kind'>,
  position: number,
): ActionFact {
  const parts = readParts(field, PARTS);
  const isOpen = parts['closed'] === undefined;
  const id = textOf(child(field, 'id')) ?? `#${position + 1}`;
  return { ...place, id, isOpen, parts, others: otherKeys(field, ['id', ...PARTS]) };
}

/** What a document says has to be mended; `key` is that of the document. */
export function actionFacts({ kind, root, entries, partners }: SourceDocument, key: string): ActionFact[] {
  const list = (fields: readonly Field[], place: Pick<ActionFact, 'kind' | 'partner'>) =>
    fields
      .map((field, position) => actionFact(field, { document: key, ...place }, position))
      // Praise is nothing that has to be mended.
      .filter(({ parts }) => parts['type'] !== 'best-practice');
  if (kind === 'CorrectiveActions') return list(entries, { kind: 'finding' });
  if (kind === 'RiskAssessment') return list(items(child(root, 'actions')), { kind: 'action' });
  return partners.flatMap(({ id, legalName, weaknesses }) =>
    list(weaknesses, { kind: 'weakness', partner: id ?? legalName ?? '?' }),
  );
}

function changeOf(
  old: ActionFact | undefined,
  now: ActionFact | undefined,
): ActionChange['change'] | undefined {
  if (!old) return now?.isOpen ? 'opened' : 'closed';
  if (!now) return old.isOpen ? 'dropped' : undefined;
  if (old.isOpen && !now.isOpen) return 'closed';
  return !old.isOpen && now.isOpen ? 'reopened' : 'changed';
}

/** What was opened and closed, and what has another day or owner now. What was closed and is taken out is no news. */
export function compareActions(
  before: readonly ActionFact[],
  after: readonly ActionFact[],
  today: (key: string) => string,
): ActionChange[] {
  // A weakness belongs to its partner, in whatever file that stands.
  const keyOf = ({ document, partner, kind, id }: ActionFact, name = document) =>
    [kind, partner === undefined ? name : today(`Partner/${partner}`), id].join('\0');
  const changes = match(
    before,
    after,
    (fact) => keyOf(fact, today(fact.document)),
    (fact) => keyOf(fact),
  ).flatMap(({ before: old, after: now }): ActionChange[] => {
    const fact = now ?? old;
    const change = changeOf(old, now);
    if (!fact || change === undefined) return [];
    const parts = old && now ? compareParts(PARTS, old.parts, now.parts) : [];
    const others = old && now ? differingOthers(old.others, now.others) : [];
    if (change === 'changed' && parts.length + others.length === 0) return [];
    const { document, partner, id, kind } = fact;
    const { criterion, due, owner, text, gap, action } = fact.parts;
    const said = { criterion, due, owner, text: text ?? gap ?? action };
    return [
      {
        document: shownText(document),
        ...(partner === undefined ? {} : { partner: shownText(partner) }),
        id: shownText(id),
        kind,
        change,
        ...Object.fromEntries(
          Object.entries(said).flatMap(([key, value]) =>
            typeof value === 'string' ? [[key, shownText(flat(value))]] : [],
          ),
        ),
        parts,
        ...(others.length === 0 ? {} : { others }),
      },
    ];
  });
  const order = ['dropped', 'reopened', 'opened', 'changed', 'closed'];
  return changes.sort(
    (a, b) =>
      order.indexOf(a.change) - order.indexOf(b.change) ||
      byText(a.document, b.document) ||
      byText(a.partner ?? '', b.partner ?? '') ||
      byText(a.id, b.id),
  );
}
