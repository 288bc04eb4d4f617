import { at } from '@linli/client';
import { Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';

import { accessOf, useMe } from '../session/session.js';
import { inWords, percent } from '../shared/format.js';
import { LazyMap } from '../shared/lazy-map.js';
import { useLive, useRead } from '../shared/query.js';
import { Loaded, Nothing } from '../shared/states.js';
import { FiguresTable } from '../shared/table/figures-table.js';
import { digits, levelsBelow, shares, type Figures, type Level } from './board.rules.js';
import { Chart } from './chart.js';
import { useGridShapes } from './use-grid-shapes.js';

/** A share with its denominator: 100 % of two cases is not 100 % of two hundred. */
const shareOf = (one: Figures, field: keyof Figures['of']): string =>
  one[field] === null ? percent(null) : `${percent(one[field])} / ${one.of[field]}`;

/** By which the figures can be grouped. */
type Grouping = Level | 'category' | 'month';

const levelOf = (by: Grouping): Level | undefined => (by in digits ? (by as Level) : undefined);

const colours = { open: ['#eef3ea', '#cfe0c3', '#9dbf8a', '#6f9a5b'], late: ['#f5b7b1', '#e57368', '#c0392b'], opacity: 0.85 };

/** 网格一张图: the grids by what is open and late, the figures, and the way down to the cases. */
export function BoardPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data: me } = useMe();
  const { area } = accessOf(me);
  useLive('grid', area ? [`cases:${area}`] : []);
  const levels = levelsBelow(area);
  const [chosen, setBy] = useState<Grouping>();
  const by = chosen ?? levels.at(-1) ?? 'category';
  const grids = useRead(at('/api/grid/v1/grids.geojson'));
  const map = useRead(at('/api/grid/v1/cases/map'));
  const figures = useRead(at('/api/grid/v1/cases/figures', { by }));
  const months = useRead(at('/api/grid/v1/cases/figures', { by: 'month' }));

  const shapes = useGridShapes(map.data?.items, colours);

  return (
    <>
      <div className="row between">
        <h1>{t('board.title')}</h1>
        <Link className="button" to="/cockpit">
          {t('cockpit.title')}
        </Link>
      </div>
      <Loaded of={months}>{({ items }) => <Totals of={items} />}</Loaded>
      <div className="two">
        <section className="panel">
          <p className="quiet">{t('board.legend')}</p>
          <LazyMap
            tall
            grids={grids.data}
            shapes={shapes}
            onGrid={(code) => void navigate(`/ledger?area=${code}`)}
            label={t('board.title')}
          />
        </section>
        <section className="panel stack">
          <Segmented
            aria-label={t('board.by')}
            value={by}
            onChange={setBy}
            options={[...levels, 'category' as const, 'month' as const].map((value) => ({ value, label: t(`board.${value}`) }))}
          />
          <Loaded of={figures}>{({ items }) => (items.length > 0 ? <Bars of={items} by={by} /> : <Nothing />)}</Loaded>
        </section>
      </div>
      <Loaded of={figures}>{({ items }) => <Sums of={items} by={by} />}</Loaded>
    </>
  );
}

function Totals({ of }: { of: Figures[] }) {
  const { t } = useTranslation();
  const sum = (field: 'cases' | 'open' | 'overdue') => of.reduce((total, one) => total + one[field], 0);
  const latest = of.at(-1);
  const shown: [string, string | number][] = [
    [t('board.cases'), sum('cases')],
    [t('board.open'), sum('open')],
    [t('board.overdue'), sum('overdue')],
    ...shares.map((field): [string, string] => [
      `${t(`board.${field}`)}${latest ? ` ${latest.key}` : ''}`,
      latest ? shareOf(latest, field) : percent(null),
    ]),
  ];
  return (
    <div className="figures" style={{ marginBottom: 16 }}>
      {shown.map(([name, value]) => (
        <div key={name} className="figure">
          <b>{value}</b>
          <span className="quiet">{name}</span>
        </div>
      ))}
    </div>
  );
}

/** What a row is called: grids and months by themselves, categories by their words. */
function useNaming(by: Grouping): (one: Figures) => string {
  const categories = useRead(at('/api/grid/v1/categories'));
  return ({ key, name }) => {
    const category = by === 'category' ? categories.data?.items.find(({ code }) => code === key) : undefined;
    return category ? inWords(category.name) : name;
  };
}

function Bars({ of, by }: { of: Figures[]; by: Grouping }) {
  const { t } = useTranslation();
  const nameOf = useNaming(by);
  const bars = of.map((one) => ({ name: nameOf(one), values: [one.open - one.overdue, one.overdue, one.cases - one.open] }));
  const series = useMemo(
    () => [
      { name: t('board.open'), colour: '#6f9a5b' },
      { name: t('board.overdue'), colour: '#c0392b' },
      { name: t('common.done'), colour: '#bfbfbf' },
    ],
    [t],
  );
  return <Chart bars={bars} series={series} label={t('board.title')} />;
}

function Sums({ of, by }: { of: Figures[]; by: Grouping }) {
  const { t } = useTranslation();
  const nameOf = useNaming(by);
  const linked = (one: Figures) => <Link to={`/ledger?${levelOf(by) ? 'area' : by}=${one.key}`}>{nameOf(one)}</Link>;
  if (of.length === 0) return <Nothing />;
  return (
    <FiguresTable<Figures>
      caption={t('board.title')}
      first={t(`board.${by}`)}
      columns={[
        { key: 'cases', title: t('board.cases'), render: ({ cases }) => cases },
        { key: 'open', title: t('board.open'), render: ({ open }) => open },
        {
          key: 'overdue',
          title: t('board.overdue'),
          render: ({ overdue }) => <span className={overdue > 0 ? 'late-words' : ''}>{overdue}</span>,
        },
        ...shares.map((field) => ({ key: field, title: t(`board.${field}`), render: (one: Figures) => shareOf(one, field) })),
      ]}
      rows={of.map((one) => ({ key: one.key, name: by === 'month' ? nameOf(one) : linked(one), of: one }))}
    />
  );
}
