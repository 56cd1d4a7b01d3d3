import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { createCatalog } from '../catalog/catalog.ts';
import { catalogTexts } from '../catalog/texts.ts';
import { read as readFacts } from '../generated/catalog-facts.js';
import { isKnownFalse } from '../domain/answers/excused.ts';
import { profileSkeleton } from '../model/scaffold/profile-skeleton.ts';
import { parseSourceFile } from '../model/source-file.ts';
import { canonicalProfile, isObject, type JsonObject } from './canonical-value.ts';
import { checkCompleteness } from './check-completeness.ts';
import type { MissingCriterion, MissingSection } from './problem.ts';

const catalog = createCatalog(readFacts(), catalogTexts);

type Missing = MissingSection | MissingCriterion;

function check(entity: string, value: JsonObject, from = catalog): Missing[] {
  const sections = isObject(value['sections']) ? value['sections'] : {};
  const begun = Object.entries(sections).map(
    ([name, answers]) => [name, isObject(answers) ? Object.keys(answers) : []] as const,
  );
  const text = JSON.stringify({ kind: 'SecurityProfile', ...value });
  const profile = parseSourceFile('file:///a.ctpat.yaml', text).documents[0]?.profile;
  assert.ok(profile);
  const isFalse = (condition: string) => isKnownFalse(condition, profile);
  return checkCompleteness(entity, canonicalProfile(value, begun), from, isFalse);
}

function missing(entity: string, value: JsonObject, from = catalog): string[] {
  return check(entity, value, from).map((each) =>
    each.type === 'missing-section' ? each.section : each.criterion,
  );
}

/** Every criterion of the entity answered, but for some. */
function answered(entity: string, leaveOut: readonly string[] = []): Record<string, JsonObject> {
  const sections: Record<string, Record<string, JsonObject>> = {};
  for (const { id, section } of catalog.criteriaOf(entity)) {
    const answers = (sections[section] ??= {});
    if (!leaveOut.includes(id)) answers[id] = { status: 'to-do' };
  }
  return sections;
}

describe('completeness of a profile', () => {
  for (const entity of catalog.entities) {
    describe(entity.id, () => {
      it('a skeleton lacks nothing', () => {
        const lines = profileSkeleton({ entity, id: 'new', catalog, today: '2026-11-24', locale: 'en' });
        const value: unknown = parse(lines.join('\n'));
        assert.ok(typeof value === 'object' && value !== null && 'sections' in value);
        assert.deepEqual(missing(entity.id, value as JsonObject), []);
      });

      it('an empty one lacks every section that holds a criterion, once, in order', () => {
        const numbers = new Set(catalog.criteriaOf(entity.id).map(({ section }) => section));
        const wanted = catalog.categories
          .map(({ section }) => section)
          .filter((section) => numbers.has(section));
        assert.deepEqual(missing(entity.id, {}), wanted);
        assert.deepEqual(missing(entity.id, { sections: {} }), wanted);
      });

      it('each criterion that is left out is missing, and nothing else', () => {
        for (const { id } of catalog.criteriaOf(entity.id)) {
          assert.deepEqual(missing(entity.id, { sections: answered(entity.id, [id]) }), [id]);
        }
      });

      it('a condition that is false excuses; one that is true or unknown does not', () => {
        for (const criterion of catalog.criteriaOf(entity.id)) {
          for (const condition of catalog.conditionsOf(criterion, entity.id)) {
            const sections = answered(entity.id, [criterion.id]);
            const under = (conditions: JsonObject) =>
              missing(entity.id, { company: { conditions }, sections });
            assert.deepEqual(under({ [condition]: false }), [], criterion.id);
            assert.deepEqual(under({ [condition]: true }), [criterion.id]);
            assert.deepEqual(under({}), [criterion.id]);
          }
        }
      });
    });
  }

  it('a site where the condition is true does not let the company be excused', () => {
    const sections = answered('importer', ['9.13']);
    const sites = [{ id: 'a' }, { id: 'b', conditions: { cameras: true } }];
    assert.deepEqual(missing('importer', { company: { conditions: { cameras: false }, sites }, sections }), [
      '9.13',
    ]);
    const none = [{ id: 'a', conditions: { cameras: false } }];
    assert.deepEqual(
      missing('importer', { company: { conditions: { cameras: false }, sites: none }, sections }),
      [],
    );
  });

  it('a section under its older name counts, and is named as it is written', () => {
    const { cybersecurity, ...rest } = answered('importer', ['4.6']);
    assert.ok(cybersecurity);
    assert.deepEqual(check('importer', { sections: { ...rest, informationSecurity: cybersecurity } }), [
      { type: 'missing-criterion', path: ['sections', 'informationSecurity'], criterion: '4.6' },
    ]);
  });

  it('an answer in the wrong section is not missing', () => {
    const sections = answered('importer', ['6.2']);
    const elsewhere = {
      ...sections,
      proceduralSecurity: { ...sections['proceduralSecurity'], '6.2': { status: 'to-do' } },
    };
    assert.deepEqual(missing('importer', { sections: elsewhere }), []);
  });

  it('the company’s own entries count', () => {
    const own = createCatalog(readFacts(), catalogTexts, [
      {
        origin: 'own.yaml',
        criteria: [
          {
            id: '6.8',
            entities: { importer: { obligation: 'must', basis: 'seen' } },
            condition: { key: 'sealInventory' },
          },
        ],
      },
    ]);
    const sections = answered('importer');
    assert.deepEqual(missing('importer', { sections }, own), ['6.8']);
    assert.deepEqual(
      missing('importer', { company: { conditions: { sealInventory: false } }, sections }, own),
      [],
    );
    assert.deepEqual(missing('exporter', { sections: answered('exporter') }, own), []);
  });

  it('an entity type that does not exist lacks nothing', () => {
    assert.deepEqual(missing('nobody', {}), []);
  });
});
