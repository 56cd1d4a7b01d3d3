import assert from 'node:assert/strict';
import { lint } from '../../engine/lint.ts';
import { markedProject } from '../marked-project.fixture.ts';
import { IMPORTER, applied, rulesIn } from './marked-actions.fixture.ts';

describe('insert missing criteria', () => {
  const lacking = (rules: readonly string[]) => rules.filter((rule) => rule.startsWith('profile/missing'));

  const TEXTS: Readonly<Record<string, string>> = {
    'no sections': IMPORTER,
    'empty sections': `${IMPORTER}sections:\n`,
    'sections in empty flow style': `${IMPORTER}sections: {} # to do\n`,
    'sections begun, without a line break at the end': `${IMPORTER}sections:\n  businessPartners:\n    "3.5":\n      status: to-do\n  physicalSecurity:\n    "9.6":\n      status: to-do`,
    'sections in flow style': `${IMPORTER}sections:\n    cybersecurity: {}\n    training: { "12.4": { status: to-do } }\n    accessControls:\n`,
    'sections out of order': `${IMPORTER}sections:\n  training:\n    "12.8": {}\n  securityVision:\n    "1.4": {}\n# end\n`,
  };
  for (const [name, text] of Object.entries(TEXTS)) {
    for (const [line, end] of [
      ['line feeds', '\n'],
      ['Windows line ends', '\r\n'],
    ] as const) {
      it(`inserts everything once: ${name}, ${line}`, async () => {
        const source = text.replaceAll('\n', end);
        const all = await applied(source, /^Insert all missing/);
        assert.deepEqual(lacking(await rulesIn(all.text)), [], all.text);
        assert.deepEqual(
          (await rulesIn(all.text)).filter((rule) => /^(syntax|schema)/.test(rule)),
          (await rulesIn(source)).filter((rule) => /^(syntax|schema)/.test(rule)),
        );
        if (end === '\r\n') assert.doesNotMatch(all.text, /[^\r]\n/);
      });
    }
  }

  it('inserts the musts only, and leaves the shoulds', async () => {
    const text = `${IMPORTER}sections:\n  physicalSecurity: {}\n`;
    const must = await applied(text, /^Insert missing must/);
    const { snapshot, uri } = await markedProject(must.text);
    const catalog = snapshot.projectOf(uri)?.catalog;
    const left = lint(snapshot, uri).findings.flatMap(({ rule, criterion }) =>
      rule === 'profile/missing-criterion' ? (catalog?.criterion(criterion ?? '') ?? []) : [],
    );
    assert.ok(left.length > 0);
    assert.deepEqual(
      new Set(left.map((criterion) => catalog?.duty(criterion, 'importer', '2026-11-24')?.obligation)),
      new Set(['should']),
    );
  });

  it('puts answers and sections in catalog order', async () => {
    const { text } = await applied(
      `${IMPORTER}sections:\n  securityVision:\n    "1.2":\n      status: to-do\n  training: {}\n`,
      /^Insert all missing/,
    );
    const ids = [...text.matchAll(/"(\d+)\.(\d+)":/g)].map(([, a, b]) => Number(a) * 100 + Number(b));
    assert.deepEqual(
      ids,
      ids.toSorted((a, b) => a - b),
    );
  });

  it('does not touch what an alias stands for', async () => {
    const text = `${IMPORTER}x-a: &a\n  "12.1": { status: to-do }\nsections:\n  training: *a\n`;
    const all = await applied(text, /^Insert all missing/);
    assert.ok(all.text.includes('x-a: &a\n  "12.1": { status: to-do }\nsections:'));
  });
});
