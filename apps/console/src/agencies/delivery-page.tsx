import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { Attempts } from './attempts.js';

/** One delivery with its tries. */
export function DeliveryPage() {
  const { t } = useTranslation();
  const { id = '', subscription = '', delivery = '' } = useParams();
  return (
    <section className="narrow">
      <Link className="back" to={`/agency-clients/${id}/webhooks/${subscription}`}>
        {t('webhook.deliveries')}
      </Link>
      <h1>{t('webhook.one')}</h1>
      <div className="panel">
        <Attempts subscription={subscription} delivery={delivery} />
      </div>
    </section>
  );
}
