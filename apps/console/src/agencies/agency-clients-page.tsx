import { at } from '@linli/client';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { Badge } from '../shared/badge.js';
import { comma, moment } from '../shared/format.js';
import { usePages } from '../shared/query.js';
import { ListTable, type Column } from '../shared/table/list-table.js';
import { useAreaNames, type AgencyClient, type WithSecret } from './agency-client.js';
import { AgencyForm } from './agency-form.js';
import { SecretDialog } from './secret-dialog.js';

/** 机构接入: the clients by which other agencies' systems work with the district. */
export function AgencyClientsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const pages = usePages(at('/api/identity/v1/agency-clients'));
  const areaNames = useAreaNames();
  const columns: Column<AgencyClient>[] = [
    { key: 'name', title: t('agency.name'), width: 200, always: true, render: ({ name }) => name },
    { key: 'client', title: t('agency.clientId'), width: 170, from: 1000, render: ({ clientId }) => clientId },
    { key: 'areas', title: t('agency.areas'), width: 150, render: ({ areas }) => areaNames(areas) || '—' },
    {
      key: 'kinds',
      title: t('agency.kinds'),
      least: 180,
      render: ({ kinds }) => kinds.map((kind) => t(`agency.kind.${kind}`)).join(comma()),
    },
    { key: 'auth', title: t('agency.auth'), width: 120, render: ({ auth }) => t(`agency.by.${auth}`) },
    {
      key: 'lastUsed',
      title: t('agency.lastUsed'),
      width: 150,
      render: ({ lastUsedAt }) => (lastUsedAt ? moment(lastUsedAt) : t('agency.never')),
    },
    { key: 'state', title: t('ledger.state'), width: 100, render: (one) => <StateBadge of={one} /> },
  ];
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<WithSecret>();
  const open = ({ id }: AgencyClient) => void navigate(`/agency-clients/${id}`);
  const done = (answer: WithSecret) => {
    setMaking(false);
    if (answer.secret) setMade(answer);
    else open(answer);
  };
  return (
    <>
      <div className="row between">
        <h1>{t('agency.title')}</h1>
        <Button type="primary" size="large" onClick={() => setMaking(true)}>
          {t('agency.make')}
        </Button>
      </div>
      <p className="quiet">{t('agency.hint')}</p>
      <ListTable<AgencyClient>
        name="agency-clients"
        title={t('agency.title')}
        columns={columns}
        of={pages}
        idOf={({ id }) => id}
        nameOf={({ name }) => name}
        none={t('agency.none')}
        page={{ to: (id) => `/agency-clients/${id}` }}
      />
      {making && <AgencyForm done={done} close={() => setMaking(false)} />}
      {made?.secret && <SecretDialog of={made.clientId} secret={made.secret} close={() => open(made)} />}
    </>
  );
}

export const StateBadge = ({ of: { state }, large = false }: { of: AgencyClient; large?: boolean }) => {
  const { t } = useTranslation();
  return <Badge large={large} tone={state === 'active' ? 'good' : 'quiet'} words={t(`agency.state.${state}`)} />;
};
