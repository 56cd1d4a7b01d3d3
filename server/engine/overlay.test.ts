import assert from 'node:assert/strict';
import { createMemoryHost } from '../host/memory.fixture.ts';
import { createWorkspace } from '../workspace/workspace.ts';
import type { AnyRule } from '../rules/rule.ts';
import { missingSection } from '../rules/profile/missing-section.ts';
import { lint } from './lint.ts';

const head = (id: string, more = '') => `apiVersion: ctpat/v1\nkind: SecurityProfile\nid: ${id}\n${more}`;

/** The findings of each file: rule, path and the words at the place. */
async function findings(files: Readonly<Record<string, string>>, rule?: RegExp) {
  const texts = new Map(Object.entries(files).map(([path, text]) => [`file:///p/${path}`, text]));
  const workspace = createWorkspace(createMemoryHost(texts), { folders: ['file:///p'] });
  const snapshot = await workspace.snapshot([...texts.keys()]);
  return Object.fromEntries(
    [...texts].map(([uri, text]) => [
      uri.slice('file:///p/'.length),
      lint(snapshot, uri)
        .findings.filter((finding) => !rule || rule.test(finding.rule))
        .map(({ rule, range, criterion }) =>
          [rule, criterion, text.slice(range.start, range.end)]
            .filter((part) => part !== undefined)
            .join(' '),
        ),
    ]),
  );
}

const ANSWER = '"9.6": { status: declined, rationale: Too dark anyway. }';

describe('profiles that build on others', () => {
  it('are judged a number of times that grows with their number, however deep they are', async () => {
    const length = 200;
    const files = new Map(
      Array.from({ length }, (_, at) => [
        `file:///p/c${at}.ctpat.yaml`,
        head(`c${at}`, at === 0 ? 'entity: importer\n' : `extends: c${at - 1}.ctpat.yaml\n`),
      ]),
    );
    const workspace = createWorkspace(createMemoryHost(files), { folders: ['file:///p'] });
    const snapshot = await workspace.snapshot([...files.keys()]);
    let times = 0;
    const counting: AnyRule = { meta: missingSection.meta, run: () => (times += 1) };
    for (const uri of files.keys()) lint(snapshot, uri, { rules: [counting] });
    assert.ok(times >= length && times <= 33 * length, `${times} times`);
  });

  it('a fault of an inherited value is told once, in the base', async () => {
    const told = await findings(
      {
        'group.ctpat.yaml': head('group', `sections:\n  physicalSecurity:\n    ${ANSWER}\n`),
        'a.ctpat.yaml': head('a', 'entity: importer\nextends: group.ctpat.yaml\n'),
        'b.ctpat.yaml': head('b', 'entity: exporter\nextends: group.ctpat.yaml\n'),
      },
      /declined-must/,
    );
    assert.deepEqual(told, {
      'group.ctpat.yaml': ['profile/declined-must 9.6 status: declined'],
      'a.ctpat.yaml': [],
      'b.ctpat.yaml': [],
    });
  });

  it('what is missing is told in the profile itself, at the nearest place that it has', async () => {
    const files = {
      'group.ctpat.yaml': head('group', 'sections:\n  agriculturalSecurity: {}\n  personnelSecurity: {}\n'),
      'a.ctpat.yaml': head(
        'a',
        'entity: importer\nextends: group.ctpat.yaml\nsections:\n  personnelSecurity:\n    "11.1": { status: to-do }\n    "11.2": { status: to-do }\n',
      ),
    };
    const told = await findings(files, /missing-criterion/);
    assert.deepEqual(told['group.ctpat.yaml'], []);
    assert.deepEqual(told['a.ctpat.yaml'], [
      'profile/missing-criterion 8.1 sections',
      'profile/missing-criterion 11.5 personnelSecurity',
    ]);
  });

  it('completeness is judged by the effective profile, and not at all while a base is missing', async () => {
    const group = head('group', 'eligibility:\n  importerOfRecord: { format: irs, number: 12-345678900 }\n');
    const overlay = head('a', 'entity: importer\nextends: group.ctpat.yaml\n');
    const whole = await findings({ 'group.ctpat.yaml': group, 'a.ctpat.yaml': overlay }, /missing/);
    assert.ok(whole['a.ctpat.yaml']?.some((each) => each.startsWith('profile/missing-section')));
    assert.ok(!whole['a.ctpat.yaml']?.some((each) => each.includes('importerOfRecord')));
    const alone = await findings({ 'a.ctpat.yaml': overlay }, /^(?!profile\/uncertain)/);
    assert.deepEqual(alone['a.ctpat.yaml'], ['extends/missing-base group.ctpat.yaml']);
  });

  it('an explicit null deletes, an empty value does not, lists replace', async () => {
    const told = await findings(
      {
        'group.ctpat.yaml': head(
          'group',
          'contacts: [{ id: cso, name: A, primary: true }]\nsections:\n  physicalSecurity:\n    "9.6": { status: implemented, response: Lamps., owner: cso, frequency: P1Y }\n    "9.7": { status: to-do }\n',
        ),
        'a.ctpat.yaml': head(
          'a',
          'entity: importer\nextends: group.ctpat.yaml\ncontacts: [{ id: manager, name: B }]\nsections:\n  physicalSecurity:\n    "9.6": null\n    "9.7":\n    "9.8": { status: planned, owner: cso, targetDate: 2027-01-31 }\n',
        ),
      },
      /missing-criterion|unknown-contact|unanswered/,
    );
    const [first, ...rest] = told['a.ctpat.yaml'] ?? [];
    assert.equal(first, 'profile/missing-criterion 9.1 physicalSecurity');
    assert.ok(rest.includes('profile/missing-criterion 9.6 physicalSecurity'));
    assert.ok(!rest.includes('profile/missing-criterion 9.7 physicalSecurity'));
    assert.ok(rest.includes('reference/unknown-contact 9.8 cso'));
  });

  it('open answers of a section are one finding in the profile, whichever file holds them', async () => {
    const told = await findings(
      {
        'group.ctpat.yaml': head(
          'group',
          'sections:\n  physicalSecurity:\n    "9.7": { status: to-do }\n  sealSecurity:\n    "6.2": { status: to-do }\n',
        ),
        'a.ctpat.yaml': head(
          'a',
          'entity: importer\nextends: group.ctpat.yaml\nsections:\n  physicalSecurity:\n    "9.6": { status: to-do }\n',
        ),
      },
      /unanswered/,
    );
    assert.deepEqual(told, {
      'group.ctpat.yaml': [],
      'a.ctpat.yaml': ['profile/unanswered sections', 'profile/unanswered physicalSecurity'],
    });
  });

  it('an owner of a base must be a contact of each profile that builds on it, told once there', async () => {
    const answer = (id: string) => `"${id}": { status: planned, owner: cso, targetDate: 2027-01-31 }`;
    const told = await findings(
      {
        'group.ctpat.yaml': head(
          'group',
          `sections:\n  physicalSecurity:\n    ${answer('9.6')}\n    ${answer('9.4')}\n`,
        ),
        'a.ctpat.yaml': head(
          'a',
          'entity: importer\nextends: group.ctpat.yaml\ncontacts: [{ id: manager }]\n',
        ),
        'b.ctpat.yaml': head('b', 'entity: importer\nextends: group.ctpat.yaml\ncontacts: [{ id: cso }]\n'),
      },
      /unknown-contact/,
    );
    assert.deepEqual(told, {
      'group.ctpat.yaml': [],
      'a.ctpat.yaml': ['reference/unknown-contact 9.6 extends'],
      'b.ctpat.yaml': [],
    });
  });

  it('a section under its older name is the same section', async () => {
    const told = await findings(
      {
        'group.ctpat.yaml': head(
          'group',
          `sections:\n  physicalSecurity:\n    ${ANSWER}\n  cybersecurity:\n    "4.2": { status: declined, rationale: Too dear. }\n`,
        ),
        'a.ctpat.yaml': head(
          'a',
          'entity: importer\nextends: group.ctpat.yaml\nsections:\n  informationSecurity:\n    "4.8": { status: to-do }\n',
        ),
      },
      /declined-must/,
    );
    assert.deepEqual(told, {
      'group.ctpat.yaml': [
        'profile/declined-must 9.6 status: declined',
        'profile/declined-must 4.2 status: declined',
      ],
      'a.ctpat.yaml': [],
    });
  });

  it('answers for criteria of other entities may be inherited', async () => {
    const told = await findings(
      {
        'group.ctpat.yaml': head('group', 'sections:\n  businessPartners:\n    "3.9": { status: to-do }\n'),
        'a.ctpat.yaml': head('a', 'entity: air-carrier\nextends: group.ctpat.yaml\n'),
      },
      /another-entity/,
    );
    assert.deepEqual(told, { 'group.ctpat.yaml': [], 'a.ctpat.yaml': [] });
  });

  it('evidence of a base is looked for beside the base', async () => {
    const told = await findings(
      {
        'shared/group.ctpat.yaml': head(
          'group',
          'sections:\n  physicalSecurity:\n    "9.6": { status: implemented, response: Lamps., evidence: [lamps.txt, none.txt] }\n',
        ),
        'shared/lamps.txt': 'checked',
        'sites/a.ctpat.yaml': head('a', 'entity: importer\nextends: ../shared/group.ctpat.yaml\n'),
      },
      /evidence\//,
    );
    assert.deepEqual(told['shared/group.ctpat.yaml'], ['evidence/missing-file 9.6 none.txt']);
    assert.deepEqual(told['sites/a.ctpat.yaml'], []);
  });
});
