import assert from 'node:assert/strict';
import type { CriterionCase } from '../../domain/coverage/criterion-cases.ts';
import { concerned } from './junit-sites.ts';

const caseAt = (site: string, state: string, ownParts?: readonly string[]): CriterionCase => ({
  document: 'SecurityProfile/a',
  section: 'sealSecurity',
  criterion: '6.1',
  title: 'Seals',
  obligation: 'must',
  site,
  state,
  ...(ownParts ? { ownParts } : {}),
});

const CASES = [
  caseAt('laredo', 'implemented'),
  caseAt('memphis', 'planned', ['status', 'response']),
  caseAt('mem', 'implemented', ['evidence']),
  caseAt('mem.2', 'not-covered'),
  caseAt('hub', 'not-needed'),
];

const sitesOf = (path: string | undefined, cases = CASES) =>
  concerned({ criterion: '6.1', ...(path === undefined ? {} : { path }) }, cases).map(({ site }) => site);

describe('a finding about a criterion', () => {
  it('is about the site whose own answer it is in', () => {
    assert.deepEqual(sitesOf('sections.sealSecurity.6.1.bySite.memphis.status'), ['memphis']);
    assert.deepEqual(sitesOf('sections.sealSecurity.6.1.bySite.mem.2'), ['mem.2']);
    assert.deepEqual(sitesOf('sections.sealSecurity.6.1.bySite.hub.status'), ['hub']);
    assert.deepEqual(sitesOf('sections.sealSecurity.6.1.bySite.unknown.status'), []);
  });

  it('is about every site for which that part of the main answer holds', () => {
    assert.deepEqual(sitesOf('sections.sealSecurity.6.1.response'), ['laredo', 'mem']);
    assert.deepEqual(sitesOf('sections.sealSecurity.6.1.evidence.0'), ['laredo', 'memphis']);
    assert.deepEqual(sitesOf('sections.sealSecurity.6.1.frequency'), ['laredo', 'memphis', 'mem']);
  });

  it('is about the sites that it names', () => {
    const told = concerned(
      { criterion: '6.1', path: 'sections.sealSecurity.6.1.sites', sites: ['mem.2', 'hub'] },
      CASES,
    );
    assert.deepEqual(
      told.map(({ site }) => site),
      ['mem.2'],
    );
  });

  it('is about the criterion where the profile names no sites', () => {
    const { site: _, ...whole } = caseAt('', 'planned');
    assert.equal(sitesOf('sections.sealSecurity.6.1.bySite.memphis.status', [whole]).length, 1);
    assert.equal(sitesOf('sections.sealSecurity.6.1.status', [whole]).length, 1);
  });

  it('is about every site that is asked where it is in no answer, or about the whole of one', () => {
    const all = ['laredo', 'memphis', 'mem', 'mem.2'];
    for (const path of [undefined, 'sections.sealSecurity', 'sections.sealSecurity.6.1', 'contacts'])
      assert.deepEqual(sitesOf(path), all);
    assert.deepEqual(sitesOf('sections.sealSecurity.6.10.response'), all);
  });
});
