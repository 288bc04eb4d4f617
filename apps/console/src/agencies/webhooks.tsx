import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useRead } from '../shared/query.js';
import type { AgencyClient } from './agency-client.js';
import { SubscriptionBadge } from './subscription.js';

/** Where an agency has events sent to: it subscribes by itself, through the API. */
export function Webhooks({ of }: { of: AgencyClient }) {
  const { t } = useTranslation();
  const read = useRead(at('/api/exchange/v1/subscriptions', { account: of.accountId, limit: 200 }));
  return (
    <div className="panel stack">
      <h2>{t('webhook.title')}</h2>
      <p className="quiet flat">{t('webhook.hint')}</p>
      {read.data?.items.length === 0 && <p className="flat">{t('webhook.none')}</p>}
      <ul className="plain">
        {read.data?.items.map((one) => (
          <li key={one.id} className="line acted">
            <span>
              <Link to={`/agency-clients/${of.id}/webhooks/${one.id}`}>{one.url}</Link>
              <span className="block quiet">
                {one.reason ? t(`webhook.reason.${one.reason}`) : t('webhook.waiting', { n: one.waiting })}
              </span>
            </span>
            <SubscriptionBadge of={one} />
          </li>
        ))}
      </ul>
    </div>
  );
}
