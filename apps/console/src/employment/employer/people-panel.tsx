import { at, post, remove, type Answer, type Item } from '@linli/client';
import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { useNames } from '../../cases/people.js';
import { useMe } from '../../session/session.js';
import { moment } from '../../shared/format.js';
import { useCommand, useRead } from '../../shared/query.js';
import { Loaded } from '../../shared/states.js';

type Member = Item<'/api/employment/v1/employers/{id}/members'>;

/** Who stands for an employer: each can let in another by a code, and put somebody out again. */
export function PeoplePanel({ employer }: { employer: string }) {
  const { t } = useTranslation();
  const members = useRead(at('/api/employment/v1/employers/{id}/members', { id: employer }));
  return (
    <section className="panel stack" aria-label={t('hiring.people')}>
      <h2>{t('hiring.people')}</h2>
      <span className="quiet">{t('hiring.peopleHint')}</span>
      <Loaded of={members}>{({ items }) => <People of={items} employer={employer} />}</Loaded>
      <Invite employer={employer} />
    </section>
  );
}

function People({ of, employer }: { of: Member[]; employer: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data: me } = useMe();
  const nameOf = useNames(of.map(({ accountId }) => accountId));
  const send = useCommand<undefined>();
  const letGo = (accountId: string) =>
    send.mutate(
      remove('/api/employment/v1/employers/{id}/members/{account}', { id: employer, account: accountId }),
      accountId === me?.accountId ? { onSuccess: () => void navigate('/employer') } : {},
    );
  return (
    <ul className="plain">
      {of.map(({ accountId, at }) => {
        const self = accountId === me?.accountId;
        return (
          <li key={accountId} className="line row between">
            <span>
              <strong>{nameOf(accountId)}</strong>
              {self && ` ${t('hiring.self')}`}
              <br />
              <span className="quiet">{t('hiring.since', { at: moment(at) })}</span>
            </span>
            {of.length > 1 && (
              <Popconfirm
                title={t(self ? 'hiring.leaveHint' : 'hiring.removeHint')}
                okText={t('common.confirm')}
                cancelText={t('common.cancel')}
                onConfirm={() => letGo(accountId)}
              >
                <Button size="large" loading={send.isPending}>
                  {t(self ? 'hiring.leave' : 'common.remove')}
                </Button>
              </Popconfirm>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Invite({ employer }: { employer: string }) {
  const { t } = useTranslation();
  const [given, setGiven] = useState<Answer<'/api/employment/v1/employers/{id}/invitations', 'post'>>();
  const send = useCommand<Answer<'/api/employment/v1/employers/{id}/invitations', 'post'>>(setGiven);
  return (
    <>
      {given && (
        <div role="status" className="stack centred">
          <span>{t('hiring.tellCode')}</span>
          <p className="code small">{given.code}</p>
          <span className="quiet">{t('hiring.codeUntil', { at: moment(given.until) })}</span>
        </div>
      )}
      <Button
        size="large"
        block
        loading={send.isPending}
        onClick={() => send.mutate(post('/api/employment/v1/employers/{id}/invitations', { id: employer }))}
      >
        {t(given ? 'hiring.inviteAnother' : 'hiring.invite')}
      </Button>
    </>
  );
}
