/** A stretch of text on a line: words, code, or a link to a file or page of the binder. */
export type Span =
  | string
  | { readonly kind: 'code' | 'strong'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly path: string; readonly anchor?: string }
  /** `page`: the path without its ending; each format leads to its own kind. */
  | { readonly kind: 'page'; readonly text: string; readonly page: string };

/** Spans that stand side by side, with nothing between them. */
export type Line = readonly Span[];

/** A part of a page. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string; readonly id?: string }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly lines: readonly Line[]; readonly isToTick?: boolean }
  /** Labels and what belongs to each. */
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly Line[])[];
    };

/** A label and the lines that belong to it. */
export interface Fact {
  readonly label: string;
  readonly lines: readonly Line[];
}

/** One page of a binder, without saying how it looks. Texts are plain; each format escapes them. */
export interface Page {
  /** Its path in the binder, without the ending. */
  readonly path: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Whether each heading of the second level begins a sheet of paper. */
  readonly hasSheets?: boolean;
}

/** A fact with one line; none where there is no text. */
export function fact(label: string, text: string | undefined): Fact[] {
  return text === undefined || text === '' ? [] : [{ label, lines: [[text]] }];
}

/** A fact with lines; none where there are none. */
export function facts(label: string, lines: readonly Line[]): Fact[] {
  return lines.length === 0 ? [] : [{ label, lines }];
}

/** Texts on one line with commas between them. */
export function joined(spans: readonly Span[], between = ', '): Line {
  return spans.flatMap((span, position) => (position === 0 ? [span] : [between, span]));
}

/** The way from a page to a file of the binder, each part percent-encoded. */
export function href(from: string, to: string, anchor?: string): string {
  const up = '../'.repeat(from.split('/').length - 1);
  const way = to.split('/').map(encodeSegment).join('/');
  return `${up}${way}${anchor === undefined ? '' : `#${encodeSegment(anchor)}`}`;
}

/** What encodeURIComponent leaves alone and Markdown does not. */
function encodeSegment(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
