import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

use([BarChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

export interface Bar {
  name: string;
  values: number[];
}

/** Stacked bars. The same numbers stand in a table beside it. */
export function Chart({
  bars,
  series,
  label,
}: {
  bars: readonly Bar[];
  series: readonly { name: string; colour: string }[];
  label: string;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const chart = init(box.current!, undefined, { renderer: 'svg' });
    chart.setOption({
      grid: { left: 8, right: 16, top: 36, bottom: 8, containLabel: true },
      legend: { top: 0 },
      tooltip: { trigger: 'axis' },
      xAxis: { type: 'value', minInterval: 1 },
      yAxis: { type: 'category', data: bars.map(({ name }) => name), inverse: true, axisLabel: { width: 110, overflow: 'truncate' } },
      series: series.map(({ name, colour }, i) => ({
        name,
        type: 'bar',
        stack: 'all',
        color: colour,
        data: bars.map(({ values }) => values[i]),
      })),
    });
    // The menu beside it may come, go and be made narrow.
    const width = new ResizeObserver(() => chart.resize());
    width.observe(box.current!);
    return () => {
      width.disconnect();
      chart.dispose();
    };
  }, [bars, series]);
  return <div ref={box} role="img" aria-label={label} style={{ height: Math.max(220, 40 + bars.length * 26) }} />;
}
