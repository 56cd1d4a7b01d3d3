import assert from 'node:assert/strict';
import pico from 'picocolors';
import type { Locale } from '../../catalog/catalog.ts';
import { read as readGuide } from '../../generated/guide.js';
import { rules } from '../../engine/rule-registry.ts';
import { plainColors } from '../../cli/terminal/colors.ts';
import { Failure } from '../../cli/failure.ts';
import { standardCatalog } from '../../cli/standard-catalog.ts';
import { criteriaCommand } from '../criteria/criteria-command.ts';
import { explainCommand, type ExplainArguments } from './explain-command.ts';
import { topicsCommand } from './topics.ts';

const base = { locale: 'en', today: '2026-11-24', colors: plainColors } as const;

const explain = (topic: string, more: Partial<ExplainArguments> = {}) =>
  explainCommand({ topic, ...base, ...more }).text;

const LOCALES: readonly Locale[] = ['en', 'es'];

const ENGLISH = /(?<!\p{L})(the|of|and|with|for)(?!\p{L})/iu;

describe('ctpat explain', () => {
  it('explains a criterion for one entity type', () => {
    const text = explain('10.1', { entity: 'importer' });
    assert.match(text, /^10\.1 Badges, keys and codes\n\nA must for U.S. importers \(MSC 10 /);
    assert.match(text, /What a validator wants to see\n {2}- /);
    assert.match(text, /In writing\n/);
    assert.ok(text.endsWith('\n'));
  });

  it('lists the entity types where none is named', () => {
    assert.match(explain('10.1'), /Must for\n {2}U\.S\. importers, U\.S\. exporters/);
  });

  it('tells when an obligation changed, and when it will', () => {
    assert.match(explain('3.9', { entity: 'importer' }), /A must since 2023-01-01; before that\s+a should\./);
    assert.match(explain('3.9', { entity: 'importer', today: '2022-06-01' }), /From 2023-01-01 on a must\./);
  });

  it('tells who has not to answer it, and what is known of an id without text', () => {
    assert.match(explain('3.9', { entity: 'sea-carrier' }), /Not in the criteria list of Sea carriers/);
    assert.match(explain('3.2'), /known to exist/);
  });

  it('explains every criterion and every rule in both languages, in lines of at most 100, nothing unfilled', () => {
    const topics = [...standardCatalog().criteria.map(({ id }) => id), ...rules.map(({ meta }) => meta.id)];
    for (const topic of topics) {
      for (const locale of LOCALES) {
        const text = explain(topic, { locale });
        assert.doesNotMatch(text, /undefined|NaN|[⟦⟧]|\{(entity|number|title|obligation|uses)\}/, topic);
        // Examples and single words are left as they are.
        const long = text
          .split('\n')
          .filter((line) => line.length > 100 && !line.startsWith('    ') && line.trim().includes(' '));
        assert.deepEqual(long, [], topic);
      }
    }
  });

  it('leads from an old rule id to the new one', () => {
    assert.throws(() => explain('overlay/weakens-must'), /did you mean extends\/weakens-must\?/);
  });

  it('explains criteria to each entity type in Spanish, with no English among it', () => {
    const text = explain('9.15', { entity: 'importer', locale: 'es' });
    assert.match(
      text,
      /^9\.15 Revisión de las grabaciones\n\nEs obligatorio para los importadores estadounidenses /,
    );
    const catalog = standardCatalog();
    for (const { id: entity } of catalog.entities) {
      for (const { id } of catalog.criteriaOf(entity))
        assert.doesNotMatch(explain(id, { entity, locale: 'es' }), ENGLISH, id);
      const list = criteriaCommand({ ...base, entity, locale: 'es' }).text;
      assert.doesNotMatch(list, ENGLISH);
    }
  });

  it('explains every rule in Spanish, with no English but in its examples', () => {
    for (const { meta } of rules) {
      const words = explain(meta.id, { locale: 'es' })
        .replaceAll(meta.id, '')
        .split('\n')
        .filter((line) => !line.startsWith('    '))
        .join('\n')
        .replace(/`[^`]*`/g, '');
      assert.doesNotMatch(words, ENGLISH, meta.id);
    }
  });

  it('names the common reason for a failed validation, and the settings that a rule reads', () => {
    assert.match(
      explain('target-date-overdue'),
      /Common reason for a failed validation\n {2}Practice that differs from what is written\n/,
    );
    assert.match(
      explain('missing-screening'),
      /Common reason .*\n {2}Business partners not vetted or not cooperating\n/,
    );
    assert.doesNotMatch(explain('rule-failed'), /Common reason/);
    assert.match(explain('revalidation-due'), /Settings that it reads\n {2}- `cadence\.revalidationYears`: /);
    assert.doesNotMatch(explain('portal-login-stale'), /Settings that it reads/);
  });

  it('explains every topic of the guide in both languages, in lines of at most 100, nothing unfilled', () => {
    for (const { text } of readGuide().topics) {
      for (const locale of LOCALES) {
        const explained = explain(text[locale].name, { locale });
        assert.ok(explained.startsWith(`${text[locale].title}\n\n`), text[locale].name);
        assert.doesNotMatch(explained, /undefined|[{}]/);
        assert.ok(explained.split('\n').every((line) => line.length <= 100));
        assert.match(explained, locale === 'en' ? /^See also$/m : /^Vea también$/m);
      }
    }
  });

  it('tells a topic in the language of its name, unless one is chosen', () => {
    const told = (topic: string, locale?: Locale) => explain(topic, { locale }).split('\n')[0];
    assert.equal(told('revalidacion'), 'Revalidación');
    assert.equal(told('Revalidación', 'en'), 'Revalidation');
    assert.equal(told('revalidation', 'es'), 'Revalidación');
    assert.equal(told('annual review'), 'Annual review');
  });

  it('explains a rule by its name alone, with examples without marks', () => {
    const text = explain('missing-section');
    assert.match(text, /^profile\/missing-section: Missing section\n/);
    assert.match(text, /Found at: `sections` \(line 5\)\./);
  });

  it('paints code where colors are on', () => {
    const text = explain('missing-section', { colors: pico.createColors(true) });
    assert.ok(text.includes('\u001B[36msections\u001B[39m'));
  });

  it('suggests what was meant, in one sentence', () => {
    const failing = (topic: string, expected: RegExp, more: Partial<ExplainArguments> = {}) => {
      assert.throws(
        () => explain(topic, more),
        (error) => error instanceof Failure && expected.test(error.message) && !error.message.includes('\n'),
      );
    };
    failing('6.66', /did you mean 6\.6\?/);
    failing('profile/mising-section', /did you mean profile\/missing-section\?/);
    failing('unused-directives', /did you mean suppression\/unused-directive\?/);
    failing('nothing like it at all', /no topic, criterion or rule .* Run ctpat explain to see the topics/);
    failing('revalidaton', /did you mean revalidation\?/);
    failing('revalidacin', /did you mean revalidacion\?/);
    failing('6.6\u001B[2J\n', /6\.6\\u001b/);
    failing('6.6', /did you mean importer\?/, { entity: 'importr' });
    failing('6.6', /Elija entre importer/, { entity: 'qqqq', locale: 'es' });
  });
});

describe('ctpat explain without a topic', () => {
  it('lists every topic once, one line each, under its group', () => {
    const { groups, topics } = readGuide();
    for (const locale of LOCALES) {
      const { text } = topicsCommand({ locale, colors: plainColors });
      const names = [...text.matchAll(/^ {2}([a-z-]+) {2,}\S/gm)].map(([, name]) => name);
      assert.deepEqual(
        names,
        topics.map((topic) => topic.text[locale].name),
      );
      for (const { title } of groups) assert.ok(text.includes(`\n${title[locale]}\n  `));
      assert.ok(text.split('\n').every((line) => line.length <= 100));
    }
  });
});

describe('ctpat criteria', () => {
  it('lists every criterion of every entity type once, with counts that add up', () => {
    const catalog = standardCatalog();
    for (const { id: entity } of catalog.entities) {
      for (const locale of LOCALES) {
        const { text } = criteriaCommand({ entity, ...base, locale });
        const ids = [...text.matchAll(/^ {2}(\d+\.\d+) /gm)].map(([, id]) => id);
        assert.deepEqual(
          ids,
          catalog.criteriaOf(entity).map(({ id }) => id),
        );
        assert.doesNotMatch(text, /undefined|\{\w+\}/);
      }
    }
  });

  it('tells condition, writing and cadence', () => {
    const { text } = criteriaCommand({ entity: 'importer', ...base });
    assert.match(text, /^Criteria of U\.S\. importers on 2026-11-24\n/);
    assert.match(text, /^ {2}9\.8 +must +yes +yearly +securityTechnology /m);
    assert.match(text, /^Together \d+ criteria: \d+ must, \d+ should\.$/m);
  });

  it('refuses an unknown type', () => {
    assert.throws(() => criteriaCommand({ entity: 'imports', ...base }), Failure);
  });
});
