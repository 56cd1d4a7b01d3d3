import { say } from '../../../../messages/fill.ts';
import { REPORT } from '../../report-words.ts';
import type { Locale } from '../../../../catalog/types.ts';
import { markup, type Content, type Markup } from './markup.ts';

/** One column of a table. The first one names its rows. */
export interface Column {
  readonly head: Content;
  /** Numbers stand right, dates and codes are not broken. */
  readonly kind?: 'number' | 'date' | 'code' | 'wide';
}

/** A table of the page. */
export interface TableParts {
  /** Unique in the page. */
  readonly id: string;
  readonly caption: string;
  /** Whether the caption is for screen readers only, because a heading above says the same. */
  readonly isQuiet?: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Content[])[];
  readonly locale: Locale;
}

/** Tables of more rows than this scroll in their own region. */
const LONG = 24;

/** A table in a region of its own, which scrolls where the table is long or wide and can be reached with the keyboard. */
export function table({ id, caption, isQuiet = false, columns, rows, locale }: TableParts): Markup {
  const classOf = (position: number): Markup | undefined => {
    const kind = columns[position]?.kind;
    return kind && markup` class="${kind}"`;
  };
  const cell = (content: Content, position: number): Markup =>
    position === 0
      ? markup`<th scope="row"${classOf(position)}>${content}</th>`
      : markup`<td${classOf(position)}>${content ?? '–'}</td>`;
  const isLong = rows.length > LONG;
  return markup`<div class="scroll${isLong ? ' long' : ''}" role="region" tabindex="0" aria-label="${say(REPORT.scroll, locale, { caption })}">
<table id="${id}">
<caption${isQuiet ? markup` class="quiet"` : undefined}>${caption}</caption>
<thead><tr>${columns.map(({ head }, position) => markup`<th scope="col"${classOf(position)}>${head}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => markup`<tr>${row.map(cell)}</tr>\n`)}</tbody>
</table>
</div>
`;
}
