import assert from 'node:assert/strict';
import { prepareExample } from '../../engine/rule-example.fixture.ts';
import { profileWith } from '../../rules/examples/profiles.ts';
import { givenCondition } from './given-condition.ts';
import { judgedAnswers } from './effective-answers.ts';

/** What the profile says of the guards at the sites that the last answer is about: the text of the place, if it says so. */
async function said(answer: string, company: string): Promise<string | undefined> {
  const { uri, text, snapshot } = await prepareExample({
    text: profileWith('physicalAccess', answer, `company: ${company}\n`),
  });
  const project = snapshot.projectOf(uri);
  const [document] = project?.files.get(uri)?.documents ?? [];
  assert.ok(project && document?.profile);
  const last = judgedAnswers({ document }).at(-1);
  const criterion = project.catalog.criterion('10.10');
  assert.ok(last && criterion);
  const given = givenCondition(last, criterion, document.profile, project.catalog);
  return given && text.slice(given.field.keyRange?.start, given.field.range.end);
}

const ANSWER = '"10.10": { status: not-applicable }';

describe('given condition', () => {
  it('is what the company says, where no site is listed', async () => {
    assert.equal(await said(ANSWER, '{ conditions: { securityGuards: true } }'), 'securityGuards: true');
    assert.equal(await said(ANSWER, '{ conditions: { securityGuards: false } }'), undefined);
    assert.equal(await said(ANSWER, '{ legalName: A }'), undefined);
  });

  it('is what a site says, before what the company says', async () => {
    const sites = '[{ id: a }, { id: b, conditions: { securityGuards: true } }]';
    assert.equal(
      await said(ANSWER, `{ conditions: { securityGuards: false }, sites: ${sites} }`),
      'securityGuards: true',
    );
    const without = '[{ id: a, conditions: { securityGuards: false } }]';
    assert.equal(
      await said(ANSWER, `{ conditions: { securityGuards: true }, sites: ${without} }`),
      undefined,
    );
  });

  it('asks only the sites that the answer is about', async () => {
    const company = '{ sites: [{ id: a, conditions: { securityGuards: true } }, { id: b }] }';
    assert.equal(await said('"10.10": { status: not-applicable, sites: [b] }', company), undefined);
    const bySite = (a: string) =>
      `"10.10": { status: planned, bySite: { ${a}: { status: not-applicable } } }`;
    assert.equal(await said(bySite('a'), company), 'securityGuards: true');
    assert.equal(await said(bySite('b'), company), undefined);
    assert.equal(await said(bySite('c'), company), undefined);
  });
});
