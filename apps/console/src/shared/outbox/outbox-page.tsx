import { Alert, Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useReach } from '../../session/reachable.js';
import { useMe } from '../../session/session.js';
import { Badge, type Tone } from '../badge.js';
import { moment } from '../format.js';
import { Nothing } from '../states.js';
import { discard, retry, sendNow } from './outbox.js';
import { adviceOf, mayEdit, type Item } from './outbox.rules.js';
import { OthersWords } from './others-words.js';
import { useOutbox } from './use-outbox.js';
import { say } from '../say.js';

const tones: Record<Item['state'], Tone> = { waiting: 'new', failed: 'bad', sent: 'good' };

/** 待发送: what waits on this phone, since when, and what became of it. */
export function OutboxPage() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const items = useOutbox();
  const away = useReach() === 'away';
  const own = items?.filter(({ accountId }) => accountId === me?.accountId) ?? [];
  return (
    <section className="narrow">
      <h1>{t('outbox.title')}</h1>
      {away && me && <Alert className="apart" type="warning" showIcon title={t('outbox.offline')} />}
      {me && <p className="quiet">{t('outbox.hint')}</p>}
      {me && items && own.length === 0 && <Nothing words={t('outbox.none')} />}
      {me && own.map((item) => <Waiting key={item.key} of={item} />)}
      {!me && !away && <OthersWords of={items ?? []} />}
    </section>
  );
}

function Waiting({ of }: { of: Item }) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const { key, kind, title, state, at, attempted, problem, sentAt } = of;
  const drop = async () => {
    if (await discard(key)) say.success(t('outbox.discarded'));
    else say.warning(t('outbox.already'));
  };
  const send = async () => {
    if (!navigator.onLine) return say.warning(t('problem.notSent'));
    setBusy(true);
    if (state === 'failed') await retry(key);
    await sendNow(of.accountId);
    setBusy(false);
  };
  const about = /^\/api\/grid\/v1\/cases\/([^/]+)\//.exec(of.path)?.[1];
  return (
    <article className="item stack tight" aria-label={title}>
      <span className="row between">
        <span className="quiet">{t(`outbox.kind.${kind}`)}</span>
        <Badge tone={tones[state]} words={t(`outbox.${state}`)} />
      </span>
      <strong>{title}</strong>
      <span className="quiet">{sentAt ? t('outbox.sentAt', { at: moment(sentAt) }) : t('outbox.since', { at: moment(at) })}</span>
      {state === 'waiting' && attempted && <span>{t('outbox.attempted')}</span>}
      {problem && (
        <Alert
          type="error"
          showIcon
          title={[problem.title || t('problem.title'), problem.detail].filter(Boolean).join(' · ')}
          description={t(`outbox.advice.${adviceOf(problem.code)}`)}
        />
      )}
      {about && <Link to={`/cases/${about}`}>{t('outbox.look')}</Link>}
      {state !== 'sent' && (
        <div className="row">
          <Button type="primary" loading={busy} onClick={() => void send()}>
            {t(state === 'failed' ? 'outbox.again' : 'outbox.send')}
          </Button>
          {mayEdit(of) && (
            <Link className="button" to={`/report?edit=${key}`}>
              {t('outbox.edit')}
            </Link>
          )}
          <Popconfirm
            title={t(attempted ? 'outbox.discardAttempted' : 'outbox.discardSure')}
            okText={t('common.confirm')}
            cancelText={t('common.cancel')}
            onConfirm={() => void drop()}
          >
            <Button>{t('outbox.discard')}</Button>
          </Popconfirm>
        </div>
      )}
    </article>
  );
}
