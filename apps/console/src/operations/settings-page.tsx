import { at, type Schema } from '@linli/client';
import { useTranslation } from 'react-i18next';

import { settings } from '../session/settings.js';
import { Badge } from '../shared/badge.js';
import { comma, inWords } from '../shared/format.js';
import { useRead } from '../shared/query.js';
import { ListTable, type Column } from '../shared/table/list-table.js';
import { ServiceChoice, useChosenService } from './service-choice.js';

type Setting = Schema<'Setting'>;

/** 系统设置: by what each service runs; of secrets only whether there is one. They are changed where it is deployed. */
export function SettingsPage() {
  const { t } = useTranslation();
  const service = useChosenService('identity');
  const { data, error, isPending, refetch } = useRead(at(`/api/${service}/v1/operations/settings`));
  const columns: Column<Setting>[] = [
    {
      key: 'name',
      title: t('settings.name'),
      least: 240,
      always: true,
      render: ({ title, does }) => (
        <>
          <strong>{inWords(title)}</strong>
          <span className="block quiet">{inWords(does)}</span>
        </>
      ),
    },
    { key: 'topic', title: t('settings.topic'), width: 120, render: ({ topic }) => t(`settings.topics.${topic}`) },
    { key: 'value', title: t('settings.value'), width: 260, render: (one) => <Value of={one} /> },
    {
      key: 'source',
      title: t('settings.source'),
      width: 90,
      render: (one) => t(one.set ? 'settings.set' : 'settings.byDefault'),
    },
    { key: 'variable', title: t('settings.variable'), width: 210, render: ({ name }) => <code>{name}</code> },
  ];
  return (
    <>
      <h1>{t('settings.title')}</h1>
      <p className="quiet">{t('settings.hint')}</p>
      <dl className="facts panel apart">
        <DistrictName />
        <div className="fact">
          <dt>{t('settings.map')}</dt>
          <dd>
            <MapOf /> <span className="quiet">{t('settings.gateway')}</span>
          </dd>
        </div>
      </dl>
      <ServiceChoice value={service} />
      <ListTable<Setting>
        name="settings"
        title={t('settings.title')}
        columns={columns}
        of={{ items: data?.items, error, isPending, refetch }}
        idOf={({ name }) => name}
        nameOf={({ title }) => inWords(title)}
        none={t('settings.none')}
        filtered={[t(`operations.service.${service}`)]}
      />
    </>
  );
}

/** A secret, and an address that cannot be read, only say whether they are set. */
function Value({ of: { value, set } }: { of: Setting }) {
  const { t } = useTranslation();
  if (value !== undefined) return value;
  return <Badge tone={set ? 'good' : 'quiet'} words={t(set ? 'settings.set' : 'settings.unset')} />;
}

/** Employment alone needs it, for what it tells those outside. */
function DistrictName() {
  const { items } = useRead(at('/api/employment/v1/operations/settings')).data ?? {};
  const name = items?.find((one) => one.name === 'DISTRICT_NAME');
  return (
    name && (
      <div className="fact">
        <dt>{inWords(name.title)}</dt>
        <dd>
          <Value of={name} /> <span className="quiet">DISTRICT_NAME</span>
        </dd>
      </div>
    )
  );
}

/** Whose pictures lie under the maps; their addresses may hold a key. */
function MapOf() {
  const { t } = useTranslation();
  const { baseMap } = settings;
  if (!baseMap) return t('settings.noMap');
  const hosts = [...new Set(baseMap.tiles.map((tiles) => new URL(tiles, location.origin).host))].join(comma());
  return [t('settings.mapBy', { hosts, coordinates: baseMap.coordinates }), baseMap.attribution].filter(Boolean).join(' · ');
}
