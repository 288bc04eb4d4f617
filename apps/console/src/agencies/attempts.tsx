import { at, post } from '@linli/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { moment } from '../shared/format.js';
import { useCommand, useRead } from '../shared/query.js';
import { Loaded } from '../shared/states.js';

/** Each try to deliver an event: when, how long, what was answered; and a button to send it again. */
export function Attempts({ subscription, delivery }: { subscription: string; delivery: string }) {
  const { t } = useTranslation();
  const path = { id: subscription, delivery };
  // No hint tells that one has arrived.
  const one = useRead(at('/api/exchange/v1/subscriptions/{id}/deliveries/{delivery}', path), { refetchInterval: 3000 });
  const again = useCommand();
  return (
    <Loaded of={one}>
      {(of) => (
        <div className="stack">
          <code className="breaks">{of.subject}</code>
          {of.attempts.length === 0 && <p className="flat">{t('webhook.untried')}</p>}
          <ul className="plain">
            {of.attempts.map(({ at: when, ms, status, failure, answer }) => (
              <li key={when} className="line">
                <strong>{failure ? t(`webhook.failure.${failure}`) : `HTTP ${status}`}</strong>
                <span className="block quiet">{t('webhook.took', { at: moment(when), ms })}</span>
                {answer && <pre className="breaks">{answer}</pre>}
              </li>
            ))}
          </ul>
          <Button
            size="large"
            loading={again.isPending}
            onClick={() => again.mutate(post('/api/exchange/v1/subscriptions/{id}/deliveries/{delivery}/replay', path))}
          >
            {t('webhook.again')}
          </Button>
        </div>
      )}
    </Loaded>
  );
}
