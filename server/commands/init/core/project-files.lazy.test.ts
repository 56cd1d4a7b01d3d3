import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { contentObligations } from '../../../catalog/content-obligations.ts';
import { compareIds, createCatalog, type Locale } from '../../../catalog/catalog.ts';
import { catalogTexts } from '../../../catalog/texts.ts';
import { lint } from '../../../engine/lint.ts';
import type { Finding } from '../../../engine/finding.ts';
import { read as readFacts } from '../../../generated/catalog-facts.js';
import { createMemoryHost } from '../../../host/memory.fixture.ts';
import { conditionsOfEntity } from '../../../model/scaffold/company-lines.ts';
import { textOf } from '../../../model/field.ts';
import { parseSourceFile } from '../../../model/source-file.ts';
import { holdsKeyword, plainWords } from '../../../prose/keywords.ts';
import { told } from '../../../rules/procedure/missing-content.ts';
import { createWorkspace } from '../../../workspace/workspace.ts';
import type { InitAnswers, PlannedFile } from './answers.ts';
import { procedureGroups } from './procedure-groups.ts';
import { planFiles } from './project-files.lazy.ts';

const TODAY = '2026-11-24';
const ROOT = 'file:///project';
const catalog = createCatalog(readFacts(), catalogTexts);

/** The findings that say “to be written”: a criterion is unanswered, or the account lacks what only the company knows. */
const TO_BE_WRITTEN = new Set([
  'profile/unanswered',
  'eligibility/missing-activity',
  'eligibility/agreement-unsigned',
  'eligibility/missing-debt-statement',
  'eligibility/missing-identifier',
  'eligibility/unanswered-question',
]);

/** Told once for each profile, whatever stands in it: it speaks of the catalog. */
const ABOUT_THE_CATALOG = 'profile/uncertain-criteria';

/** The findings that an approved procedure gets where its template was not filled in. */
const NOT_FILLED_IN = new Set([
  'procedure/placeholder',
  'procedure/content-obligation',
  'procedure/missing-approval',
  'procedure/record-without-retention',
]);

/** Met by the word “guard” itself, which a text about guards has in its title. */
const MET_BY_TITLE = 'guard-instructions';

function answersFor(
  entity: string,
  language: Locale,
  conditions: Readonly<Record<string, boolean>>,
): InitAnswers {
  const country = catalog.entity(entity)?.officeCountries[0] ?? 'MX';
  return {
    entity,
    language,
    ci: 'github',
    company: {
      legalName: 'Harbor Pine LLC',
      sites: [{ id: 'main', name: 'Head office', country }],
      conditions,
    },
  };
}

async function findingsOf(files: readonly PlannedFile[]): Promise<Finding[]> {
  const texts = new Map(files.map(({ path, text }) => [`${ROOT}/${path}`, text]));
  const workspace = createWorkspace(createMemoryHost(texts, { today: TODAY }), { folders: [ROOT] });
  const uris = await workspace.filesIn(ROOT);
  const found: Finding[] = [];
  for (const uri of uris) found.push(...lint(await workspace.snapshot([uri]), uri).findings);
  return found;
}

const inWords = ({ rule, message, uri }: Finding) => `${uri} ${rule}: ${message}`;

/** Every entity type with no condition excused and with all of them, in both languages. */
const CASES = catalog.entities.flatMap(({ id }) =>
  (['en', 'es'] as const).flatMap((language) =>
    [false, true].map((isExcused) => ({
      name: `${id}, ${isExcused ? 'all conditions excused' : 'no condition excused'}, ${language}`,
      isExcused,
      answers: answersFor(
        id,
        language,
        isExcused
          ? Object.fromEntries(conditionsOfEntity(id, catalog).map((condition) => [condition, false]))
          : {},
      ),
    })),
  ),
);

interface WrittenProfile {
  readonly entity: string;
  readonly sections: Readonly<Record<string, Readonly<Record<string, { readonly status: string }>>>>;
}

const profileOf = (files: readonly PlannedFile[]) => parse(files[0]?.text ?? '') as WrittenProfile;

describe('the files of a new project', function () {
  this.timeout(60_000);
  for (const { name, answers, isExcused } of CASES) {
    it(`have findings only of what is to be written: ${name}`, async () => {
      const files = planFiles(answers, catalog, TODAY);
      const findings = await findingsOf(files);
      assert.deepEqual(
        findings.filter(({ rule }) => !TO_BE_WRITTEN.has(rule) && rule !== ABOUT_THE_CATALOG).map(inWords),
        [],
      );
      const unanswered = findings
        .filter(({ rule }) => rule === 'profile/unanswered')
        .flatMap(({ related }) => related.map(({ message }) => /\d+\.\d+/.exec(message)?.[0]));
      const expected = catalog
        .criteriaOf(answers.entity)
        .filter((each) => !isExcused || catalog.conditionsOf(each, answers.entity).length === 0)
        .map(({ id }) => id);
      assert.deepEqual(unanswered, expected);
      const { sections } = profileOf(files);
      assert.deepEqual(
        Object.values(sections).flatMap((answers) => Object.keys(answers)),
        expected,
      );
      assert.deepEqual(
        Object.keys(sections),
        catalog.categories.map(({ section }) => section).filter((section) => section in sections),
      );
    });
  }

  for (const { name, answers } of CASES.filter(({ isExcused }) => !isExcused)) {
    it(`say nothing yet of what a procedure must say, and everything is a gap: ${name}`, async () => {
      const files = planFiles(answers, catalog, TODAY).map((file) => ({
        ...file,
        text: file.text.replace(/^status: draft$/m, 'status: approved'),
      }));
      const findings = (await findingsOf(files)).filter(({ rule }) => rule.startsWith('procedure/'));
      assert.deepEqual(findings.filter(({ rule }) => !NOT_FILLED_IN.has(rule)).map(inWords), []);
      for (const { path, text } of files.filter((each) => each.path.startsWith('procedures/'))) {
        const gaps = findings.filter(
          ({ uri, rule }) => uri.endsWith(path) && rule === 'procedure/placeholder',
        );
        assert.equal(gaps.length, text.match(/\[[A-Z]/g)?.length, path);
        assert.deepEqual(saidIn(text), [], path);
      }
    });
  }
});

describe('what a new project is made of', function () {
  this.timeout(60_000);
  const answers = answersFor('importer', 'en', {});

  it('keeps every text as it was given', async () => {
    const texts = [
      'Acme: "Best" #1',
      'yes',
      '0123',
      "it's {a}, [b] & *c | d > e % f @ g ` h",
      'Łódź 🚢 龍',
      'two\nlines\tand a tab',
      '- item',
      '---',
      'C:\\path\\',
      'del \u007F, next line \u0085, separator \u2028, mark \uFEFF',
      ' spaces around ',
    ];
    for (const text of texts) {
      const company = {
        legalName: text,
        sites: [{ id: 'main', name: text, address: text, country: 'US', activities: [text] }],
        conditions: { woodPackaging: true },
      };
      const files = planFiles({ ...answers, company }, catalog, TODAY);
      const profile = parse(files[0]?.text ?? '') as { readonly company: unknown };
      const { legalName, sites, conditions } = profile.company as typeof company;
      assert.equal(legalName, text);
      assert.deepEqual(sites[0]?.activities, [text]);
      assert.deepEqual([sites[0].name, sites[0].address], [text, text]);
      assert.equal(conditions.woodPackaging, true);
      const faults = (await findingsOf(files)).filter(({ rule }) => /^(syntax|schema|internal)\//.test(rule));
      assert.deepEqual(faults.map(inWords), [], text);
    }
  });

  it('asks for what is empty once a criterion is said to be met', async () => {
    const files = planFiles(answers, catalog, TODAY).map((file) => ({
      ...file,
      text: file.text.replace(/("6\.1":[^"]*?)status: to-do/, '$1status: implemented'),
    }));
    const rules = (await findingsOf(files))
      .filter(({ criterion, rule }) => criterion === '6.1' && rule !== 'profile/unanswered')
      .map(({ rule }) => rule);
    assert.deepEqual(rules.sort(), [
      'profile/implemented-without-evidence',
      'profile/implemented-without-response',
      'profile/missing-frequency',
      'profile/procedure-not-approved',
    ]);
  });

  it('takes a response written below its key, whatever characters it has', () => {
    const files = planFiles(answers, catalog, TODAY).map((file) => ({
      ...file,
      text: file.text.replace(
        /("1\.1":[^"]*?)response: >\n/,
        '$1response: >\n        The president: signs "each" year, #1 & more.\n',
      ),
    }));
    const { sections } = profileOf(files);
    assert.deepEqual(sections['securityVision']?.['1.1'], {
      status: 'to-do',
      response: 'The president: signs "each" year, #1 & more.\n',
      owner: null,
      evidence: null,
    });
  });

  for (const locale of ['en', 'es'] as const) {
    it(`has a procedure for each criterion that must be in writing, none by itself, in ${locale}`, () => {
      const groups = procedureGroups(catalog.criteria, (id) => assert.fail(`${id} is in no group`), locale);
      assert.deepEqual(
        groups.flatMap(({ criteria }) => criteria.map(({ id }) => id)).sort(compareIds),
        catalog.criteria.flatMap(({ id, writtenProcedure }) => (writtenProcedure ? [id] : [])),
      );
      assert.ok(groups.every(({ criteria }) => new Set(criteria.map(({ section }) => section)).size === 1));
    });
  }

  it('gives a criterion of no group a procedure of its own', () => {
    const [own] = catalog.criteria.filter(({ id }) => id === '6.1');
    assert.ok(own);
    const groups = procedureGroups([{ ...own, id: '6.99' }], (id) => `Rule ${id}`, 'en');
    assert.deepEqual(
      groups.map(({ id, title }) => [id, title]),
      [['rule-6-99', 'Rule 6.99']],
    );
  });

  it('leaves identifiers of another country out', () => {
    const of = (country: string) => {
      const company = { legalName: 'A', sites: [{ id: 'main', country }], conditions: {} };
      const [profile] = planFiles({ ...answers, entity: 'foreign-manufacturer', company }, catalog, TODAY);
      return /^ {2}rfc:/m.test(profile?.text ?? '');
    };
    assert.deepEqual([of('MX'), of('CA')], [true, false]);
  });
});

/** Ids of what a procedure says, and its criteria ask for. */
function saidIn(text: string): string[] {
  const { procedure } = parseSourceFile('file:///project/procedures/a.md', text).documents[0] ?? {};
  assert.ok(procedure);
  const words = plainWords(told(procedure));
  const asked = procedure.criteria.flatMap((item) => contentObligations(textOf(item) ?? ''));
  return asked.flatMap(({ id, keywords }) => {
    const word = [...keywords.en, ...keywords.es].find((keyword) => holdsKeyword(words, keyword));
    return word === undefined || id === MET_BY_TITLE ? [] : [`${id}: ${word}`];
  });
}
