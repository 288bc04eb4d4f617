import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Badge } from '../../shared/badge.js';
import { moment } from '../../shared/format.js';
import { useCommand, useRead } from '../../shared/query.js';
import { Loaded, Nothing } from '../../shared/states.js';
import { API, type Child, type PickupAdult, type PickupRequest } from '../types.js';

/** Who may take this child home, and a code for one collection. */
export function PickupPanel({ of }: { of: Child }) {
  const { t } = useTranslation();
  const adults = useRead<{ items: PickupAdult[] }>(`${API}/children/${of.id}/pickup-adults`);
  const [code, setCode] = useState<{ code: string; until: string }>();
  const send = useCommand<{ code: string; until: string }>(setCode);
  return (
    <section className="panel stack">
      <h2>{of.name}</h2>
      <Loaded of={adults}>
        {({ items }) => items.length === 0 ? <Nothing words={t('youth.noAdults')} /> : (
          <ul className="plain stack">
            {items.map((adult) => (
              <li key={adult.id} className="row between">
                <span>{adult.name ?? t('youth.guardian')} <span className="quiet">{t(`relation.${adult.relation}`)}{adult.validTo && ` · ${t('youth.validTo', { at: moment(adult.validTo) })}`}</span></span>
                {adult.barred ? <Badge tone="bad" words={t('youth.barred')} /> : <Button size="large" loading={send.isPending} onClick={() => send.mutate({ path: `${API}/pickup-adults/${adult.id}/codes`, body: {} })}>{t('youth.code')}</Button>}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <Modal open={code !== undefined} title={t('youth.codeTitle', { name: of.name })} footer={<Button type="primary" size="large" onClick={() => setCode(undefined)}>{t('common.confirm')}</Button>} onCancel={() => setCode(undefined)}>
        <p style={{ fontSize: '3rem', fontWeight: 700, letterSpacing: '0.15em', textAlign: 'center', margin: 0 }}>{code?.code}</p>
        <p>{code && t('youth.codeHint', { at: moment(code.until) })}</p>
      </Modal>
    </section>
  );
}

/** Somebody who is not named stands at the door: yes or no. */
export function PickupRequests({ of }: { of: Child[] }) {
  const { t } = useTranslation();
  const requests = useRead<{ items: PickupRequest[] }>(`${API}/pickup-requests`);
  const send = useCommand();
  return (
    <>
      {requests.data?.items.filter(({ allowedActions }) => allowedActions.length > 0).map((request) => (
        <section key={request.id} className="emergency stack" role="alert">
          <h2>{t('youth.asked', { child: of.find(({ id }) => id === request.child)?.name })}</h2>
          <span>{request.name} · {t(`relation.${request.relation}`)} · {request.phone}</span>
          <div className="needs">
            {request.allowedActions.map((answer) => <Button key={answer} size="large" loading={send.isPending} onClick={() => send.mutate({ path: `${API}/pickup-requests/${request.id}/${answer}` })}>{t(`youth.${answer}`)}</Button>)}
          </div>
        </section>
      ))}
    </>
  );
}
