import { referencesWhere, type Reference } from '../../model/symbols.ts';
import type { SymbolKind } from '../../kinds/registry.ts';
import type { SourceDocument } from '../../model/source-document.ts';
import { definitionsIn } from '../../workspace/reference-graph.ts';
import { defineRule } from '../rule.ts';
import { suggested } from '../shared/suggested.ts';

/** What references name that no other rule looks up, in words. */
export const NOUNS = {
  Partner: 'partner',
  'partner-site': 'site of the partner',
  SecurityProfile: 'profile',
  lane: 'lane',
  finding: 'finding',
  incident: 'incident',
} as const satisfies Partial<Record<SymbolKind, string>>;

const hasNoun = (kind: SymbolKind): kind is keyof typeof NOUNS => Object.hasOwn(NOUNS, kind);

/** References of a document that this rule and the one about ambiguous ids look up. */
export function itemReferences({ document }: { readonly document: SourceDocument }): readonly Reference[] {
  return referencesWhere(document, hasNoun);
}

/** The name of a kind in the reader’s language. */
export function nounOf(kind: SymbolKind, word: (name: keyof typeof NOUNS) => string): string {
  return hasNoun(kind) ? word(kind) : kind;
}

const assessment = (lane: string) =>
  `apiVersion: ctpat/v1\nkind: RiskAssessment\nid: ra-2026\nconducted: 2026-06-30\nlanes: [{ id: shenzhen-laredo }]\nthreats:\n  - { lane: ${lane}, kind: theft, rating: 1 }\n`;
const register = (id: string) =>
  `apiVersion: ctpat/v1\nkind: PartnerRegister\nid: partners\npartners:\n  - { id: ${id}, legalName: Dragon, country: CN, role: supplier }\n`;
const log = (action: string) =>
  `apiVersion: ctpat/v1\nkind: IncidentLog\nid: incidents\nincidents:\n  - { id: i1, date: 2026-04-11, type: theft, correctiveAction: ${action} }\n`;
const actions =
  'apiVersion: ctpat/v1\nkind: CorrectiveActions\nid: audit-2026\nsource: internal-audit\ndate: 2026-05-20\nfindings: [{ id: f1, type: recommendation }]\n';

/** An id that nothing bears: a partner, a lane, a finding, an incident, a profile. */
export const unknownItem = defineRule({
  meta: {
    id: 'reference/unknown-item',
    target: 'document',
    severity: 'error',
    scope: 'workspace',
    fixable: true,
    messages: {
      misspelled: {
        what: 'There is no {kind} {id}; did you mean {nearest}?',
        help: 'Write the id of one that exists.',
      },
      unknown: {
        what: 'There is no {kind} {id} in this project.',
        help: 'Add it, or correct the id.',
      },
    },
    words: NOUNS,
    docs: () => ({
      title: 'Unknown partner, lane, finding, incident or profile',
      description:
        'A document names a partner, a site of a partner, a lane, a finding, an incident or a profile by an id that nothing in the project has. `document-id#item-id` is looked up in that document.',
      bad: [
        { file: 'risk.ctpat.yaml', text: assessment('⟦shenzen-laredo⟧') },
        {
          file: 'incidents.ctpat.yaml',
          text: log('⟦audit-2025#f1⟧'),
          files: { 'actions.ctpat.yaml': actions },
        },
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: a\nsections:\n  physicalAccess:\n    "10.10": { status: planned, owner: A B, targetDate: 2027-01-31, performedBy: ⟦dragon-fright⟧ }\n',
          files: { 'partners.ctpat.yaml': register('dragon-freight') },
        },
      ],
      good: [
        { file: 'risk.ctpat.yaml', text: assessment('shenzhen-laredo') },
        { file: 'incidents.ctpat.yaml', text: log('f1'), files: { 'actions.ctpat.yaml': actions } },
        {
          file: 'incidents.ctpat.yaml',
          text: log('audit-2026#f1'),
          files: { 'actions.ctpat.yaml': actions },
        },
      ],
    }),
  },
  check(context) {
    const { document, project, locale, word, report } = context;
    const references = context.shared(itemReferences);
    if (references.length === 0) return;
    const definitions = project.index.derive(definitionsIn);
    for (const reference of references) {
      const { to, id, document: named, range, path } = reference;
      if (definitions.resolve(reference, document).length > 0) continue;
      const possible = definitions.ofKind(to);
      // With a document named, both parts may be misspelled.
      const isNamed = named !== undefined;
      const known = possible.map((each) => (isNamed ? `${each.document ?? ''}#${each.id}` : each.id));
      const written = isNamed ? `${named}#${id}` : id;
      const write = (other: string) => (isNamed ? JSON.stringify(other) : other);
      const { message, nearest, fixes } = suggested(written, known, { range, write }, locale);
      report({
        message,
        at: { range, path },
        data: { kind: nounOf(to, word), id: written, nearest },
        ...(fixes ? { fixes } : {}),
      });
    }
  },
});
