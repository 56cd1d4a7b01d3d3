import type { Words } from '../format-words.ts';
import { markup, type Markup } from './markup.ts';
import { table, type TableParts } from './html-table.ts';

/** A chart, and below it the same figures as a table that opens on demand and on paper. */
export function figure(charts: readonly Markup[], figures: TableParts, words: Words): Markup {
  const pictures = charts.map(
    (chart, position) =>
      markup`<div class="chart" role="region" tabindex="0" aria-label="${words('scroll', { caption: `${figures.caption}${charts.length > 1 ? ` ${String(position + 1)}` : ''}` })}">${chart}</div>\n`,
  );
  return markup`<figure>
${pictures}<details>
<summary>${words('asTable')}</summary>
${table({ ...figures, caption: `${figures.caption}: ${words('asTable')}` })}</details>
</figure>
`;
}
