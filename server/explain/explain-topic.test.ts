import assert from 'node:assert/strict';
import { createCatalog } from '../catalog/catalog.ts';
import { findTopic, plainName, topicAt, topicNames } from '../catalog/guide.ts';
import type { GuideText } from '../catalog/guide-types.ts';
import { read as readFacts } from '../generated/catalog-facts.js';
import { catalogTexts } from '../catalog/texts.ts';
import { read as readGuide } from '../generated/guide.js';
import { read as readRecognition } from '../generated/recognition.js';
import { rules } from '../engine/rule-registry.ts';
import { knownKeys, schemaAt } from '../schema/schema-at.ts';
import { explainTopic, relatedTopics } from './explain-topic.ts';

const guide = readGuide();
const { groups, topics } = guide;
const catalog = createCatalog(readFacts(), catalogTexts);
const LOCALES = ['en', 'es'] as const;

/** A path that a pattern stands for: `*` is a criterion id, the first item of a list, or the first key that there is. */
function pathOf(kind: string, pattern: string): (string | number)[] {
  const path: (string | number)[] = [];
  for (const step of pattern.split('.')) {
    const [firstKey] = knownKeys(kind, path);
    const isList = schemaAt(kind, path)?.['items'] !== undefined;
    const isSection = path.length === 2 && path[0] === 'sections';
    path.push(step !== '*' ? step : isSection ? '6.6' : isList ? 0 : (firstKey ?? ''));
  }
  return path;
}

/** Every text of a topic in one language. */
const textsOf = ({ title, brief, summary, sections, uncertain = [] }: GuideText) => [
  title,
  brief,
  summary,
  ...sections.flatMap(({ heading, text, points = [], steps = [] }) => [
    heading,
    text ?? '',
    ...points,
    ...steps,
  ]),
  ...uncertain,
];

describe('the guide to the program', () => {
  it('says the same in both languages, part by part', () => {
    const shape = ({ sections, uncertain = [], aliases = [] }: GuideText) => ({
      sections: sections.map(({ text, points = [], steps = [] }) => [
        text === undefined,
        points.length,
        steps.length,
      ]),
      uncertain: uncertain.length,
      hasAliases: aliases.length > 0,
    });
    for (const { id, text } of topics) {
      assert.deepEqual(shape(text.es), shape(text.en), id);
      assert.notEqual(text.es.summary, text.en.summary, id);
    }
  });

  it('appears on keys that exist, each in one topic', () => {
    const seen = new Map<string, string>();
    for (const { id, keys = {} } of topics) {
      for (const [kind, patterns] of Object.entries(keys)) {
        for (const pattern of patterns) {
          const path = pathOf(kind, pattern);
          assert.ok(schemaAt(kind, path), `${id}: ${kind} has no ${pattern} (${path.join('.')})`);
          assert.equal(topicAt(guide, kind, path)?.id, id, pattern);
          assert.equal(seen.get(`${kind} ${pattern}`), undefined, pattern);
          seen.set(`${kind} ${pattern}`, id);
        }
      }
    }
    assert.ok(seen.size > 20);
    assert.equal(topicAt(guide, 'SecurityProfile', ['membership', 'nothing']), undefined);
    assert.equal(topicAt(guide, 'Procedure', ['membership']), undefined);
  });

  it('names groups, criteria, rules and topics that exist', () => {
    const ids = topics.map(({ id }) => id);
    const groupIds = groups.map(({ id }) => id);
    const ruleIds = rules.map(({ meta }) => meta.id);
    for (const topic of topics) {
      assert.ok(groupIds.includes(topic.group), topic.id);
      for (const id of topic.criteria ?? []) assert.ok(catalog.criterion(id), `${topic.id}: ${id}`);
      for (const id of topic.rules ?? []) assert.ok(ruleIds.includes(id), `${topic.id}: ${id}`);
      for (const id of topic.related ?? [])
        assert.ok(ids.includes(id) && id !== topic.id, `${topic.id}: ${id}`);
    }
    assert.deepEqual([...new Set(topics.map(({ group }) => group))], groupIds);
  });

  it('has names that mean one thing, also beside rules', () => {
    const names = topicNames(guide).map(plainName);
    const owners = new Map<string, string>();
    for (const { id, text } of topics) {
      for (const { name, aliases = [] } of [text.en, text.es]) {
        for (const each of [id, name, ...aliases].map(plainName)) {
          assert.ok((owners.get(each) ?? id) === id, `${each} is in ${id} and ${owners.get(each) ?? ''}`);
          owners.set(each, id);
        }
      }
    }
    const ruleNames = rules.flatMap(({ meta }) => [meta.id, meta.id.split('/')[1] ?? '']).map(plainName);
    assert.deepEqual(
      ruleNames.filter((name) => names.includes(name)),
      [],
    );
  });

  it('mentions places of documents, rules and topics that exist', () => {
    const kinds = ['SecurityProfile', 'Configuration'];
    let places = 0;
    for (const { id, text } of topics) {
      for (const locale of LOCALES) {
        const whole = textsOf(text[locale]).join('\n');
        assert.doesNotMatch(whole, /[{}]/, id);
        for (const [, place = ''] of whole.matchAll(
          /`((?:membership|eligibility|company|cadence|portal)\.[\w.]+)`/g,
        )) {
          assert.ok(
            kinds.some((kind) => schemaAt(kind, place.split('.'))),
            `${id}: ${place}`,
          );
          places += 1;
        }
        for (const [, name = ''] of whole.matchAll(/(?:see|vea|topic|tema) `([\w-]+)`/g)) {
          assert.equal(findTopic(guide, name)?.topic.text[locale].name, name, id);
        }
      }
    }
    assert.ok(places > 30);
  });

  it('fits: one line in lists, a summary that a hover can show', () => {
    for (const { id, text } of topics) {
      for (const { brief, summary, name } of LOCALES.map((locale) => text[locale])) {
        assert.ok(brief.length <= 70 && !brief.endsWith('.'), id);
        assert.ok(summary.length >= 100 && summary.length <= 600, `${id}: ${summary.length}`);
        assert.match(name, /^[a-z-]+$/);
      }
    }
  });
});

describe('a topic', () => {
  it('is found by its names in both languages, whatever accents, capitals and spaces', () => {
    const found = (name: string) => {
      const named = findTopic(guide, name);
      return named && [named.topic.id, named.locale];
    };
    assert.deepEqual(found('revalidation'), ['revalidation', 'en']);
    assert.deepEqual(found('Revalidación'), ['revalidation', 'es']);
    assert.deepEqual(found('annual review'), ['annual-review', 'en']);
    assert.deepEqual(found('REVISION_ANUAL'), ['annual-review', 'es']);
    assert.deepEqual(found('basc'), ['basc', 'en']);
    assert.equal(found('nothing'), undefined);
    assert.equal(found(''), undefined);
  });

  const explain = (id: string, locale: 'en' | 'es', entities: readonly string[] = []) => {
    const topic = topics.find((each) => each.id === id);
    assert.ok(topic, id);
    return explainTopic(topic, { catalog, recognition: readRecognition, entities, locale });
  };
  const listOf = (id: string, label: RegExp, locale: 'en' | 'es' = 'en', entities: readonly string[] = []) =>
    explain(id, locale, entities).blocks.flatMap((block) =>
      block.kind === 'list' && label.test(block.label ?? '') ? block.items : [],
    );

  it('lists what the catalog holds: entity types, arrangements, what is in writing', () => {
    assert.equal(listOf('eligibility', /By entity type/).length, catalog.entities.length);
    assert.equal(listOf('eligibility', /By entity type/, 'en', ['rail-carrier']).length, 1);
    const arrangements = listOf('mutual-recognition', /arrangements known/);
    assert.equal(arrangements.length, 18);
    assert.ok(
      arrangements.some((line) => line.startsWith('Partners in Protection (PIP) (Canada, signed 2008-06):')),
    );
    assert.ok(
      arrangements.some((line) => line.startsWith('Authorized Economic Operator (Korea) (signed 2010-06):')),
    );
    const inSpanish = listOf('mutual-recognition', /acuerdos conocidos/, 'es');
    assert.ok(
      inSpanish.some((line) => line.startsWith('Partners in Protection (PIP) (Canadá, firmado 2008-06):')),
    );
    assert.ok(listOf('mutual-recognition', /are none/).some((line) => line.includes('China')));
    const all = listOf('written-procedures', /in writing/);
    const ofSea = listOf('written-procedures', /in writing/, 'en', ['sea-carrier']);
    assert.ok(all.some((line) => line.startsWith('3.9 ')) && !ofSea.some((line) => line.startsWith('3.9 ')));
  });

  it('fills in the times of the program, and marks what is not certain', () => {
    const { blocks } = explain('revalidation', 'en');
    assert.match(
      JSON.stringify(blocks[0]),
      /info from three years on and a warning .* \(4 unless you set it\)/,
    );
    assert.match(JSON.stringify(explain('portal', 'es').blocks[0]), /en 45 días queda desactivado/);
    assert.equal(listOf('revalidation', /^Not certain$/).length, 1);
  });

  it('leads to others', () => {
    const fast = topics.find(({ id }) => id === 'fast');
    assert.ok(fast);
    assert.deepEqual(
      relatedTopics(fast, guide).map(({ id }) => id),
      ['benefits', 'eligibility'],
    );
  });
});
