import { at, post } from '@linli/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { Badge, type Tone } from '../../shared/badge.js';
import { moment } from '../../shared/format.js';
import { useCommand, usePages } from '../../shared/query.js';
import { More } from '../../shared/states.js';
import type { PickupRequest } from '../types.js';
import { namesOf, useFamily, type Family } from './family.js';

const useRequests = () => usePages(at('/api/youth/v1/pickup-requests'));

/** Somebody who is not named stands at the door: who they say they are, yes or no. */
export function PickupRequests({ of }: { of: Family }) {
  const { t } = useTranslation();
  const requests = useRequests();
  const send = useCommand(undefined, 'guardian.requestRefused');
  return (
    <>
      {requests.items
        ?.filter(({ allowedActions }) => allowedActions.length > 0)
        .map((request) => (
          <section key={request.id} className="emergency stack" role="alert">
            <h2>{t('youth.asked', { child: namesOf(of, [request.child]) })}</h2>
            <dl className="facts">
              <dt>{t('contact.name')}</dt>
              <dd>
                <strong className="large">{request.name}</strong>
              </dd>
              <dt>{t('guardian.says')}</dt>
              <dd>{t(`relation.${request.relation}`)}</dd>
            </dl>
            <a href={`tel:${request.phone}`}>{request.phone}</a>
            <span>{t('guardian.askedHint')}</span>
            <div className="needs">
              {request.allowedActions.map((answer) => (
                <Button
                  key={answer}
                  size="large"
                  danger={answer === 'deny'}
                  loading={send.isPending}
                  onClick={() => send.mutate(post(`/api/youth/v1/pickup-requests/{id}/${answer}`, { id: request.id }))}
                >
                  {t(`youth.${answer}`)}
                </Button>
              ))}
            </div>
          </section>
        ))}
    </>
  );
}

const tones: Record<PickupRequest['state'], Tone> = { asked: 'new', approved: 'good', denied: 'bad' };

/** What was asked before, and what the family said. */
export function AnsweredRequests() {
  const { t } = useTranslation();
  const family = useFamily();
  const requests = useRequests();
  const answered = requests.items?.filter(({ state }) => state !== 'asked') ?? [];
  if (answered.length === 0) return null;
  return (
    <section className="panel stack">
      <h2>{t('guardian.answered')}</h2>
      <ul className="plain stack">
        {answered.map((one) => (
          <li key={one.id} className="row between">
            <span>
              {one.name} · {t(`relation.${one.relation}`)}
              <br />
              <span className="quiet">
                {namesOf(family, [one.child])} · {moment(one.at)}
              </span>
            </span>
            <Badge tone={tones[one.state]} words={t(`guardian.answer.${one.state}`)} />
          </li>
        ))}
      </ul>
      <More of={requests} />
    </section>
  );
}
