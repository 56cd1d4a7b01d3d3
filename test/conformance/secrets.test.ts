import assert from 'node:assert/strict';
import { HARD_PROJECTS, SECRETS } from './projects.ts';
import { written } from './written.ts';

describe('secrets', () => {
  it('stand in no output', async function () {
    this.timeout(60_000);
    const project = HARD_PROJECTS.find(({ name }) => name === 'secrets');
    assert.ok(project);
    const { findings, texts, pretty, json } = await written(project);
    assert.equal(findings.filter(({ rule }) => rule.startsWith('privacy/')).length, SECRETS.length);
    assert.ok(findings.some(({ rule }) => !rule.startsWith('privacy/')));
    for (const [format, text] of Object.entries({ ...texts, pretty, json })) {
      for (const secret of SECRETS) assert.ok(!text.includes(secret), `${format} shows ${secret}`);
    }
  });
});
