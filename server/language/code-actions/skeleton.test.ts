import assert from 'node:assert/strict';
import { createCatalog } from '../../catalog/catalog.ts';
import { catalogTexts } from '../../catalog/texts.ts';
import { read as readFacts } from '../../generated/catalog-facts.js';
import { IMPORTER, actionsAt, apply, editsOf, rulesIn } from './marked-actions.fixture.ts';

describe('skeleton', () => {
  const entities = createCatalog(readFacts(), catalogTexts).entities.map(({ id }) => id);

  it('is offered in an empty file only, once for each entity type', async () => {
    const { actions } = await actionsAt('# Harbor & Pine\n‸', { file: 'Harbor Piñe.ctpat.yaml' });
    assert.equal(actions.length, entities.length);
    assert.deepEqual(
      (await actionsAt(`${IMPORTER}‸`)).actions.filter(({ title }) => /skeleton/.test(title)),
      [],
    );
  });

  for (const locale of ['en', 'es'] as const) {
    it(`has no fault but what is still to do, in ${locale}`, async () => {
      const { text, uri, actions } = await actionsAt('‸', { locale, file: 'Harbor Piñe.ctpat.yaml' });
      for (const [position, action] of actions.entries()) {
        const result = apply(text, editsOf(action, uri));
        assert.match(result, /^id: harbor-pine$/m);
        assert.match(result, new RegExp(`^entity: ${entities[position] ?? ''}$`, 'm'));
        const rules = await rulesIn(result);
        assert.deepEqual(
          rules.filter((rule) => /^(syntax|schema)\/|missing-(section|criterion)/.test(rule)),
          [],
          result,
        );
      }
    });
  }
});
