import type { Markup } from '../markup.ts';
import { draw } from './draw.ts';

/** Counts by month. */
export interface MonthBars {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The first may stand for what is late. */
  readonly bars: readonly { readonly name: string; readonly count: number; readonly isLate?: boolean }[];
}

const WIDTH = 960;
const HEIGHT = 210;

/** One column for each month, its number above it. */
export function monthBars({ id, title, description, bars }: MonthBars): Markup {
  return draw({
    id,
    title,
    description,
    width: WIDTH,
    height: HEIGHT,
    option: {
      aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
      grid: { left: 8, right: 8, top: 28, bottom: 30 },
      xAxis: {
        type: 'category',
        data: bars.map(({ name }) => name),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: 'var(--line)' } },
        axisLabel: { interval: 0, fontSize: 12, color: 'var(--ink)' },
      },
      yAxis: { type: 'value', show: false },
      series: [
        {
          type: 'bar',
          barWidth: '58%',
          label: { show: true, position: 'top', fontSize: 13, color: 'var(--ink)' },
          data: bars.map(({ count, isLate }) => ({
            value: count,
            itemStyle: {
              color: isLate ? 'var(--tone1)' : 'var(--tone3)',
              decal: isLate
                ? {
                    symbol: 'rect',
                    color: 'var(--pattern)',
                    dashArrayX: [1, 0],
                    dashArrayY: [2, 5],
                    rotation: -Math.PI / 4,
                  }
                : { symbol: 'none' },
            },
          })),
        },
      ],
    },
  });
}
