/** One piece of a text document, as plain data. */
export type Block =
  | { readonly kind: 'title' | 'subtitle' | 'text'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  /** A word in bold, and what it says; each line is a paragraph. */
  | { readonly kind: 'field'; readonly label: string; readonly lines: readonly string[] }
  | {
      readonly kind: 'table';
      readonly header: readonly string[];
      /** Of the width of the page, in percent. */
      readonly widths: readonly number[];
      readonly rows: readonly (readonly string[])[];
      /** Whether rows are high enough to write in by hand. */
      readonly isForm?: true;
    }
  | { readonly kind: 'page-break' };

/** A whole text document. */
export interface DocumentPlan {
  /** One for each profile; each begins on a page of its own and numbers its pages on. */
  readonly parts: readonly { readonly header: string; readonly blocks: readonly Block[] }[];
  readonly title: string;
  readonly subject: string;
  readonly program: string;
  /** `en-US` or `es-MX`. */
  readonly language: string;
  /** `Page {page} of {pages}` in words. */
  readonly page: string;
  /** `YYYY-MM-DD`; the day of making. */
  readonly today: string;
}
