import assert from 'node:assert/strict';
import { markdownText } from './markdown-text.lazy.ts';
import { sampleFinding, sampleReport } from './sample-report.fixture.ts';

const findings = Array.from({ length: 50 }, (_, position) =>
  sampleFinding({ line: position + 1, file: 'ñ' }),
);

describe('a report in Markdown', () => {
  it('holds a row for each finding', () => {
    const rows = markdownText(sampleReport({ findings })).match(/^\| error/gm);
    assert.equal(rows?.length, 50);
  });

  it('fits into the room that there is, and says what it leaves out', () => {
    for (let most = 1000; most < 2000; most += 97) {
      const text = markdownText(sampleReport({ findings }), most);
      const rows = text.match(/^\| error/gm)?.length ?? 0;
      assert.ok(Buffer.byteLength(text) <= most, String(most));
      assert.match(text, new RegExp(`no room for ${50 - rows} more`));
      assert.ok(rows > 0);
    }
  });

  it('has no table where there is nothing to list', () => {
    assert.equal(
      markdownText(sampleReport({ hidden: 2, suppressed: 1 })),
      '# CTPAT findings\n\nNo findings in 1 file. Not shown: 2. Set aside with a reason: 1. As of 2026-11-24.\n',
    );
  });

  it('stays a table whatever stands before a bar', () => {
    const text = markdownText(
      sampleReport({ findings: [sampleFinding({ file: String.raw`a|b\|c`, message: String.raw`d\|e` })] }),
    );
    const [, , row = ''] = text.split('\n').filter((line) => line.startsWith('|'));
    // GFM: a backslash takes the punctuation after it along, and bars that are left end a cell.
    assert.equal(row.replace(/\\[\\|`.]/g, '').split('|').length, 6);
    assert.ok(row.includes('`a\\|b\\\u2060\\|c:4:1`'));
  });
});
