import { at } from '@linli/client';
import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useNames } from '../cases/people.js';
import { accessOf, client, useMe } from '../session/session.js';
import { useCommunities } from '../shared/areas.js';
import { Badge } from '../shared/badge.js';
import { Choices } from '../shared/choices.js';
import { comma } from '../shared/format.js';
import { LazyMap } from '../shared/lazy-map.js';
import { useRead } from '../shared/query.js';
import { Loaded, Nothing } from '../shared/states.js';
import { oneOf, useAddressQuery } from '../shared/use-address-query.js';
import './grids.css';

/** 网格管理: the grids of a community, who leads each and who works there. */
export function GridsPage() {
  const { t } = useTranslation();
  const me = useMe().data;
  const { query } = useAddressQuery();
  const { area = '', administers } = accessOf(me);
  const communities = useCommunities().filter(({ value }) => administers || value.startsWith(area.slice(0, 12)));
  const community =
    oneOf(
      communities.map(({ value }) => value),
      query.get('community'),
    ) ?? communities[0]?.value;
  const grids = useRead(community && at('/api/grid/v1/grids', { community }));
  const shapes = useRead(community && at('/api/grid/v1/grids.geojson', { area: community }));
  return (
    <>
      <div className="row between apart">
        <h1>{t('grids.title')}</h1>
        <Link className="button" to="/grids/import">
          {t('grids.import')}
        </Link>
      </div>
      {communities.length > 1 && (
        <Choices label={t('grids.title')} of={[{ name: 'community', label: t('grids.community'), options: communities }]} />
      )}
      <div className="work-columns">
        <Loaded of={grids}>{({ items }) => (items.length === 0 ? <Nothing words={t('grids.none')} /> : <Rosters of={items} />)}</Loaded>
        <LazyMap grids={shapes.data} label={t('grids.map')} tall />
      </div>
    </>
  );
}

function Rosters({ of }: { of: readonly { code: string; name: string }[] }) {
  const { t } = useTranslation();
  const rosters = useQueries({
    queries: of.map(({ code }) => {
      const path = at('/api/grid/v1/grids/{code}/staff', { code });
      return { queryKey: ['read', path], queryFn: () => client.get(path) };
    }),
  });
  const names = useNames(rosters.flatMap(({ data }) => data?.staff ?? []).map(({ accountId }) => accountId));
  return (
    <ul className="plain panel grid-rows">
      {of.map(({ code, name }, n) => {
        const roster = rosters[n]?.data?.staff;
        const said = (role: 'lead' | 'worker') =>
          roster
            ?.filter((one) => one.role === role)
            .map(({ accountId }) => names(accountId))
            .join(comma());
        return (
          <li key={code}>
            <span className="grid-row">
              <strong>{name}</strong>
              <span className="quiet">
                {t('grids.lead')} {said('lead') || '—'} · {t('grids.workers')} {said('worker') || '—'}
              </span>
            </span>
            {roster?.length === 0 && <Badge tone="bad" words={t('grids.nobody')} />}
            {roster !== undefined && roster.length > 0 && !roster.some(({ contact }) => contact) && (
              <Badge tone="check" words={t('grids.noContact')} />
            )}
            <Link className="button" to={`/grids/${code}`} aria-label={t('grids.changeOf', { name })}>
              {t('grids.change')}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
