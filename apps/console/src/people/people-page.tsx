import { at } from '@linli/client';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useNames } from '../cases/people.js';
import { useAllAreas } from '../shared/areas.js';
import { Badge } from '../shared/badge.js';
import { usePages, useRead } from '../shared/query.js';
import { ListTable, type Column } from '../shared/table/list-table.js';
import { oneOf, useAddressQuery } from '../shared/use-address-query.js';
import { GrantActions } from './grant-actions.js';
import { Invitations } from './invitations.js';
import { InviteDialog } from './invite-dialog.js';
import { LinkDialog } from './link-dialog.js';
import { StopDialog } from './stop-dialog.js';
import type { GrantLine, Link } from './types.js';
import { usePlaceName } from './use-place-name.js';

/** 人员与角色: who holds which role in the reader's area, until when; who was invited to one. */
export function PeoplePage() {
  const { t } = useTranslation();
  const { query } = useAddressQuery();
  const choices = useRead(at('/api/identity/v1/grants/choices')).data?.items ?? [];
  const roles = choices.map(({ role }) => role);
  const role = oneOf(roles, query.get('role'));
  const area = query.get('area') ?? undefined;
  const pages = usePages(at('/api/identity/v1/grants', { role, area, total: true }));
  const areas = useAllAreas().filter(({ value }) => choices.some(({ within }) => within.some((code) => value.startsWith(code))));
  const accountNames = useNames((pages.items ?? []).map(({ accountId }) => accountId));
  const placeOf = usePlaceName();
  const nameOf = ({ accountId }: GrantLine) => accountNames(accountId) || t('people.unnamed');
  const [stopping, setStopping] = useState<GrantLine>();
  const columns: Column<GrantLine>[] = [
    { key: 'person', title: t('people.person'), width: 140, always: true, render: nameOf },
    { key: 'role', title: t('people.role'), width: 150, render: (one) => t(`role.${one.role}`) },
    { key: 'area', title: t('people.area'), least: 160, render: (one) => placeOf(one) || t('people.everywhere') },
    {
      key: 'term',
      title: t('people.term'),
      width: 160,
      render: ({ endsOn }) => (endsOn ? t('people.until', { day: endsOn }) : t('people.noEnd')),
    },
    {
      key: 'state',
      title: t('people.state'),
      width: 120,
      render: ({ state, stopped }) =>
        stopped ? (
          <Badge tone="bad" words={t('people.states.stopped')} />
        ) : (
          <Badge tone={state === 'paused' ? 'check' : 'good'} words={t(`people.states.${state}`)} />
        ),
    },
    {
      key: 'actions',
      title: t('people.actions'),
      width: 300,
      screen: true,
      render: (one) => <GrantActions of={one} onStop={() => setStopping(one)} />,
    },
  ];
  const [inviting, setInviting] = useState(false);
  const [made, setMade] = useState<Link>();
  return (
    <>
      <div className="row between apart">
        <h1>{t('people.title')}</h1>
        {choices.length > 0 && (
          <Button type="primary" size="large" onClick={() => setInviting(true)}>
            {t('people.invite')}
          </Button>
        )}
      </div>
      <Invitations made={setMade} />
      <ListTable<GrantLine>
        name="grants"
        title={t('people.title')}
        columns={columns}
        of={pages}
        idOf={({ id }) => id}
        nameOf={nameOf}
        none={t('people.none')}
        filters={{
          choices: [
            { name: 'role', label: t('people.role'), options: roles.map((value) => ({ value, label: t(`role.${value}`) })) },
            { name: 'area', label: t('people.area'), options: areas },
          ],
        }}
      />
      {inviting && (
        <InviteDialog
          choices={choices}
          close={() => setInviting(false)}
          done={(link) => {
            setInviting(false);
            setMade(link);
          }}
        />
      )}
      {stopping && <StopDialog of={stopping} done={() => setStopping(undefined)} />}
      {made && <LinkDialog of={made} close={() => setMade(undefined)} />}
    </>
  );
}
