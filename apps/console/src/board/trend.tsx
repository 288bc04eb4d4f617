import { LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { percent } from '../shared/format.js';
import type { Figures } from './board.rules.js';

use([LineChart, GridComponent, LegendComponent, SVGRenderer]);

const LIGHT = '#c5d3e6';
const MONTHS = 12;

/** How many came in month by month, and how many of them ended in time. For who cannot see it, in words. */
export function Trend({ of }: { of: readonly Figures[] }) {
  const { t } = useTranslation();
  const byMonth = useMemo(() => of.slice(-MONTHS), [of]);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const chart = init(box.current!, undefined, { renderer: 'svg' });
    const axis = { axisLabel: { color: LIGHT }, splitLine: { lineStyle: { color: '#24364f' } } };
    chart.setOption({
      animation: false,
      grid: { left: 8, right: 8, top: 36, bottom: 4, containLabel: true },
      legend: { top: 0, textStyle: { color: LIGHT } },
      xAxis: { type: 'category', data: byMonth.map(({ key }) => key.slice(2)), axisLabel: { color: LIGHT } },
      yAxis: [
        { type: 'value', minInterval: 1, ...axis },
        { type: 'value', min: 0, max: 100, ...axis, axisLabel: { color: LIGHT, formatter: '{value}%' }, splitLine: { show: false } },
      ],
      series: [
        { name: t('cockpit.registered'), type: 'line', smooth: true, color: '#6cb6ff', data: byMonth.map(({ cases }) => cases) },
        {
          name: t('board.onTime'),
          type: 'line',
          smooth: true,
          color: '#7ddc8c',
          yAxisIndex: 1,
          connectNulls: true,
          data: byMonth.map(({ onTime }) => (onTime === null ? null : Math.round(onTime * 100))),
        },
      ],
    });
    const size = new ResizeObserver(() => chart.resize());
    size.observe(box.current!);
    return () => {
      size.disconnect();
      chart.dispose();
    };
  }, [byMonth, t]);
  const words = byMonth.map(({ key, cases, onTime }) => t('cockpit.trendWords', { month: key, n: cases, share: percent(onTime) }));
  return <div ref={box} role="img" aria-label={words.join('；')} className="wall-trend" />;
}
