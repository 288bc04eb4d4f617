import { at } from '@linli/client';
import { Button, Grid, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';

import { Badge } from '../shared/badge.js';
import { comma, moment } from '../shared/format.js';
import { usePages } from '../shared/query.js';
import { Loaded, More, Nothing } from '../shared/states.js';
import { useAreaNames, type AgencyClient, type WithSecret } from './agency-client.js';
import { AgencyForm } from './agency-form.js';
import { SecretDialog } from './secret-dialog.js';

/** 机构接入: the clients by which other agencies' systems work with the district. */
export function AgencyClientsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const pages = usePages(at('/api/identity/v1/agency-clients'));
  const isWide = Grid.useBreakpoint().md === true;
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
      <Loaded of={{ ...pages, data: pages.items }}>
        {(items) => {
          if (items.length === 0) return <Nothing words={t('agency.none')} />;
          return isWide ? <Lines of={items} /> : <Cards of={items} />;
        }}
      </Loaded>
      <More of={pages} />
      {making && <AgencyForm done={done} close={() => setMaking(false)} />}
      {made?.secret && <SecretDialog of={made.clientId} secret={made.secret} close={() => open(made)} />}
    </>
  );
}

export const StateBadge = ({ of: { state }, large = false }: { of: AgencyClient; large?: boolean }) => {
  const { t } = useTranslation();
  return <Badge large={large} tone={state === 'active' ? 'good' : 'quiet'} words={t(`agency.state.${state}`)} />;
};

/** What each line and card says of one. */
function useSaid() {
  const { t } = useTranslation();
  const areaNames = useAreaNames();
  return {
    areas: ({ areas }: AgencyClient) => areaNames(areas) || '—',
    kinds: ({ kinds }: AgencyClient) => kinds.map((kind) => t(`agency.kind.${kind}`)).join(comma()),
    lastUsed: ({ lastUsedAt }: AgencyClient) => (lastUsedAt ? moment(lastUsedAt) : t('agency.never')),
  };
}

function Lines({ of }: { of: AgencyClient[] }) {
  const { t } = useTranslation();
  const said = useSaid();
  return (
    <Table<AgencyClient>
      className="panel"
      rowKey="id"
      size="middle"
      dataSource={of}
      pagination={false}
      columns={[
        {
          title: t('agency.name'),
          render: (_, { id, name, clientId }) => (
            <>
              <Link to={`/agency-clients/${id}`}>{name}</Link>
              <span className="block quiet">{clientId}</span>
            </>
          ),
          width: 240,
        },
        { title: t('agency.areas'), render: (_, one) => said.areas(one), width: 160 },
        { title: t('agency.kinds'), render: (_, one) => said.kinds(one) },
        { title: t('agency.auth'), render: (_, { auth }) => t(`agency.by.${auth}`), width: 120 },
        { title: t('agency.lastUsed'), render: (_, one) => said.lastUsed(one), width: 150 },
        { title: t('ledger.state'), render: (_, one) => <StateBadge of={one} />, width: 100 },
      ]}
    />
  );
}

function Cards({ of }: { of: AgencyClient[] }) {
  const { t } = useTranslation();
  const said = useSaid();
  return of.map((one) => (
    <Link key={one.id} className="item" to={`/agency-clients/${one.id}`}>
      <span className="row between">
        <strong>{one.name}</strong>
        <StateBadge of={one} />
      </span>
      <p>
        {said.areas(one)}
        <span className="block quiet">{said.kinds(one)}</span>
      </p>
      <span className="quiet">{t('agency.usedAt', { at: said.lastUsed(one) })}</span>
    </Link>
  ));
}
