/** For tests: what an editor makes of a proposal. */
import { InsertTextMode, MarkupKind, type CompletionItem } from 'vscode-languageserver-types';
import { createMemoryHost } from '../../host/memory.fixture.ts';
import { createLineIndex } from '../../syntax/line-index.ts';
import { completion } from '../completion.ts';
import { markedProject } from '../marked-project.fixture.ts';

type Options = NonNullable<Parameters<typeof markedProject>[1]> & {
  readonly snippets?: boolean;
  /** Whether the editor indents further lines itself; it does where this is left out. */
  readonly adjustsIndentation?: boolean;
  readonly documentation?: MarkupKind;
  /** Files that exist beside the documents; their content does not matter. */
  readonly evidence?: readonly string[];
};

/** The proposals at the cursor `‸`, and the text that they were asked for. */
export async function proposals(
  marked: string,
  {
    snippets = true,
    adjustsIndentation = true,
    documentation = MarkupKind.Markdown,
    evidence = [],
    ...options
  }: Options = {},
): Promise<{ readonly text: string; readonly items: readonly CompletionItem[] }> {
  const { snapshot, uri, text, position } = await markedProject(marked, options);
  const names = [...evidence, options.file ?? 'profile.ctpat.yaml', ...Object.keys(options.files ?? {})];
  const host = createMemoryHost(new Map(names.map((name) => [new URL(name, 'file:///project/').href, ''])));
  const offset = createLineIndex(text).offsetAt(position);
  return {
    text,
    items: await completion({
      snapshot,
      uri,
      offset,
      host,
      client: { hasSnippets: snippets, adjustsIndentation, documentation },
    }),
  };
}

/** The labels of the proposals, in the order of the editor. */
export async function labels(marked: string, options: Options = {}): Promise<string[]> {
  const { items } = await proposals(marked, options);
  const order = ({ sortText, label }: CompletionItem) => sortText ?? label;
  return items.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)).map(({ label }) => label);
}

/** A snippet with its places at their defaults. */
function resolved(snippet: string): string {
  return snippet
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:((?:\\.|[^\\}])*)\}/g, '$1')
    .replace(/\$\d+/g, '')
    .replace(/\\([\\$}])/g, '$1');
}

/**
 * The text after a proposal is accepted: the places of a snippet take their defaults, and the leading white space of the
 * cursor's line goes before every further line where `InsertTextMode.adjustIndentation` asks for it.
 */
export async function accepted(marked: string, label: string, options: Options = {}): Promise<string> {
  const { text, items } = await proposals(marked, options);
  const item = items.find(
    (candidate) => candidate.label === label || candidate.label.startsWith(`${label} `),
  );
  if (!item?.textEdit || !('range' in item.textEdit)) {
    throw new Error(`no proposal ${label} among: ${items.map((other) => other.label).join(', ')}`);
  }
  const { range, newText } = item.textEdit;
  const lines = createLineIndex(text);
  const line = lines.lineRange(range.start.line);
  const isAdjusted = item.insertTextMode === InsertTextMode.adjustIndentation;
  const white = (isAdjusted && /^[ \t]*/.exec(text.slice(line.start, line.end))?.[0]) || '';
  const plain = (item.insertTextFormat === 2 ? resolved(newText) : newText).replace(/\n/g, `\n${white}`);
  return text.slice(0, lines.offsetAt(range.start)) + plain + text.slice(lines.offsetAt(range.end));
}
