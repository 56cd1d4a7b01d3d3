import type { ReportData } from '../../../core/report-data.ts';
import type { CoverageColumn } from '../../coverage-columns.ts';
import type { Words } from '../../format-words.ts';
import type { Markup } from '../markup.ts';
import { draw, label, type ChartOption, type CutLabels } from './draw.ts';

/** More columns than this do not fit beside each other; the next ones begin a new picture. */
const COLUMNS = 16;
const ROW = 30;
const LABELS = 320;
const HEAD = 140;

/** From which share on a cell has a color, from the highest. Colors and numbers tell the same. */
const BANDS = [100, 90, 70, 40, 0];

/** Coverage as a grid of sections and sites, in as many pictures as fit the page. */
export function heatMaps(
  { sections }: ReportData,
  columns: readonly CoverageColumn[],
  words: Words,
): Markup[] {
  const parts = Math.ceil(columns.length / COLUMNS);
  const most = Math.ceil(columns.length / parts);
  return Array.from({ length: parts }, (_, part) => {
    const own = columns.slice(part * most, (part + 1) * most);
    const cell = Math.max(40, Math.min(64, Math.floor((960 - LABELS) / own.length)));
    const cut: CutLabels = new Map();
    const rows = sections.map(({ number, title }) => label(`${String(number)}  ${title}`, cut, 42, 0));
    const heads = own.map(({ name }, position) => `${String(position)}\u0000${label(name, cut)}`);
    const data = own.flatMap(({ bySection }, x) =>
      sections.map(({ key }, y) => {
        const percent = bySection.get(key)?.percent;
        const band = percent === undefined ? BANDS.length : BANDS.findIndex((least) => percent >= least);
        return {
          value: [x, y, percent ?? -1] as [number, number, number],
          itemStyle: { color: `var(--heat${String(band)})`, borderColor: 'var(--paper)', borderWidth: 2 },
          label: {
            color: `var(--heat${String(band)}-text)`,
            formatter: percent === undefined ? '–' : String(percent),
          },
        };
      }),
    );
    const option: ChartOption = {
      grid: { left: LABELS, top: HEAD, width: cell * own.length, height: ROW * sections.length },
      xAxis: {
        type: 'category',
        data: heads,
        position: 'top',
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: {
          interval: 0,
          rotate: -45,
          align: 'left',
          margin: 10,
          fontSize: 13,
          color: 'var(--ink)',
          formatter: (head: string) => head.replace(/^\d+\0/, ''),
        },
      },
      yAxis: {
        type: 'category',
        data: rows,
        inverse: true,
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { interval: 0, fontSize: 13, color: 'var(--ink)', align: 'left', margin: LABELS },
      },
      visualMap: {
        show: false,
        type: 'piecewise',
        dimension: 2,
        pieces: [{ gte: -1, color: 'var(--heat5)' }],
      },
      series: [{ type: 'heatmap', data, label: { show: true, fontSize: 13 } }],
    };
    const title =
      parts === 1 ? words('coverageChart') : words('coverageChartPart', { part: part + 1, parts });
    return draw({
      id: `coverage-chart-${String(part + 1)}`,
      title,
      description: describe(sections, own, words),
      width: LABELS + cell * own.length + HEAD,
      height: HEAD + ROW * sections.length + 6,
      option,
      cut,
    });
  });
}

function describe(
  sections: ReportData['sections'],
  columns: readonly CoverageColumn[],
  words: Words,
): string {
  const cells = columns.flatMap(({ name, bySection }) =>
    sections.flatMap(({ key, title }) => {
      const percent = bySection.get(key)?.percent;
      return percent === undefined ? [] : [{ name, title, percent }];
    }),
  );
  const [first, ...more] = cells;
  if (!first) return words('coverageAboutNone');
  const least = more.reduce((a, b) => (b.percent < a.percent ? b : a), first);
  return words('coverageAbout', {
    sections: sections.length,
    columns: columns.length,
    least: least.percent,
    section: least.title,
    column: least.name,
  });
}
