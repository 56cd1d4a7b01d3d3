import {
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type CompletionItem,
  type MarkupContent,
  type Range,
} from 'vscode-languageserver-types';
import { scalarText } from '../../model/scalar-text.ts';

/** What every proposal of one request shares. */
export interface ItemPlace {
  /** The stretch that is replaced: what is typed so far, and the rest of the word. */
  readonly range: Range;
  /** What is typed so far; a quotation mark at its start is kept. */
  readonly typed: string;
  /** How far the place stands behind the first character of its line; further lines stand as far in. */
  readonly hang: number;
  /** Whether a space must come first. */
  readonly needsSpace: boolean;
  readonly lineEnd: string;
  /** The white space at the start of the line. */
  readonly indent: string;
  readonly client: CompletionClient;
}

/** What the client does with proposals. */
export interface CompletionClient {
  /** Whether it takes snippets with places to fill in. */
  readonly hasSnippets: boolean;
  /** Whether it indents further lines itself, relative to the line of the cursor. */
  readonly adjustsIndentation: boolean;
  /** How it shows documentation. */
  readonly documentation: MarkupKind;
}

/** One proposal, before it is put into the protocol's form. */
export interface Proposal {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** What is inserted; a snippet where `isSnippet`. */
  readonly text: string;
  readonly isSnippet?: boolean;
  /** Whether the text is the value itself, to be put in quotation marks where YAML or what is typed asks for them. */
  readonly isScalar?: boolean;
  /** What the editor compares with what is typed; default the label. */
  readonly filter?: string;
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** Order among the proposals. */
  readonly sort?: string;
}

/** Text of a document inside a snippet, where `$`, `}` and `\` mean something. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** A text as a scalar of YAML, with the quotation mark that is typed already, or with one where it must be. */
function scalar(text: string, typed: string): string {
  return scalarText(text, /^["']/.exec(typed)?.[0] ?? '');
}

/** A snippet as plain text, for clients that take none: places to fill in become empty or their default. */
function withoutPlaces(text: string): string {
  return text
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:((?:\\.|[^\\}])*)\}/g, '$1')
    .replace(/\$\d+/g, '')
    .replace(/\\([\\$}])/g, '$1');
}

/** Puts proposals into the protocol's form. Further lines of a text are indented relative to the line of the cursor. */
export function toItems(proposals: readonly Proposal[], place: ItemPlace): CompletionItem[] {
  return proposals.map((proposal) => toItem(proposal, place));
}

/** Documentation as the client shows it; its Markdown has no more than bold labels, lists and code. */
function inMarkup(markdown: string, kind: MarkupKind): MarkupContent {
  return { kind, value: kind === MarkupKind.Markdown ? markdown : markdown.replaceAll('**', '') };
}

function toItem(
  proposal: Proposal,
  { range, client, typed, hang, needsSpace, lineEnd, indent }: ItemPlace,
): CompletionItem {
  const { label, kind, isSnippet = false, isScalar = false, detail, documentation, sort } = proposal;
  const text = isScalar ? scalar(proposal.text, typed) : proposal.text;
  const { hasSnippets, adjustsIndentation } = client;
  const plain = isSnippet && !hasSnippets ? withoutPlaces(text) : text;
  const further = lineEnd + (adjustsIndentation ? '' : indent) + ' '.repeat(hang);
  const newText = (needsSpace ? ' ' : '') + plain.replaceAll('\n', further);
  const mark = /^["']/.exec(typed)?.[0] ?? '';
  const filter = proposal.filter ?? label;
  return {
    label,
    kind,
    textEdit: { range, newText },
    insertTextFormat: isSnippet && hasSnippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(adjustsIndentation ? { insertTextMode: InsertTextMode.adjustIndentation } : {}),
    filterText: filter.startsWith(mark) ? filter : mark + filter,
    ...(detail === undefined || detail === '' ? {} : { detail }),
    ...(documentation === undefined || documentation === ''
      ? {}
      : { documentation: inMarkup(documentation, client.documentation) }),
    ...(sort === undefined ? {} : { sortText: sort }),
  };
}

export { CompletionItemKind };
