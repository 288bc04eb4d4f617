import { at } from '@linli/client';
import { Alert, Button, Segmented } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

import { useHomeGrid } from '../home/home-grid.js';
import { accessOf, useMe } from '../session/session.js';
import { useCommunities } from '../shared/areas.js';
import { Choices } from '../shared/choices.js';
import { inWords } from '../shared/format.js';
import { useOptions } from '../shared/options.js';
import { usePages, useRead } from '../shared/query.js';
import { Loaded, Loading, More, Nothing } from '../shared/states.js';
import { oneOf, useAddressQuery } from '../shared/use-address-query.js';
import { byDistance } from './near.js';
import { NearbyCard } from './nearby-card.js';
import { useHere } from './use-here.js';
import type { PublicCase } from './types.js';
import './nearby.css';

const NearbyMap = lazy(async () => ({ default: (await import('./nearby-map.js')).NearbyMap }));

const states = ['open', 'done'] as const;
const views = ['list', 'map'] as const;
const places = ['here', 'all'] as const;

/** 身边事: what is reported around one, and how it goes; for visitors too. */
export function NearbyPage() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const { works } = accessOf(me);
  const { query, set } = useAddressQuery();
  const home = useHomeGrid();
  const communities = useCommunities();
  const categories = useRead(at('/api/grid/v1/categories')).data?.items ?? [];
  const [here, ask] = useHere();
  const view = oneOf(views, query.get('view')) ?? 'list';
  const community = home.code?.slice(0, 12);
  const place = oneOf(places, query.get('place')) ?? (community ? 'home' : 'all');
  const from = place === 'here' && here.state === 'known' ? here.point : undefined;
  const waits = place === 'here' ? !from : place === 'home' && home.isPending;
  const pages = usePages(
    waits
      ? undefined
      : at('/api/grid/v1/cases/public', {
          state: oneOf(states, query.get('state')),
          category: oneOf(
            categories.map(({ code }) => code),
            query.get('category'),
          ),
          ...(place === 'home' ? { area: community } : {}),
          ...from,
        }),
  );
  const follows = useRead(me && !works ? at('/api/grid/v1/cases', { relation: 'followed', limit: 200 }) : undefined).data?.items;
  const scopes = works ? (me?.grants.flatMap(({ area }) => (area ? [area] : [])) ?? []) : [''];
  const opens = ({ area }: PublicCase) => scopes.some((scope) => area.code.startsWith(scope));
  const choosePlace = (chosen: string) => {
    if (chosen === 'here' && here.state !== 'known') ask();
    set({ place: chosen === 'home' ? undefined : chosen });
  };
  return (
    <section className="narrow nearby">
      <h1>{t('nearby.title')}</h1>
      {!me && <p className="quiet">{t('nearby.visitor')}</p>}
      <div className="stack">
        <Segmented
          block
          aria-label={t('nearby.place')}
          value={place}
          onChange={choosePlace}
          options={[
            ...(community
              ? [{ value: 'home', label: communities.find(({ value }) => value === community)?.label ?? t('nearby.home') }]
              : []),
            ...places.map((value) => ({ value, label: t(`nearby.${value}`) })),
          ]}
        />
        <Segmented
          block
          aria-label={t('nearby.view')}
          value={view}
          onChange={(chosen) => set({ view: chosen === 'list' ? undefined : chosen })}
          options={views.map((value) => ({ value, label: t(`nearby.${value}`) }))}
        />
        <Choices
          label={t('nearby.filter')}
          of={[
            { name: 'state', label: t('nearby.state'), options: useOptions('nearby.stateOf', states) },
            {
              name: 'category',
              label: t('ledger.category'),
              options: categories.map(({ code, name }) => ({ value: code, label: inWords(name) })),
            },
          ]}
        />
      </div>
      {place === 'here' && here.state === 'refused' && <Alert type="warning" showIcon title={t('nearby.refused')} />}
      {place === 'here' && here.state === 'unknown' && (
        <Button block size="large" onClick={ask}>
          {t('nearby.useHere')}
        </Button>
      )}
      {place === 'here' && here.state === 'asking' && <Loading />}
      {!waits && (
        <Loaded of={{ ...pages, data: pages.items }}>
          {(items) => {
            if (items.length === 0) return <Nothing words={t('nearby.none')} />;
            const shown = byDistance(items, from);
            return (
              <>
                {view === 'map' ? (
                  <Suspense fallback={<Loading />}>
                    <NearbyMap of={shown} from={from} opens={opens} />
                  </Suspense>
                ) : (
                  shown.map((one) => (
                    <NearbyCard
                      key={one.id}
                      of={one}
                      from={from}
                      opens={opens(one)}
                      followed={follows && follows.some(({ id }) => id === one.id)}
                    />
                  ))
                )}
                <More of={pages} />
              </>
            );
          }}
        </Loaded>
      )}
    </section>
  );
}
