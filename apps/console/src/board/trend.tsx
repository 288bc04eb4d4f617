import { LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { percent } from '../shared/format.js';
import type { Figures } from './board.rules.js';
import { everyDay, type trendOf } from './period.rules.js';

use([LineChart, GridComponent, LegendComponent, SVGRenderer]);

type Point = Pick<Figures, 'key' | 'cases' | 'onTime'>;

const LIGHT = '#c5d3e6';

/** How many came in day by day or month by month, and how many of them ended in time. For who cannot see it, in words. */
export function Trend({ of, by, from, to }: { of: readonly Figures[] } & ReturnType<typeof trendOf>) {
  const { t } = useTranslation();
  const points = useMemo(() => {
    const known = new Map<string, Point>(of.map((one) => [one.key, one]));
    const keys = by === 'day' ? everyDay({ from, to }) : [...known.keys()];
    return keys.map((key) => known.get(key) ?? { key, cases: 0, onTime: null });
  }, [of, by, from, to]);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const chart = init(box.current!, undefined, { renderer: 'svg' });
    const axis = { axisLabel: { color: LIGHT }, splitLine: { lineStyle: { color: '#24364f' } } };
    chart.setOption({
      animation: false,
      grid: { left: 8, right: 8, top: 36, bottom: 4, containLabel: true },
      legend: { top: 0, textStyle: { color: LIGHT } },
      xAxis: { type: 'category', data: points.map(({ key }) => key.slice(by === 'day' ? 5 : 2)), axisLabel: { color: LIGHT } },
      yAxis: [
        { type: 'value', minInterval: 1, ...axis },
        { type: 'value', min: 0, max: 100, ...axis, axisLabel: { color: LIGHT, formatter: '{value}%' }, splitLine: { show: false } },
      ],
      series: [
        {
          name: t('cockpit.registered'),
          type: 'line',
          smooth: true,
          smoothMonotone: 'x',
          color: '#6cb6ff',
          data: points.map(({ cases }) => cases),
        },
        {
          name: t('board.onTime'),
          type: 'line',
          smooth: true,
          smoothMonotone: 'x',
          color: '#7ddc8c',
          yAxisIndex: 1,
          connectNulls: true,
          data: points.map(({ onTime }) => (onTime === null ? null : Math.round(onTime * 100))),
        },
      ],
    });
    const size = new ResizeObserver(() => chart.resize());
    size.observe(box.current!);
    return () => {
      size.disconnect();
      chart.dispose();
    };
  }, [points, by, t]);
  const words = points.map(({ key, cases, onTime }) => t('cockpit.trendWords', { when: key, n: cases, share: percent(onTime) }));
  return <div ref={box} role="img" aria-label={words.join('；')} className="wall-trend" />;
}
