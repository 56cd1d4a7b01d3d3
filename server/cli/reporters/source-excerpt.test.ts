import assert from 'node:assert/strict';
import { plainColors } from '../terminal/colors.ts';
import { displayWidth } from './display-width.ts';
import { pretty } from './pretty.ts';
import { sampleFinding, sampleReport } from './sample-report.fixture.ts';
import { sourceExcerpt } from './source-excerpt.ts';

const excerptAt = (sourceLine: string, column: number, endColumn: number) =>
  sourceExcerpt(sampleFinding({ sourceLine, column, endColumn }));

describe('the line of a finding', () => {
  it('is told in three parts', () => {
    assert.deepEqual(excerptAt('shelf: 4', 1, 6), { before: '', marked: 'shelf', after: ': 4' });
    assert.deepEqual(excerptAt('shelf: 4', 9, 9), { before: 'shelf: 4', marked: '', after: '' });
    assert.equal(excerptAt('  ', 1, 3), undefined);
  });

  it('is cut around the finding where it is long, never in the middle of a character', () => {
    const line = `${'x'.repeat(500)}shelf${'y'.repeat(500)}`;
    const cut = excerptAt(line, 501, 506);
    assert.deepEqual([cut?.before, cut?.marked], [`…${'x'.repeat(20)}`, 'shelf']);
    assert.equal(cut?.after, `${'y'.repeat(95)}…`);
    const emoji = excerptAt(`a${'😀'.repeat(200)}`, 102, 104);
    assert.doesNotMatch(Object.values(emoji ?? {}).join('\n'), /\p{Cs}/u);
  });

  it('has marks below it that stand under what they mean', () => {
    const sourceLine = '漢字 🚢\x1bé: shelf';
    const column = sourceLine.indexOf('shelf') + 1;
    const finding = sampleFinding({ sourceLine, column, endColumn: column + 5 });
    const report = sampleReport({ findings: [finding] });
    const lines = pretty.render(report, { colors: plainColors, groupBy: 'file' }).split('\n');
    const [shown = '', marks = ''] = lines.slice(2);
    assert.equal(displayWidth(marks.slice(0, marks.indexOf('^'))), displayWidth(shown.slice(0, -5)));
    assert.ok(shown.endsWith('shelf') && marks.endsWith(' ^^^^^'));
  });
});

describe('the width of a text', () => {
  it('is what a terminal gives it', () => {
    assert.equal(displayWidth('abc\t'), 4);
    assert.equal(displayWidth('漢字'), 4);
    assert.equal(displayWidth('🚢'), 2);
    assert.equal(displayWidth('é e\u0301'), 3);
  });
});
