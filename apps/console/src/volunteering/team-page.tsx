import { at, post } from '@linli/client';
import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useNames } from '../cases/people.js';
import { useMe } from '../session/session.js';
import { Badge } from '../shared/badge.js';
import { comma, moment } from '../shared/format.js';
import { useCommand, useLive, useRead } from '../shared/query.js';
import { Forbidden, Loaded, Nothing } from '../shared/states.js';
import type { Member } from './types.js';

const next: Record<Member['state'], ('activate' | 'suspend' | 'leave')[]> = {
  pending: ['activate', 'leave'],
  active: ['suspend'],
  suspended: ['activate', 'leave'],
  left: [],
};

/** 队伍管理: a leader confirms what others worked, and looks after the members. */
export function TeamPage() {
  const { data: me } = useMe();
  const led =
    me?.grants.filter(({ role, organisation }) => role === 'team-leader' && organisation).map(({ organisation }) => organisation!) ?? [];
  useLive(
    'volunteering',
    led.map((team) => `hours:${team}`),
  );
  if (led.length === 0) return <Forbidden />;
  return (
    <>
      {led.map((team) => (
        <Led key={team} team={team} me={me!.accountId} />
      ))}
    </>
  );
}

function Led({ team, me }: { team: string; me: string }) {
  const { t } = useTranslation();
  const hours = useRead(at('/api/volunteering/v1/hours', { team, state: 'pending', limit: 100 }));
  const members = useRead(at('/api/volunteering/v1/teams/{id}/memberships', { id: team }));
  const nameOf = useNames([...(hours.data?.items ?? []), ...(members.data?.items ?? [])].map(({ accountId }) => accountId));
  const [reversing, setReversing] = useState<string>();
  const [reason, setReason] = useState('');
  const send = useCommand(() => setReversing(undefined));
  return (
    <section className="narrow">
      <h1>{t('team.title')}</h1>
      <div className="panel">
        <h2>{t('team.hours')}</h2>
        <Loaded of={hours}>
          {({ items }) =>
            items.length === 0 ? (
              <Nothing words={t('team.noHours')} />
            ) : (
              <ul className="plain stack">
                {items.map((one) => (
                  <li key={one.id} className="row between">
                    <span>
                      <strong>{nameOf(one.accountId)}</strong> {t('common.minutes', { n: one.minutes })}
                      <br />
                      <span className="quiet">
                        {t(`hours.${one.source}`)} · {moment(one.startedAt)} – {moment(one.endedAt)}
                      </span>
                    </span>
                    {one.accountId !== me && (
                      <span className="row">
                        <Button
                          type="primary"
                          loading={send.isPending}
                          onClick={() => send.mutate(post('/api/volunteering/v1/hours/{id}/confirm', { id: one.id }))}
                        >
                          {t('hours.confirm')}
                        </Button>
                        <Button onClick={() => setReversing(one.id)}>{t('hours.reverse')}</Button>
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      </div>
      <div className="panel">
        <h2>{t('team.members')}</h2>
        <Loaded of={members}>
          {({ items }) =>
            items.length === 0 ? (
              <Nothing words={t('team.noMembers')} />
            ) : (
              <ul className="plain stack">
                {items.map((one) => (
                  <li key={one.id} className="row between">
                    <span>
                      {nameOf(one.accountId)}{' '}
                      <Badge tone={one.state === 'active' ? 'good' : 'quiet'} words={t(`membership.${one.state}`)} />{' '}
                      <span className="quiet">
                        {[...one.skills, ...(one.state === 'pending' && one.screening !== 'passed' ? [t('team.notScreened')] : [])].join(
                          comma(),
                        )}
                      </span>
                    </span>
                    {one.accountId !== me && (
                      <span className="row">
                        {next[one.state].map((command) => (
                          <Button
                            key={command}
                            onClick={() => send.mutate(post(`/api/volunteering/v1/memberships/{id}/${command}`, { id: one.id }))}
                          >
                            {t(`membership.${command}`)}
                          </Button>
                        ))}
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      </div>
      <Modal
        open={reversing !== undefined}
        title={t('hours.reverse')}
        okText={t('common.confirm')}
        cancelText={t('common.cancel')}
        okButtonProps={{ disabled: reason.trim().length < 2 }}
        onCancel={() => setReversing(undefined)}
        onOk={() => reversing && send.mutate(post('/api/volunteering/v1/hours/{id}/reverse', { id: reversing, body: { reason } }))}
      >
        <div className="field">
          <label htmlFor="reason">{t('team.reverseReason')}</label>
          <Input.TextArea id="reason" value={reason} onChange={(event) => setReason(event.target.value)} />
        </div>
      </Modal>
    </section>
  );
}
