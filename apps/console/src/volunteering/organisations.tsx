import { at, post, put, type Item } from '@linli/client';
import { Button, Input, Modal, Popconfirm, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../session/session.js';
import { inWords } from '../shared/format.js';
import { useCommand, useRead } from '../shared/query.js';
import { useAreaName, useAreas } from '../shared/areas.js';
import { ListTable, type Column } from '../shared/table/list-table.js';

type Team = Item<'/api/volunteering/v1/teams'>;

/** One that is changed, or a new one. */
interface Draft {
  changes?: { id: string; version: number };
  name: string;
  area: string | undefined;
}

/** 志愿组织: teams from outside the four colours; entered, renamed, closed by the staff of their area. */
export function Organisations() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const teams = useRead(at('/api/volunteering/v1/teams'));
  const outside = teams.data?.items.filter(({ area }) => area !== null);
  const scopes = me?.grants.flatMap(({ role, area }) => (area && role.endsWith('-staff') ? [area] : [])) ?? [];
  const covered = (area: string | null) => area !== null && scopes.some((scope) => area.startsWith(scope));
  const areas = useAreas().filter(({ value }) => value.length === 12 && covered(value));
  const nameOf = useAreaName();
  const [draft, setDraft] = useState<Draft>();
  const send = useCommand(() => setDraft(undefined));
  const save = ({ changes, name: words, area }: Draft) => {
    const name = { 'zh-CN': words.trim() };
    if (changes) send.mutate(put('/api/volunteering/v1/teams/{id}', { id: changes.id, body: { name }, ifMatch: changes.version }));
    else if (area) send.mutate(post('/api/volunteering/v1/teams', { body: { name, area } }));
  };
  const columns: Column<Team>[] = [
    { key: 'name', title: t('volunteers.name'), least: 200, always: true, render: ({ name }) => inWords(name) },
    { key: 'area', title: t('volunteers.area'), width: 160, render: ({ area }) => area && nameOf(area) },
    { key: 'members', title: t('team.members'), width: 120, render: ({ members }) => members },
    {
      key: 'actions',
      title: t('table.actions'),
      width: 190,
      screen: true,
      render: ({ id, version, name, area }) =>
        covered(area) && (
          <span className="row">
            <Button onClick={() => setDraft({ changes: { id, version }, name: name['zh-CN'], area: area! })}>
              {t('volunteers.rename')}
            </Button>
            <Popconfirm
              title={t('volunteers.closeHint')}
              okText={t('common.confirm')}
              cancelText={t('common.cancel')}
              onConfirm={() => send.mutate(post('/api/volunteering/v1/teams/{id}/close', { id, ifMatch: version }))}
            >
              <Button danger>{t('volunteers.close')}</Button>
            </Popconfirm>
          </span>
        ),
    },
  ];
  return (
    <>
      <ListTable<Team>
        name="organisations"
        title={t('volunteers.organisations')}
        columns={columns}
        of={{ items: outside, error: teams.error, isPending: teams.isPending, refetch: teams.refetch }}
        idOf={({ id }) => id}
        nameOf={({ name }) => inWords(name)}
        none={t('volunteers.noOrganisations')}
      />
      <Button type="primary" size="large" block onClick={() => setDraft({ name: '', area: areas[0]?.value })}>
        {t('volunteers.enter')}
      </Button>
      <Modal
        open={draft !== undefined}
        title={t(draft?.changes ? 'volunteers.rename' : 'volunteers.enter')}
        okText={t('common.confirm')}
        cancelText={t('common.cancel')}
        okButtonProps={{ disabled: !draft?.area || draft.name.trim().length < 2, loading: send.isPending }}
        onCancel={() => setDraft(undefined)}
        onOk={() => draft && save(draft)}
      >
        <div className="field">
          <label htmlFor="organisation">{t('volunteers.name')}</label>
          <Input
            id="organisation"
            size="large"
            maxLength={60}
            value={draft?.name ?? ''}
            onChange={(event) => setDraft({ ...draft!, name: event.target.value })}
          />
        </div>
        {!draft?.changes && (
          <div className="field">
            <label htmlFor="community">{t('volunteers.area')}</label>
            <Select
              id="community"
              size="large"
              value={draft?.area}
              onChange={(area: string) => setDraft({ ...draft!, area })}
              options={areas}
            />
          </div>
        )}
      </Modal>
    </>
  );
}
