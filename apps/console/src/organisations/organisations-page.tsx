import { at, type Item } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { accessOf, useMe, type Access } from '../session/session.js';
import { useAllAreas, useAreaName } from '../shared/areas.js';
import { Badge, type Tone } from '../shared/badge.js';
import { moment } from '../shared/format.js';
import { useOptions } from '../shared/options.js';
import { useOwnCommunities } from '../shared/own-communities.js';
import { usePages } from '../shared/query.js';
import { ListTable, type Column } from '../shared/table/list-table.js';
import { oneOf, useAddressQuery } from '../shared/use-address-query.js';

type Organisation = Item<'/api/identity/v1/organisations'>;

const kinds = ['volunteers', 'employer', 'agency'] as const satisfies readonly Organisation['kind'][];
const states = ['waiting', 'active', 'refused', 'ended'] as const satisfies readonly Organisation['state'][];
const toneOf = { waiting: 'check', active: 'good', refused: 'bad', ended: 'quiet' } as const satisfies Record<Organisation['state'], Tone>;

/** Where an organisation is looked after, if that page opens to the reader. */
const pageOf = ({ kind, id }: Organisation, { oversees, administers }: Access): string | undefined => {
  if (kind === 'agency') return administers ? `/agency-clients/${id}` : undefined;
  if (!oversees) return undefined;
  return kind === 'employer' ? `/employment/employers/${id}` : '/volunteers';
};

/** 机构名册: employers, volunteers' organisations and agencies; each is looked after on its own page. */
export function OrganisationsPage() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const access = accessOf(me);
  const { query } = useAddressQuery();
  const kind = oneOf(kinds, query.get('kind'));
  const state = oneOf(states, query.get('state'));
  const area = query.get('area') ?? undefined;
  const q = query.get('q') ?? undefined;
  const pages = usePages(at('/api/identity/v1/organisations', { kind, state, area, q, total: true }));
  const [every, own] = [useAllAreas(), useOwnCommunities()];
  const areas = access.administers ? every.filter(({ value }) => value.length <= 12) : own;
  const nameOf = useAreaName();
  const columns: Column<Organisation>[] = [
    {
      key: 'name',
      title: t('organisations.name'),
      least: 220,
      always: true,
      render: (one) => {
        const page = pageOf(one, access);
        return page ? <Link to={page}>{one.name}</Link> : one.name;
      },
    },
    { key: 'kind', title: t('organisations.kind'), width: 130, render: (one) => t(`organisations.kinds.${one.kind}`) },
    {
      key: 'area',
      title: t('people.area'),
      width: 180,
      render: (one) => (one.area === undefined ? t('organisations.wholeDistrict') : nameOf(one.area)),
    },
    {
      key: 'state',
      title: t('ledger.state'),
      width: 110,
      render: (one) => <Badge tone={toneOf[one.state]} words={t(`organisations.states.${one.state}`)} />,
    },
    { key: 'changed', title: t('organisations.changed'), width: 170, from: 1000, render: ({ changedAt }) => moment(changedAt) },
  ];
  return (
    <>
      <h1>{t('organisations.title')}</h1>
      <p className="quiet">{t('organisations.hint')}</p>
      <ListTable<Organisation>
        name="all-organisations"
        title={t('organisations.title')}
        columns={columns}
        of={pages}
        idOf={({ id }) => id}
        nameOf={({ name }) => name}
        none={t('organisations.none')}
        filters={{
          search: { name: 'q', label: t('organisations.search') },
          choices: [
            { name: 'kind', label: t('organisations.kind'), options: useOptions('organisations.kinds', kinds) },
            { name: 'state', label: t('ledger.state'), options: useOptions('organisations.states', states) },
            ...(areas.length > 1 ? [{ name: 'area', label: t('people.area'), options: areas }] : []),
          ],
        }}
      />
    </>
  );
}
