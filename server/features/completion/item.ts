import {
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type CompletionItem,
  type Range,
} from 'vscode-languageserver-types';

/** What every proposal of one request shares. */
export interface ItemPlace {
  /** The stretch that is replaced: what is typed so far. */
  readonly range: Range;
  /** Whether the client takes snippets with places to fill in. */
  readonly snippets: boolean;
}

/** One proposal, before it is put into the protocol's form. */
export interface Proposal {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** What is inserted; a snippet where `isSnippet`. */
  readonly text: string;
  readonly isSnippet?: boolean;
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

/** A snippet as plain text, for clients that take none: places to fill in become empty or their default. */
function withoutPlaces(text: string): string {
  return text
    .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d+/g, '')
    .replace(/\\([\\$}])/g, '$1');
}

/** Puts proposals into the protocol's form. Further lines of a text are indented relative to the line of the cursor. */
export function toItems(proposals: readonly Proposal[], { range, snippets }: ItemPlace): CompletionItem[] {
  return proposals.map(({ label, kind, text, isSnippet = false, filter, detail, documentation, sort }) => ({
    label,
    kind,
    textEdit: { range, newText: isSnippet && !snippets ? withoutPlaces(text) : text },
    insertTextFormat: isSnippet && snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    insertTextMode: InsertTextMode.adjustIndentation,
    ...(filter === undefined ? {} : { filterText: filter }),
    ...(detail === undefined ? {} : { detail }),
    ...(documentation === undefined
      ? {}
      : { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
    ...(sort === undefined ? {} : { sortText: sort }),
  }));
}

export { CompletionItemKind };
