import { at, post } from '@linli/client';
import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';

import { useNames } from '../cases/people.js';
import { Badge } from '../shared/badge.js';
import { moment } from '../shared/format.js';
import { useCommand, usePages } from '../shared/query.js';
import { ListTable, type Column } from '../shared/table/list-table.js';
import type { Invitation, Link } from './types.js';
import { usePlaceName } from './use-place-name.js';

/** Who was invited and has not accepted yet; nothing while nobody is. */
export function Invitations({ made }: { made: (link: Link) => void }) {
  const { t } = useTranslation();
  const pages = usePages(at('/api/identity/v1/grants/invitations'));
  const items = pages.items ?? [];
  const nameOf = useNames(items.map(({ invitedBy }) => invitedBy));
  const placeOf = usePlaceName();
  if (items.length === 0) return null;
  const nameIn = ({ name, phone }: Invitation) => name ?? phone ?? t('people.anybody');
  const columns: Column<Invitation>[] = [
    { key: 'person', title: t('people.person'), width: 150, always: true, render: nameIn },
    { key: 'phone', title: t('case.contact.phone'), width: 130, from: 900, render: ({ name, phone }) => name && phone },
    { key: 'role', title: t('people.role'), width: 150, render: ({ role }) => t(`role.${role}`) },
    { key: 'area', title: t('people.area'), least: 140, render: placeOf },
    { key: 'by', title: t('people.inviter'), width: 110, from: 800, render: ({ invitedBy }) => nameOf(invitedBy) },
    { key: 'term', title: t('people.term'), width: 200, render: ({ expiresAt }) => t('people.openUntil', { at: moment(expiresAt) }) },
    {
      key: 'state',
      title: t('people.state'),
      width: 100,
      render: ({ state }) => <Badge tone={state === 'open' ? 'new' : 'quiet'} words={t(`people.states.${state}`)} />,
    },
    { key: 'actions', title: t('people.actions'), width: 210, screen: true, render: (one) => <InvitationActions of={one} made={made} /> },
  ];
  return (
    <>
      <h2>{t('people.invitations')}</h2>
      <ListTable<Invitation>
        name="invitations"
        title={t('people.invitations')}
        columns={columns}
        of={pages}
        idOf={({ id }) => id}
        nameOf={nameIn}
        none={t('common.empty')}
      />
    </>
  );
}

function InvitationActions({ of, made }: { of: Invitation; made: (link: Link) => void }) {
  const { t } = useTranslation();
  const resend = useCommand<Link>(made);
  const withdraw = useCommand();
  const target = { id: of.id, ifMatch: of.version };
  return (
    <span className="row">
      {of.allowedActions.includes('resend') && (
        <Button loading={resend.isPending} onClick={() => resend.mutate(post('/api/identity/v1/grants/invitations/{id}/resend', target))}>
          {t('people.resend')}
        </Button>
      )}
      {of.allowedActions.includes('withdraw') && (
        <Popconfirm
          title={t('people.withdrawInvitationHint')}
          okText={t('common.confirm')}
          cancelText={t('common.cancel')}
          onConfirm={() => withdraw.mutate(post('/api/identity/v1/grants/invitations/{id}/withdraw', target))}
        >
          <Button danger>{t('people.withdrawInvitation')}</Button>
        </Popconfirm>
      )}
    </span>
  );
}
