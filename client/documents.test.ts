import assert from 'node:assert/strict';
import { type DocumentText, isOurs } from './documents.ts';

function document(fileName: string, languageId: string, text = ''): DocumentText {
  const lines = text.split('\n');
  return { fileName, languageId, lineCount: lines.length, lineAt: (line) => ({ text: lines[line] ?? '' }) };
}

const header = 'apiVersion: ctpat/v1\nkind: Procedure\n';

describe('isOurs', () => {
  it('takes our names, whatever the language and the separators', () => {
    assert.ok(isOurs(document('/company/profile.ctpat.yaml', 'ctpat-yaml')));
    assert.ok(isOurs(document('C:\\company\\Profile.CTPAT.YML', 'yaml')));
    assert.ok(isOurs(document('c:\\company\\ctpat.config.yaml', 'helm')));
  });

  it('takes an unsaved document of our language', () => {
    assert.ok(isOurs(document('Untitled-1', 'ctpat-yaml')));
  });

  it('leaves other YAML alone, also when its name is only like ours', () => {
    assert.ok(!isOurs(document('/company/deployment.yaml', 'yaml', 'apiVersion: apps/v1\nkind: Deployment')));
    assert.ok(!isOurs(document('/company/my-ctpat.config.yaml', 'yaml')));
    assert.ok(!isOurs(document('/company/xctpat.yaml', 'yaml')));
    assert.ok(!isOurs(document('/x.ctpat.yaml/values.yaml', 'yaml', 'spec:\n  apiVersion: ctpat/v1')));
  });

  it('takes YAML under another name that says it is ours', () => {
    assert.ok(isOurs(document('/company/profile.yaml', 'yaml', `# our profile\n---\n${header}`)));
    assert.ok(isOurs(document('/company/profile.yaml', 'yaml', 'apiVersion: "ctpat/v1"  # the format')));
    assert.ok(!isOurs(document('/company/profile.yaml', 'yaml', 'apiVersion: ctpat/v10')));
    assert.ok(!isOurs(document('/company/profile.yaml', 'yaml', `${'#\n'.repeat(200)}${header}`)));
  });

  it('takes Markdown whose closed front matter says it is ours', () => {
    assert.ok(isOurs(document('/company/seals.md', 'markdown', `---\n${header}---\n# Seals`)));
    assert.ok(isOurs(document('/company/seals.md', 'markdown', `---\r\n${header}---\r\n`)));
  });

  it('leaves other Markdown alone', () => {
    assert.ok(!isOurs(document('/company/seals.md', 'markdown', '')));
    assert.ok(!isOurs(document('/company/seals.md', 'markdown', `# Seals\n---\n${header}---`)));
    assert.ok(
      !isOurs(document('/company/seals.md', 'markdown', '---\ntitle: Seals\n---\napiVersion: ctpat/v1')),
    );
  });

  it('waits until the front matter is closed', () => {
    assert.ok(!isOurs(document('/company/seals.md', 'markdown', `---\n${header}`)));
  });
});
