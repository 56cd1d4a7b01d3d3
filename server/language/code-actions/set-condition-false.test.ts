import assert from 'node:assert/strict';
import { markedProject } from '../marked-project.fixture.ts';
import { IMPORTER, actionsAt, applied } from './marked-actions.fixture.ts';

describe('set a condition to false', () => {
  const answer =
    '  physicalSecurity:\n    "9.12":\n      status: not-appli‸cable\n      rationale: No cameras.\n';
  const starts: Readonly<Record<string, string>> = {
    'no company': '',
    'company without conditions': 'company:\n  legalName: Harbor\n',
    'conditions in block style': 'company:\n  conditions:\n    landBorder: true\n',
    'uses in flow style': 'company:\n  conditions: { landBorder: true }\n',
    'condition without a value': 'company:\n  conditions:\n    cameras:\n',
    'company in flow style': 'company: { legalName: Harbor }\n',
  };
  for (const [name, start] of Object.entries(starts)) {
    it(`with ${name}`, async () => {
      const { text } = await applied(
        `${IMPORTER}${start}sections:\n${answer}`,
        /Set company.conditions.cameras/,
      );
      const { snapshot, uri } = await markedProject(text);
      const profile = snapshot.projectOf(uri)?.files.get(uri)?.documents[0]?.profile;
      assert.equal(profile?.condition('cameras'), false, text);
      if (start.includes('landBorder')) assert.equal(profile.condition('landBorder'), true);
    });
  }

  it('is not offered where the condition is decided, or there is none', async () => {
    const set = async (text: string) =>
      (await actionsAt(text)).actions.filter(({ title }) => title.startsWith('Set company'));
    assert.deepEqual(
      await set(`${IMPORTER}company: { conditions: { cameras: true } }\nsections:\n${answer}`),
      [],
    );
    assert.deepEqual(await set(`${IMPORTER}sections:\n${answer.replace('9.12', '9.1')}`), []);
  });
});
