import assert from 'node:assert/strict';
import {
  commands,
  type CompletionItem,
  type CompletionList,
  type Hover,
  MarkdownString,
  Range,
  SnippetString,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import { findingsWhen, ruleOf } from './waiting.ts';
import { closeAll, endOf, rangeOf, show } from './workspace.ts';

describe('Writing a profile', () => {
  afterEach(closeAll);

  it('offers the statuses', async () => {
    const editor = await show('completion.ctpat.yaml');
    const { start } = rangeOf(editor.document, 'to-do');
    const labels = (await completionsAt(editor, start.line, start.character)).map(labelOf);
    for (const status of ['implemented', 'planned', 'not-applicable'])
      assert.ok(labels.includes(status), status);
  });

  it('inserts an answer with the indentation of its neighbors', async () => {
    const editor = await show('completion.ctpat.yaml');
    const { document } = editor;
    const below = document.lineCount - 1;
    await editor.edit((edit) => {
      edit.insert(endOf(document), `\n${' '.repeat(8)}`);
    });
    const items = await completionsAt(editor, below, 8);
    const item = items.find((each) => labelOf(each).includes('6.1'));
    assert.ok(item, `6.1 among: ${items.map(labelOf).join(', ')}`);
    await accept(editor, item);

    const inserted = linesFrom(document, below);
    assert.match(inserted[0] ?? '', /^ {8}["']?6\.1["']?:/);
    for (const line of inserted.slice(1)) assert.match(line, /^ {12}/);
    const found = await findingsWhen(document.uri, () => true, 'the findings so far');
    assert.ok(!found.some((each) => ruleOf(each).startsWith('syntax/')));
  });

  it('explains a criterion', async () => {
    const editor = await show('completion.ctpat.yaml');
    const { start } = rangeOf(editor.document, '6.6');
    const hovers = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      start.translate(0, 1),
    );
    const text = hovers.flatMap((hover) => hover.contents.map(textOf)).join('\n');
    assert.match(text, /6\.6/);
    assert.match(text, /seal/i);
  });
});

async function completionsAt(editor: TextEditor, line: number, character: number): Promise<CompletionItem[]> {
  const { items } = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    editor.document.uri,
    new Range(line, character, line, character).start,
  );
  return items;
}

/** Does what VS Code does when the item is chosen from the list. */
async function accept(editor: TextEditor, item: CompletionItem): Promise<void> {
  const range = item.range instanceof Range || item.range === undefined ? item.range : item.range.replacing;
  const text = item.insertText ?? labelOf(item);
  const snippet = text instanceof SnippetString ? text : new SnippetString().appendText(text);
  assert.ok(await editor.insertSnippet(snippet, range ?? editor.selection));
}

/** The lines that hold anything, from one on. */
function linesFrom(document: TextDocument, first: number): string[] {
  const lines = Array.from(
    { length: document.lineCount - first },
    (_, index) => document.lineAt(first + index).text,
  );
  return lines.filter((line) => line.trim() !== '');
}

function labelOf(item: CompletionItem): string {
  return typeof item.label === 'string' ? item.label : item.label.label;
}

function textOf(content: Hover['contents'][number]): string {
  return content instanceof MarkdownString ? content.value : '';
}
