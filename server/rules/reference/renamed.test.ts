import assert from 'node:assert/strict';
import { parseSourceFile } from '../../model/source-file.ts';
import { buildIndex } from '../../workspace/project-index.ts';
import { renamedTo } from './renamed.ts';

function index(...procedures: readonly string[]) {
  return buildIndex(
    new Map(
      procedures.map((matter, position) => {
        const uri = `file:///p/${String(position)}.md`;
        const text = `---\napiVersion: ctpat/v1\nkind: Procedure\n${matter}\n---\n`;
        return [uri, parseSourceFile(uri, text)];
      }),
    ),
  );
}

describe('renamed procedures', () => {
  it('are found by an id that they had before', () => {
    const project = index('id: a\nformerIds: [old-a, older-a]', 'id: b');
    assert.equal(renamedTo(project, 'older-a'), 'a');
    assert.equal(renamedTo(project, 'b'), undefined);
  });

  it('are not guessed where two had the same id', () => {
    assert.equal(renamedTo(index('id: a\nformerIds: [old]', 'id: b\nformerIds: [old]'), 'old'), undefined);
  });
});
