import assert from 'node:assert/strict';
import { isOursByName, isProcedureText, saysOurVersion } from './recognition.ts';

const PROCEDURE = '---\napiVersion: ctpat/v1\nkind: Procedure\nid: seals\n---\n# Seals\n';

describe('what is ours', () => {
  it('is told by the name, of a URI as of a path of any system', () => {
    for (const place of [
      'file:///c%3A/w/A.CTPAT.YML',
      'C:\\w\\a.ctpat.yaml',
      'ctpat.config.yaml',
      '/w/ctpat.config.yaml',
    ])
      assert.equal(isOursByName(place), true, place);
    for (const place of [
      '/w/xctpat.yaml',
      '/w/my-ctpat.config.yaml',
      '/w/a.ctpat.yaml/values.yaml',
      'C:\\w\\a.yaml',
    ])
      assert.equal(isOursByName(place), false, place);
  });

  it('is told by the head of YAML under another name', () => {
    for (const head of [
      'apiVersion: ctpat/v1',
      '"apiVersion": "ctpat/v1"  # ours',
      '# A comment.\r\n---\r\napiVersion: ctpat/v1\r',
    ])
      assert.equal(saysOurVersion(`${head}\nkind: Partner\n`), true, head);
    for (const head of [
      'apiVersion: ctpat/v10',
      '  apiVersion: ctpat/v1',
      'apiVersion: v1',
      `${'#\n'.repeat(200)}apiVersion: ctpat/v1`,
    ])
      assert.equal(saysOurVersion(`${head}\nkind: Partner\n`), false, head);
  });

  it('is a procedure where closed front matter says so', () => {
    assert.equal(isProcedureText(PROCEDURE), true);
    assert.equal(isProcedureText(`\uFEFF${PROCEDURE.replaceAll('\n', '\r\n')}`), true);
    assert.equal(isProcedureText(PROCEDURE.replace('ctpat/v1', '"ctpat/v1" # ours')), true);
    for (const text of [
      '',
      '# Seals\n',
      PROCEDURE.replace('---\n# Seals', '# Seals'),
      PROCEDURE.replace('ctpat/v1', 'v1'),
      PROCEDURE.replace('ctpat/v1', 'ctpat/v12'),
      PROCEDURE.replace('Procedure', 'SecurityProfile'),
      `\n${PROCEDURE}`,
      `---\ntitle: x\n---\n${PROCEDURE}`,
    ]) {
      assert.equal(isProcedureText(text), false, JSON.stringify(text));
    }
  });
});
