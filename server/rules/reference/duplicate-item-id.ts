import { definitionsOf, type Definition } from '../../model/symbols.ts';
import { definitionsIn, type PlacedDefinition } from '../../workspace/reference-graph.ts';
import { defineRule, type RuleContext } from '../rule.ts';

const header = 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: group\n';
const register = (partners: string) =>
  `apiVersion: ctpat/v1\nkind: PartnerRegister\nid: partners\npartners:\n${partners}`;

type Place = Pick<PlacedDefinition, 'uri' | 'range'>;

/** Within what an id is unique: a site or a weakness within its partner, an item within its list. */
function scopeOf({ kind, path }: Definition): string {
  const isOfPartner = kind === 'partner-site' || kind === 'weakness';
  return `${kind} ${isOfPartner ? path.slice(0, -3).join('.') : ''}`;
}

/** The first place of a partner’s id in the project: partners are unique over all registers and files. */
function firstPartner(id: string, { project }: Pick<RuleContext, 'project'>): PlacedDefinition | undefined {
  const [first] = [...project.index.derive(definitionsIn).find('Partner', id)].sort(
    (a, b) =>
      (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0) ||
      a.position - b.position ||
      a.range.start - b.range.start,
  );
  return first;
}

/** Two items of one list with the same id, or two partners of the project. */
export const duplicateItemId = defineRule({
  meta: {
    id: 'reference/duplicate-item-id',
    target: 'document',
    severity: 'error',
    scope: 'workspace',
    messages: {
      repeated: {
        what: 'The id {id} is used a second time here.',
        help: 'Give one of the two another id.',
      },
    },
    words: { related: 'The first one' },
    docs: () => ({
      title: 'Duplicate item id',
      description:
        'Two items of a list in a document have the same id: contacts, sites, lanes, actions, findings, sessions, incidents, audits, a partner’s sites or weaknesses. The ids of partners are unique over the whole project. It is reported at every place after the first.',
      bad: [
        { text: `${header}contacts:\n  - { id: cso, name: A }\n  - { id: ⟦cso⟧, name: B }\n` },
        {
          file: 'partners.ctpat.yaml',
          text: register('  - { id: ⟦dragon⟧, legalName: Dragon, country: CN, role: supplier }\n'),
          files: {
            'a.ctpat.yaml':
              'apiVersion: ctpat/v1\nkind: Partner\nid: dragon\nlegalName: Other\ncountry: CN\nrole: supplier\n',
          },
        },
      ],
      good: [
        {
          text: `${header}company: { sites: [{ id: main }] }\ncontacts:\n  - { id: main, name: A }\n`,
          note: 'A site and a contact may share an id.',
        },
        { text: `${header}contacts:\n  - { id: cso, name: A }\n  - { id: cso-2, name: B }\n` },
        {
          text: register(
            '  - { id: a, legalName: A, country: CN, role: supplier, weaknesses: [{ id: w1 }] }\n  - { id: b, legalName: B, country: CN, role: supplier, weaknesses: [{ id: w1 }] }\n',
          ),
          note: 'Each partner has its own weaknesses.',
        },
      ],
    }),
  },
  check(context) {
    const { document, word, report } = context;
    const repeated = (at: Definition, before: Place) => {
      report({
        message: 'repeated',
        at,
        data: { id: at.id },
        related: [
          {
            uri: before.uri,
            range: before.range,
            message: word('related'),
          },
        ],
      });
    };
    const first = new Map<string, Definition>();
    for (const definition of definitionsOf(document)) {
      // The document’s own id has a rule of its own.
      if (definition.path.length < 2) continue;
      if (definition.kind === 'Partner') {
        const before = firstPartner(definition.id, context);
        const isFirst = before?.uri === document.uri && before.range.start === definition.range.start;
        if (before && !isFirst) repeated(definition, before);
        continue;
      }
      const key = `${scopeOf(definition)} ${definition.id}`;
      const before = first.get(key);
      if (before) repeated(definition, { uri: document.uri, range: before.range });
      else first.set(key, definition);
    }
  },
});
