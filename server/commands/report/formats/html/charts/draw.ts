import { BarChart, HeatmapChart, type BarSeriesOption, type HeatmapSeriesOption } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  VisualMapComponent,
  type AriaComponentOption,
  type GridComponentOption,
  type LegendComponentOption,
  type VisualMapComponentOption,
} from 'echarts/components';
import { init, use, type ComposeOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { escapeHtml } from '../../../../../output/html-escape.ts';
import { forTerminal } from '../../../../../output/terminal-text.ts';
import { trusted, type Markup } from '../markup.ts';

use([BarChart, HeatmapChart, AriaComponent, GridComponent, LegendComponent, VisualMapComponent, SVGRenderer]);

/** What a chart is made of. Colors are variables of the page’s style, so that one picture serves light, dark and paper. */
export type ChartOption = ComposeOption<
  | AriaComponentOption
  | BarSeriesOption
  | GridComponentOption
  | HeatmapSeriesOption
  | LegendComponentOption
  | VisualMapComponentOption
>;

/** A chart and its words. */
export interface ChartParts {
  /** Unique in the page. */
  readonly id: string;
  readonly title: string;
  /** What it shows, for those who cannot see it. */
  readonly description: string;
  /** In pixels, at which the letters have the size of the page’s. */
  readonly width: number;
  readonly height: number;
  readonly option: ChartOption;
  readonly cut?: CutLabels;
}

/** Labels that were cut, by what is left of them: what they say in full, in the order in which they are drawn. */
export type CutLabels = Map<string, string[]>;

/** The most letters of a label. */
const LABEL = 26;

/** How many letters of a cut label are its end, which often tells it from others. */
const END = 8;

/** A label for a chart, no longer than fits: a long one is cut before its last `end` letters, and noted in `cut`. */
export function label(text: string, cut: CutLabels, most = LABEL, end = END): string {
  const plain = forTerminal(text.replace(/\s+/g, ' ')).replace(/\p{Cs}/gu, '\uFFFD');
  const letters = Array.from(plain);
  if (letters.length <= most) return plain;
  const short = `${letters.slice(0, most - end - 1).join('')}…${letters.slice(letters.length - end).join('')}`;
  cut.set(short, [...(cut.get(short) ?? []), plain]);
  return short;
}

/** The picture with what cut labels say in full, which a pointer that rests on them shows. */
function withFullLabels(svg: string, cut: CutLabels): string {
  return [...cut].reduce((text, [short, full]) => {
    const rest = [...full];
    return text.replaceAll(`>${escapeHtml(short)}</text>`, (found) => {
      const title = rest.shift();
      return title === undefined ? found : `><title>${escapeHtml(title)}</title>${found.slice(1)}`;
    });
  }, svg);
}

/** Draws a chart as SVG with a title and a description. Without scripts nothing in it moves or can be clicked. */
export function draw({ id, title, description, width, height, option, cut }: ChartParts): Markup {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({ animation: false, textStyle: { fontFamily: 'inherit' }, ...option });
  const svg = chart.renderToSVGString({ useViewBox: true });
  chart.dispose();
  const named = withFullLabels(withoutTraces(svg, id), cut ?? new Map<string, string[]>());
  const head = `<svg role="img" aria-labelledby="${id}-title ${id}-text" style="max-width:${String(width)}px"`;
  const words = `<title id="${id}-title">${escapeHtml(title)}</title><desc id="${id}-text">${escapeHtml(description)}</desc>`;
  return trusted(named.replace(/^<svg/, head).replace('>', `>${words}`));
}

/** Leaves out what is of use to scripts only, and names parts after the chart, so that the same data give the same text. */
function withoutTraces(svg: string, id: string): string {
  return svg
    .replace(/<style\s*>[\s\S]*?<\/style>/g, '')
    .replace(/ (?:class|ecmeta_\w+|pointer-events|baseProfile|version|xmlns:xlink|xml:space)="[^"]*"/g, '')
    .replace(/font-family:[^;"]*;?/g, '')
    .replace(/\bzr\d+-/g, `${id}-`)
    .replace(/ style=""/g, '');
}
