import type { Item } from '../../model/profile.ts';
import { defineRule } from '../rule.ts';

const header = 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: group\n';

/** Two contacts or two sites of one document with the same id. */
export const duplicateItemId = defineRule({
  meta: {
    id: 'reference/duplicate-item-id',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'document',
    messages: {
      repeated: {
        what: {
          en: 'The id {id} stands in this list a second time.',
          es: 'El id {id} está en esta lista por segunda vez.',
        },
        help: { en: 'Give one of the two another id.', es: 'Dé otro id a uno de los dos.' },
      },
    },
    docs: {
      title: { en: 'Duplicate item id', es: 'Id duplicado en una lista' },
      description: {
        en: 'Two contacts, or two sites, have the same id. It is reported at the second one.',
        es: 'Dos contactos, o dos sitios, tienen el mismo id. Se reporta en el segundo.',
      },
      bad: [{ text: `${header}contacts:\n  - { id: cso, name: A }\n  - { id: ⟦cso⟧, name: B }\n` }],
      good: [
        {
          text: `${header}company: { sites: [{ id: main }] }\ncontacts:\n  - { id: main, name: A }\n`,
          note: {
            en: 'A site and a contact may share an id.',
            es: 'Un sitio y un contacto pueden tener el mismo id.',
          },
        },
        { text: `${header}contacts:\n  - { id: cso, name: A }\n  - { id: cso-2, name: B }\n` },
      ],
    },
  },
  check({ document, writtenIn, localize, report }) {
    const { profile } = document;
    const check = (items: readonly Item[]) => {
      const first = new Map<string, Item>();
      for (const item of items) {
        const before = first.get(item.id);
        if (!before) {
          first.set(item.id, item);
          continue;
        }
        report({
          message: 'repeated',
          at: item.idField,
          data: { id: item.id },
          related: [
            {
              uri: writtenIn(before.idField.path),
              range: before.idField.range,
              message: localize({ en: 'The first one', es: 'El primero' }),
            },
          ],
        });
      }
    };
    check(profile?.contacts ?? []);
    check(profile?.sites ?? []);
  },
});
