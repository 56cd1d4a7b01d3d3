import assert from 'node:assert/strict';
import { parseSourceFile } from './source-file.ts';
import { quickSummary } from './summary.ts';

const parsed = (text: string) =>
  parseSourceFile('file:///p/a.ctpat.yaml', text).documents.map(({ kind, id, position }) => ({
    kind,
    id,
    position,
  }));

describe('summary', () => {
  const plain = 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: harbor-pine\nsections:\n  x: 1\n';

  it('reads plainly written documents without parsing', () => {
    for (const text of [
      plain,
      `---\n${plain}`,
      `# note\n\n${plain}`,
      plain.replaceAll('\n', '\r\n'),
      `\uFEFF${plain}`,
    ]) {
      assert.deepEqual(quickSummary(text), { kind: 'SecurityProfile', id: 'harbor-pine', position: 0 });
    }
  });

  it('says the same as parsing, or leaves it to parsing', () => {
    const texts = [
      plain,
      `${plain}---\nkind: Procedure\nid: b\n`,
      '{ kind: SecurityProfile,\nid: a\n}\n',
      'kind: "SecurityProfile"\nid: a\n',
      'kind: SecurityProfile\nid: 7\n',
      'kind: SecurityProfile # yes\nid: a # no\n',
      'kind: SecurityProfile\nid: a\nid: b\n',
      'note: |\n kind: X\n id: y\nkind: SecurityProfile\nid: a\n',
      'kind: SecurityProfile\n',
      'kind: SecurityProfile\nid: null\n',
      'kind: Null\nid: a\n',
      'kind: SecurityProfile\nid: null-and-void\n',
      'kind: SecurityProfile\nid: a\n b\n',
      'kind: SecurityProfile\n\n  x\nid: a\n',
      'kind: SecurityProfile\r\nid: a\r\n\r\n  # no\r\nx: 1\r\n',
      'kind: SecurityProfile#x\nid: a#b\n',
      '',
    ];
    for (const text of texts) {
      assert.deepEqual(parseSourceFile('file:///p/a.ctpat.yaml', text).summaries, parsed(text), text);
    }
  });
});
