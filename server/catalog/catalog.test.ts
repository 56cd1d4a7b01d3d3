import assert from 'node:assert/strict';
import expected from '../../test/catalog/obligations.json' with { type: 'json' };
import { read as readFacts } from '../generated/catalog-facts.js';
import { compareIds, createCatalog, type CatalogOverlay, type Criterion, type Locale } from './catalog.ts';
import { catalogTexts } from './texts.ts';

const catalog = createCatalog(readFacts(), catalogTexts);

function known(id: string, from = catalog): Criterion {
  const criterion = from.criterion(id);
  assert.ok(criterion, id);
  return criterion;
}

/** Criteria of each entity type and how many of them are a must before any dated change. */
const COUNTS = {
  importer: [96, 59],
  exporter: [94, 59],
  'foreign-manufacturer': [96, 60],
  'third-party-logistics': [96, 61],
  consolidator: [92, 59],
  'customs-broker': [86, 59],
  'highway-carrier-us-canada': [86, 60],
  'highway-carrier-us-mexico': [86, 60],
  'mexico-long-haul-carrier': [85, 59],
  'rail-carrier': [79, 57],
  'sea-carrier': [77, 57],
  'air-carrier': [80, 58],
  'marine-port-terminal': [72, 51],
} as const;

describe('the criteria catalog', () => {
  it('has 13 entity types, 12 categories, 103 criteria', () => {
    assert.deepEqual(
      catalog.entities.map(({ id }) => id),
      expected.entities,
    );
    assert.deepEqual(
      catalog.categories.map(({ number }) => number),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    );
    assert.equal(catalog.criteria.length, 103);
  });

  it('is in the order of the ids, each in the category that its id names', () => {
    const ids = catalog.criteria.map(({ id }) => id);
    assert.deepEqual(ids, ids.toSorted(compareIds));
    assert.equal(new Set(ids).size, ids.length);
    for (const { id, category, section } of catalog.criteria) {
      assert.equal(category, Number(id.split('.')[0]), id);
      assert.equal(catalog.category(section)?.number, category, id);
    }
  });

  for (const [entity, [all, musts]] of Object.entries(COUNTS)) {
    it(`asks ${entity} ${all} criteria, ${musts} of them a must`, () => {
      const criteria = catalog.criteriaOf(entity);
      assert.equal(criteria.length, all);
      const must = criteria.filter((each) => each.entities[entity]?.obligation === 'must');
      assert.equal(must.length, musts);
    });
  }

  it('holds the obligation and its basis that are known of each criterion and entity type', () => {
    const held = catalog.criteria.map(({ id, entities }) => [
      id,
      expected.entities
        .map((entity) => {
          const entry = entities[entity];
          return entry ? `${entry.obligation[0]}${entry.basis[0]}` : '--';
        })
        .join(' '),
    ]);
    assert.deepEqual(Object.fromEntries(held), expected.obligations);
  });

  it('holds the conditions and what must be in writing', () => {
    const conditions = catalog.criteria.flatMap(({ id, condition }) =>
      condition ? [[id, condition.key]] : [],
    );
    assert.deepEqual(Object.fromEntries(conditions), expected.conditions);
    assert.deepEqual(
      catalog.criteria.filter(({ writtenProcedure }) => writtenProcedure).map(({ id }) => id),
      expected.written,
    );
  });

  it('knows the gaps, none of which it holds', () => {
    for (const id of expected.gaps) {
      assert.ok(catalog.isKnownGap(id), id);
      assert.equal(catalog.criterion(id), undefined, id);
    }
    assert.ok(!catalog.isKnownGap('6.1'));
    assert.ok(!catalog.isKnownGap('6.99'));
  });

  it('relates criteria to criteria that exist', () => {
    for (const { id, related = [] } of catalog.criteria) {
      for (const other of related)
        assert.ok(catalog.criterion(other) || catalog.isKnownGap(other), `${id}: ${other}`);
      assert.ok(!related.includes(id), id);
    }
  });
});

describe('the duty of a criterion', () => {
  it('changes on its date: 3.9 is a must from 2023-01-01 on', () => {
    const on = (day: string, entity = 'importer') => catalog.duty(known('3.9'), entity, day)?.obligation;
    assert.equal(on('2022-12-31'), 'should');
    assert.equal(on('2023-01-01'), 'must');
    assert.equal(on('2026-11-24'), 'must');
    assert.equal(on('2026-11-24', 'exporter'), 'must');
    assert.equal(on('2026-11-24', 'foreign-manufacturer'), 'must');
    assert.equal(on('2022-12-31', 'exporter'), 'should');
    assert.equal(on('2026-11-24', 'third-party-logistics'), undefined);
  });

  it('is an error for a must, a warning for a should, and one lower where it is doubtful', () => {
    const seen = new Set<string>();
    for (const criterion of catalog.criteria) {
      for (const entity of expected.entities) {
        const duty = catalog.duty(criterion, entity, '2020-01-01');
        if (!duty) continue;
        const { obligation, basis, severity } = duty;
        const full = obligation === 'must' ? 'error' : 'warning';
        const lower = obligation === 'must' ? 'warning' : 'info';
        assert.equal(severity, basis === 'doubtful' ? lower : full, `${criterion.id} ${entity}`);
        seen.add(basis);
      }
    }
    assert.deepEqual([...seen].sort(), ['doubtful', 'inferred', 'likely', 'seen']);
  });

  it('is none outside the list of the entity type', () => {
    assert.equal(catalog.duty(known('6.1'), 'nobody', '2026-11-24'), undefined);
  });
});

describe('a company’s own entries', () => {
  const overlay: CatalogOverlay = {
    origin: 'overrides/rail.yaml',
    criteria: [
      {
        id: '5.17',
        entities: { 'rail-carrier': { obligation: 'must', basis: 'seen' } },
        text: { en: { title: 'Own title' } },
      },
      { id: '6.1', entities: { importer: { obligation: 'should', basis: 'seen' } } },
    ],
  };
  const own = createCatalog(readFacts(), catalogTexts, [overlay]);

  it('add a criterion in its place, with the file it is from', () => {
    assert.equal(own.criteria.length, 104);
    const added = known('5.17', own);
    assert.deepEqual([added.section, added.origin], ['conveyanceSecurity', 'overrides/rail.yaml']);
    assert.equal(own.title('5.17', 'en'), 'Own title');
    assert.equal(own.title('5.17', 'es'), 'Own title');
    assert.ok(!own.isKnownGap('5.17'));
    const ids = own.criteria.map(({ id }) => id);
    assert.deepEqual(ids, ids.toSorted(compareIds));
  });

  it('correct one for the entity they name, and leave the rest of it', () => {
    const corrected = known('6.1', own);
    assert.equal(own.duty(corrected, 'importer', '2026-11-24')?.obligation, 'should');
    assert.equal(own.duty(corrected, 'exporter', '2026-11-24')?.obligation, 'must');
    assert.equal(corrected.writtenProcedure, true);
    assert.equal(own.title('6.1', 'en'), catalog.title('6.1', 'en'));
    assert.equal(own.title('6.1', 'es'), catalog.title('6.1', 'es'));
  });

  it('may be in one language only, key by key, and stand in the other as they are', () => {
    const entities = { importer: { obligation: 'must', basis: 'seen' } } as const;
    const spanish = createCatalog(readFacts(), catalogTexts, [
      {
        origin: 'propios.yaml',
        criteria: [
          { id: '6.90', entities, text: { es: { title: 'Título', asks: 'Pide' }, en: { title: 'Title' } } },
          { id: '6.1', entities, text: { es: { asks: 'Pide' } } },
        ],
      },
    ]);
    assert.equal(spanish.title('6.90', 'es'), 'Título');
    assert.equal(spanish.title('6.90', 'en'), 'Title');
    assert.equal(spanish.text('6.90', 'en')?.asks, 'Pide');
    assert.equal(spanish.text('6.1', 'en')?.asks, 'Pide');
    assert.equal(spanish.text('6.1', 'en')?.goodAnswer, catalog.text('6.1', 'en')?.goodAnswer);
  });
});

for (const locale of ['en', 'es'] as const) {
  describe(`the texts of the catalog (${locale})`, () => {
    it('are complete for each criterion, category, entity type and duty of carriers', () => {
      for (const { id } of catalog.criteria) {
        const text = catalog.text(id, locale);
        assert.ok(text, id);
        for (const words of [text.title, text.asks, text.goodAnswer]) assert.ok(words.trim().length > 3, id);
        assert.ok(text.title.length <= 60, `${id}: ${text.title}`);
        assert.ok(text.evidence.length >= 2 && text.failures.length >= 2, id);
        assert.ok(
          [...text.evidence, ...text.failures].every((line) => line.trim() !== ''),
          id,
        );
      }
      for (const { number } of catalog.categories)
        assert.ok(catalog.categoryText(number, locale).about !== '');
      for (const { id } of catalog.entities) {
        const { name, plural, eligibility } = catalog.entityText(id, locale);
        assert.ok(name !== id && plural !== id && eligibility.length > 40, id);
      }
      for (const { key } of catalog.carrierDuties)
        assert.ok(catalog.carrierDutyText(key, locale).asks !== '', key);
    });

    it('say the condition of each criterion that hangs on one', () => {
      for (const { id, condition } of catalog.criteria) {
        if (condition) assert.ok((catalog.text(id, locale)?.condition ?? '') !== '', id);
      }
    });

    it('have titles that tell the criteria apart', () => {
      const titles = catalog.criteria.map(({ id }) => catalog.title(id, locale));
      assert.equal(new Set(titles).size, titles.length);
    });

    it('are loaded without those of the other language', () => {
      const only = (asked: Locale) => assert.equal(asked, locale);
      const watched = createCatalog(readFacts(), {
        words: (asked) => (only(asked), catalogTexts.words(asked)),
        criteria: (asked) => (only(asked), catalogTexts.criteria(asked)),
      });
      assert.equal(watched.text('6.1', locale)?.title, watched.title('6.1', locale));
      assert.notEqual(watched.categoryText(6, locale).about, '');
      assert.notEqual(watched.entityText('importer', locale).name, 'importer');
    });
  });
}
