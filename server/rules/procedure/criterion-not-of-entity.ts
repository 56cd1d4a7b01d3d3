import { textOf } from '../../model/field.ts';
import { companyFacts } from '../../domain/company/company-facts.ts';
import { defineRule } from '../rule.ts';
import { procedureText } from '../examples/procedures.ts';
import { ownValue } from '../../messages/own-value.ts';

const profile = (id: string, entity: string) =>
  `apiVersion: ctpat/v1\nkind: SecurityProfile\nid: ${id}\n${entity === '' ? '' : `entity: ${entity}\n`}`;

/** A procedure claims a criterion that no profile of the project is asked for. */
export const criterionNotOfEntity = defineRule({
  meta: {
    id: 'procedure/criterion-not-of-entity',
    target: 'Procedure',
    severity: 'info',
    scope: 'workspace',
    messages: {
      none: {
        what: 'The criteria of no profile in this project hold MSC {id}.',
        help: 'Remove the id, or correct it if another criterion is meant.',
      },
    },
    docs: () => ({
      title: 'Criterion of no profile',
      description:
        'A procedure lists a criterion under `criteria` that is not in the list of any entity type for which this project holds a profile.',
      bad: [
        {
          file: 'procedures/seals.md',
          text: procedureText({ criteria: '["6.1", ⟦"12.5"⟧]' }),
          files: { 'profile.ctpat.yaml': profile('a', 'importer') },
        },
      ],
      good: [
        {
          file: 'procedures/seals.md',
          text: procedureText({ criteria: '["6.1", "12.5"]' }),
          files: {
            'a.ctpat.yaml': profile('a', 'importer'),
            'b.ctpat.yaml': profile('b', 'customs-broker'),
          },
        },
        {
          file: 'procedures/seals.md',
          text: procedureText({ criteria: '["12.5"]' }),
          files: { 'a.ctpat.yaml': profile('a', '') },
          note: 'A base has no entity type.',
        },
        {
          file: 'procedures/seals.md',
          text: procedureText({ criteria: '["5.9"]' }),
          files: { 'profile.ctpat.yaml': profile('a', 'importer') },
          note: 'The criterion is known to exist, but not whom it is for.',
        },
      ],
    }),
  },
  check({ document: { procedure }, project, catalog, report }) {
    const { entities } = companyFacts(project.index);
    if (!procedure || procedure.status === 'retired' || entities.size === 0) return;
    if ([...entities].some((entity) => !catalog.entity(entity))) return;
    for (const item of procedure.criteria) {
      const id = textOf(item) ?? '';
      const criterion = catalog.criterion(id);
      if (!criterion || [...entities].some((entity) => ownValue(criterion.entities, entity) !== undefined))
        continue;
      report({ message: 'none', at: item, data: { id } });
    }
  },
});
