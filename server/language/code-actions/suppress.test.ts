import assert from 'node:assert/strict';
import type { Finding } from '../../engine/finding.ts';
import { createLineIndex } from '../../syntax/line-index.ts';
import { codeActions } from '../code-actions.ts';
import { markedProject } from '../marked-project.fixture.ts';
import { HEAD, IMPORTER, actionsAt, applied, apply, editsOf, rulesIn } from './marked-actions.fixture.ts';

describe('silence a finding', () => {
  it('puts the comment above, with the indentation of the line', async () => {
    const text = `${HEAD}company:\n  shel‸f: 4\n`;
    const { text: result } = await applied(text, /Silence schema\/unknown-key/);
    assert.equal(
      result,
      `${HEAD}company:\n  # ctpat-disable-next-line schema/unknown-key -- write the reason here\n  shelf: 4\n`,
    );
    assert.deepEqual(await rulesIn(result), []);
  });

  it('adds to a directive that stands there already', async () => {
    const text = `${IMPORTER}# ctpat-disable-next-line schema/unknown-key -- old\n"sec‸tions": {}\n`;
    const { text: result } = await applied(text, /Silence profile\/missing-section/);
    assert.ok(
      result.includes('# ctpat-disable-next-line schema/unknown-key, profile/missing-section -- old\n'),
    );
  });

  it('is a comment of YAML in front matter', async () => {
    const text =
      '---\r\napiVersion: ctpat/v1\r\nkind: Procedure\r\nid: gates\r\nshel‸f: 4\r\n---\r\n# Gates\r\n';
    const { text: result } = await applied(text, /Silence schema\/unknown-key/, { file: 'gates.md' });
    assert.ok(
      result.includes(
        '\r\n# ctpat-disable-next-line schema/unknown-key -- write the reason here\r\nshelf: 4\r\n',
      ),
      result,
    );
  });

  const findingAt = (text: string, words: string, uri: string): Finding => ({
    rule: 'privacy/example',
    severity: 'error',
    message: '',
    help: '',
    uri,
    range: { start: text.indexOf(words), end: text.indexOf(words) + words.length },
    position: 0,
    related: [],
  });

  async function silenced(text: string, words: string, file: string): Promise<string> {
    const { snapshot, uri } = await markedProject(text, { file });
    const finding = findingAt(text, words, uri);
    const position = createLineIndex(text).positionAt(finding.range.start);
    const request = { range: { start: position, end: position }, diagnostics: [] };
    const [action] = codeActions(snapshot, uri, [finding], request);
    assert.ok(action);
    return apply(text, editsOf(action, uri));
  }

  it('stands around text over several lines, where a comment inside would be text', async () => {
    const text = `${HEAD}sections:\n  training:\n    "12.1":\n      response: |\n        one\n        two\n      owner: cso\n`;
    const result = await silenced(text, 'two', 'profile.ctpat.yaml');
    assert.ok(
      result.includes(
        '      # ctpat-disable privacy/example -- write the reason here\n      response: |\n        one\n        two\n      # ctpat-enable privacy/example\n      owner: cso\n',
      ),
      result,
    );
  });

  it('is a comment of Markdown below the front matter', async () => {
    const text = '---\napiVersion: ctpat/v1\nkind: Procedure\nid: gates\n---\n# Gates\n\nThe code.\n';
    const result = await silenced(text, 'The code', 'gates.md');
    assert.ok(
      result.endsWith(
        '# Gates\n\n<!-- ctpat-disable-next-line privacy/example -- write the reason here -->\nThe code.\n',
      ),
      result,
    );
  });

  it('is not offered for findings that no comment silences', async () => {
    const { actions } = await actionsAt(`${HEAD}id‸: twice\n`);
    assert.deepEqual(
      actions.filter(({ title }) => title.startsWith('Silence syntax')),
      [],
    );
  });
});
