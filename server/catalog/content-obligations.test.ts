import assert from 'node:assert/strict';
import { read as readFacts } from '../generated/catalog-facts.js';
import { catalogTexts } from './texts.ts';
import { read } from '../generated/content-obligations.js';
import { createCatalog } from './catalog.ts';
import { contentObligations } from './content-obligations.ts';

const catalog = createCatalog(readFacts(), catalogTexts);

describe('what procedures are expected to say', () => {
  it('is about criteria and entities of the catalog, each under its own id', () => {
    const ids = read().map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    const unknown = read().flatMap(({ criteria, entities = [] }) => [
      ...criteria.filter((id) => !catalog.criterion(id)),
      ...entities.filter((id) => !catalog.entity(id)),
    ]);
    assert.deepEqual(unknown, []);
  });

  it('has words to show in both languages, and none twice', () => {
    const faulty = read().filter(({ keywords }) =>
      [keywords.en, keywords.es].some(
        (words) =>
          words.filter((word) => !word.includes('*')).length < 2 || new Set(words).size < words.length,
      ),
    );
    assert.deepEqual(
      faulty.map(({ id }) => id),
      [],
    );
  });

  it('is there for every criterion that must be in writing', () => {
    const written = catalog.criteria.filter(({ writtenProcedure }) => writtenProcedure === true);
    const without = written.filter(({ id }) => contentObligations(id).length === 0).map(({ id }) => id);
    // Duties of carriers by air and sea; what such a text holds is not known.
    assert.deepEqual(without, ['7.3', '7.35', '7.36']);
  });
});
