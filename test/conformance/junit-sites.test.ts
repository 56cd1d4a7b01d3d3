import assert from 'node:assert/strict';
import { readTests, toldIn, type TestResult } from './junit-results.ts';
import { SITES_PROJECT } from './projects.ts';
import { runFormats } from './run-formats.ts';
import { written } from './written.ts';

const siteOf = ({ name }: TestResult) => /\(site (.*)\)$/.exec(name)?.[1] ?? name;

describe('test results of a company with several sites', function () {
  this.timeout(60_000);

  it('tell a finding at the sites that it is for, and nowhere else', async () => {
    const { findings, texts } = await written(SITES_PROJECT);
    const told = toldIn(readTests(texts.junit), findings);
    const places = findings.flatMap(({ rule, criterion, path = '' }, position) =>
      path.includes('.physicalSecurity.')
        ? [
            [rule, criterion, path.split('.').slice(2).join('.'), ...(told[position] ?? []).map(siteOf)].join(
              ' ',
            ),
          ]
        : [],
    );
    const all = 'lrd-01 mem-02 hou.03';
    assert.deepEqual(
      places.filter((place) => !place.startsWith('profile/missing-criterion')),
      [
        // The answer to 9.1 is for one site only; the other one with cargo has none.
        'profile/implemented-without-evidence 9.1 9.1.status lrd-01',
        'profile/site-uncovered 9.1 9.1.sites mem-02',
        // Memphis has a status of its own; Houston says something else only.
        'profile/implemented-without-evidence 9.6 9.6.status lrd-01 hou.03',
        'profile/planned-without-date 9.6 9.6.bySite.mem-02.status mem-02',
        'profile/planned-without-owner 9.6 9.6.bySite.mem-02.status mem-02',
        'schema/unknown-key  9.6.bySite.hou.03.shelf schema/unknown-key',
        'reference/unknown-site 9.6 9.6.bySite.nowhere reference/unknown-site/9.6',
        'profile/declined-must 9.6 9.6.bySite.nowhere.status profile/declined-must/9.6',
      ],
    );
    const missing = places.filter((place) => place.startsWith('profile/missing-criterion'));
    assert.deepEqual(
      missing.map((place) => place.replace(/^\S+ (\S+) \1 /, '$1 ')),
      [
        ...['9.2', '9.4', '9.5', '9.7', '9.8', '9.9', '9.10', '9.11'].map((id) => `${id} ${all}`),
        ...['9.13', '9.14', '9.15', '9.16'].map((id) => `${id} lrd-01 mem-02`),
      ],
    );
  });

  it('have the same names when a criterion is answered', async () => {
    const namesIn = (text: string) => readTests(text).flatMap(({ name }) => (/^\d/.test(name) ? name : []));
    const before = namesIn((await written(SITES_PROJECT)).texts.junit);
    const answered = (text: string) =>
      text.replace('"9.12": { status: to-do }', '"9.12": { status: implemented, response: Cameras watch. }');
    const after = await runFormats(SITES_PROJECT, answered, ['junit']);
    assert.notDeepEqual(after.findings, (await written(SITES_PROJECT)).findings);
    assert.deepEqual(namesIn(after.texts.junit), before);
    assert.equal(before.length % 3, 0);
  });
});
