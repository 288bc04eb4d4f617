import { at } from '@linli/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { usePages } from '../../shared/query.js';
import { Loaded, More, Nothing } from '../../shared/states.js';
import { useHosted } from './hosted.js';
import { OrderBadge, OrderFacts } from './order-facts.js';
import type { Order } from './types.js';

/** For the host: the orders of her micro-homes. */
export function OrdersPage() {
  const { t } = useTranslation();
  const hosted = useHosted();
  return (
    <>
      <h1>{t('piecework.orders')}</h1>
      <Loaded of={hosted}>
        {(homes) =>
          homes.length === 0 ? (
            <Nothing words={t('piecework.notHost')} />
          ) : (
            <>
              {homes.map(({ id, name }) => (
                <HomeOrders key={id} home={id} name={name} />
              ))}
            </>
          )
        }
      </Loaded>
    </>
  );
}

function HomeOrders({ home, name }: { home: string; name: string }) {
  const { t } = useTranslation();
  const pages = usePages(at('/api/employment/v1/micro-homes/{id}/piece-orders', { id: home }));
  return (
    <section className="stack">
      <span className="row between">
        <h2>{name}</h2>
        <Link to={`/piecework/homes/${home}/new`}>
          <Button type="primary" size="large" tabIndex={-1}>
            {t('piecework.take')}
          </Button>
        </Link>
      </span>
      <Loaded of={{ ...pages, data: pages.items }}>
        {(items) =>
          items.length === 0 ? (
            <Nothing words={t('piecework.noOrders')} />
          ) : (
            <div>
              {items.map((one) => (
                <OrderLine key={one.id} of={one} />
              ))}
            </div>
          )
        }
      </Loaded>
      <More of={pages} />
    </section>
  );
}

function OrderLine({ of }: { of: Order }) {
  return (
    <Link to={`/piecework/orders/${of.id}`} className="item stack">
      <span className="row between">
        <strong>{of.title}</strong>
        <OrderBadge state={of.state} />
      </span>
      <OrderFacts of={of} />
    </Link>
  );
}
