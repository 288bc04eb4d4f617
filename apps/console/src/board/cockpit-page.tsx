import { at } from '@linli/client';
import { useEffect, useState, useSyncExternalStore, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';

import { accessOf, useMe } from '../session/session.js';
import { useAreaNames } from '../shared/areas.js';
import { timeOf } from '../shared/days.js';
import { useLive, useRead } from '../shared/query.js';
import { Loaded } from '../shared/states.js';
import { useAddressQuery } from '../shared/use-address-query.js';
import { Beside } from './beside.js';
import { levelsBelow, trail } from './board.rules.js';
import './cockpit.css';
import { DueList, LatestList } from './cockpit-lists.js';
import { CockpitMap } from './cockpit-map.js';
import { PeriodChoice, usePeriod } from './period-choice.js';
import { trendOf } from './period.rules.js';
import { Ranking } from './ranking.js';
import { Shares } from './shares.js';
import { Trend } from './trend.js';

/** 驾驶舱: an area at a glance, on a wall too; every place leads further down, and nobody's name is shown. */
export function CockpitPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { query, set } = useAddressQuery();
  const own = accessOf(useMe().data).area ?? '';
  useLive('grid', own ? [`cases:${own}`] : []);
  const path = trail(own, query.get('area') ?? own);
  const area = path.at(-1)!;
  const within = area ? { area } : {};
  const now = useNow();
  const { period, today, chosen, days, before } = usePeriod(now);
  const drawn = trendOf(days, today);
  const level = levelsBelow(area)[0];
  const counts = useRead(at('/api/grid/v1/cases/counts', within));
  const figures = useRead(at('/api/grid/v1/cases/figures', { by: 'month', ...within, ...days }));
  const earlier = useRead(before && at('/api/grid/v1/cases/figures', { by: 'month', ...within, ...before }));
  const trend = useRead(at('/api/grid/v1/cases/figures', { ...within, ...drawn }));
  const below = useRead(level && at('/api/grid/v1/cases/figures', { by: level, ...within, ...days }));
  const ledger = (what: string) => `/ledger?${what}${area === own ? '' : `&area=${area}`}`;
  const down = (code: string) => (code.length === 15 ? void navigate(`/ledger?area=${code}`) : set({ area: code }));
  const wall = useRef<HTMLElement>(null);

  return (
    <section className="wall" ref={wall}>
      <header>
        <h1>{t('cockpit.title')}</h1>
        <Place path={path} />
        <PeriodChoice period={period} chosen={chosen} />
        <time dateTime={new Date(now).toISOString()}>
          {today} <strong>{timeOf(new Date(now).toISOString())}</strong>
        </time>
        <FullScreen of={wall} />
      </header>
      <div className="wall-parts">
        <div className="wall-left">
          <section aria-label={t('cockpit.open')} className="wall-numbers">
            <Loaded of={counts}>
              {({ waiting, handling, verifying, overdue, dueToday }) => (
                <>
                  <Number words={t('cockpit.overdue')} n={overdue} to={ledger('overdue=true')} tone="bad" />
                  <Number words={t('cockpit.dueToday')} n={dueToday} to={ledger('sort=due')} tone="soon" />
                  <Number words={t('cockpit.waiting')} n={waiting} to={ledger('state=registered')} />
                  <Number words={t('cockpit.handling')} n={handling} to={ledger('state=handling')} />
                  <Number words={t('cockpit.verifying')} n={verifying} to={ledger('state=verifying')} />
                </>
              )}
            </Loaded>
          </section>
          <section>
            <h2>{t(`cockpit.sharesOf.${period}`)}</h2>
            <Loaded of={figures}>{({ items }) => <Shares of={items} before={before && earlier.data?.items} />}</Loaded>
            {days && before && <p>{t('cockpit.against', { ...days, beforeFrom: before.from, beforeTo: before.to })}</p>}
          </section>
          <Beside area={area} days={days} now={now} />
        </div>
        <div className="wall-middle">
          <CockpitMap area={area} days={days} down={down} />
          <section>
            <h2>{t(`cockpit.trend.${drawn.by}`)}</h2>
            <Loaded of={trend}>{({ items }) => <Trend of={items} {...drawn} />}</Loaded>
          </section>
        </div>
        <div className="wall-right">
          {level && (
            <section>
              <h2>{t(`cockpit.ranking.${level}`)}</h2>
              <Loaded of={below}>{({ items }) => <Ranking of={items} down={down} />}</Loaded>
            </section>
          )}
          <DueList area={area} now={now} />
          <LatestList area={area} />
        </div>
      </div>
    </section>
  );
}

/** Where one is, and the way back up. */
function Place({ path }: { path: readonly string[] }) {
  const { t } = useTranslation();
  const { set } = useAddressQuery();
  const names = useAreaNames();
  const nameOf = (code: string) => names.get(code) ?? t('cockpit.everywhere');
  return (
    <nav aria-label={t('cockpit.place')} className="wall-choices">
      {path.map((code, n) =>
        n === path.length - 1 ? (
          <strong key={code} aria-current="location">
            {nameOf(code)}
          </strong>
        ) : (
          <button key={code} type="button" onClick={() => set({ area: n === 0 ? undefined : code })}>
            {nameOf(code)} ›
          </button>
        ),
      )}
    </nav>
  );
}

function Number({ words, n, to, tone = '' }: { words: string; n: number; to: string; tone?: '' | 'bad' | 'soon' }) {
  return (
    <Link to={to} className={n > 0 ? tone : ''}>
      <b>{n}</b>
      <span>{words}</span>
    </Link>
  );
}

function FullScreen({ of }: { of: { current: HTMLElement | null } }) {
  const { t } = useTranslation();
  const full = useSyncExternalStore(
    (listener) => {
      document.addEventListener('fullscreenchange', listener);
      return () => document.removeEventListener('fullscreenchange', listener);
    },
    () => document.fullscreenElement !== null,
  );
  if (!document.fullscreenEnabled) return null;
  return (
    <button type="button" className="full" onClick={() => void (full ? document.exitFullscreen() : of.current?.requestFullscreen())}>
      {t(full ? 'cockpit.leaveFull' : 'cockpit.full')}
    </button>
  );
}

const MINUTE_MS = 60_000;

/** The time, in epoch milliseconds, once a minute. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), MINUTE_MS);
    return () => clearInterval(ticking);
  }, []);
  return now;
}
