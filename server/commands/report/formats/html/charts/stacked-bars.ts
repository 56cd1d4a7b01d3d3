import type { Markup } from '../markup.ts';
import { draw, label, type ChartOption, type CutLabels } from './draw.ts';

/** One kind of thing that is counted in every row. */
export interface BarSeries {
  readonly name: string;
  /** Which of the page’s colors it has, from 1, the one that warns most. */
  readonly tone: 1 | 2 | 3 | 4;
  /** One count for each row. */
  readonly counts: readonly number[];
}

/** Counts in rows. */
export interface StackedBars {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly rows: readonly string[];
  readonly series: readonly BarSeries[];
}

const ROW = 34;
const LABELS = 320;
const WIDTH = 960;

/** Patterns tell the kinds apart where colors do not. */
const PATTERNS = [
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4 },
  {
    symbol: 'circle',
    symbolSize: 0.6,
    dashArrayX: [
      [8, 8],
      [0, 8, 8, 0],
    ],
    dashArrayY: [6, 0],
  },
  { symbol: 'none' },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1, 6], rotation: Math.PI / 2 },
];

/** Rows of bars, each parted by kind, with the numbers in them. */
export function stackedBars({ id, title, description, rows, series }: StackedBars): Markup {
  const cut: CutLabels = new Map();
  const shown = series.filter(({ counts }) => counts.some((count) => count > 0));
  const option: ChartOption = {
    aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
    grid: { left: LABELS, right: 24, top: 44, height: ROW * rows.length },
    legend: {
      top: 4,
      left: LABELS,
      itemWidth: 22,
      itemHeight: 14,
      itemGap: 22,
      textStyle: { color: 'var(--ink)', fontSize: 13 },
      data: shown.map(({ name }) => name),
    },
    xAxis: { type: 'value', show: false },
    yAxis: {
      type: 'category',
      data: rows.map((row) => label(row, cut, 42, 0)),
      inverse: true,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { interval: 0, fontSize: 13, color: 'var(--ink)', align: 'left', margin: LABELS },
    },
    series: shown.map(({ name, tone, counts }) => ({
      type: 'bar',
      name,
      stack: 'all',
      barWidth: 22,
      data: counts.map((count) => (count === 0 ? '-' : count)),
      itemStyle: {
        color: `var(--tone${String(tone)})`,
        borderColor: 'var(--paper)',
        borderWidth: 1,
        decal: { color: 'var(--pattern)', ...PATTERNS[tone - 1] },
      },
      label: {
        show: true,
        fontSize: 13,
        color: `var(--tone${String(tone)}-text)`,
        textBorderColor: `var(--tone${String(tone)})`,
        textBorderWidth: 4,
      },
    })),
  };
  return draw({ id, title, description, width: WIDTH, height: 44 + ROW * rows.length + 8, option, cut });
}
