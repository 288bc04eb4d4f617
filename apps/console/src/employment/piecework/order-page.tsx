import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { useRead } from '../../shared/query.js';
import { Loaded } from '../../shared/states.js';
import { Entries } from './entries.js';
import { HostOrderView } from './host-order.js';
import { Moves } from './moves.js';
import { OrderBadge, OrderFacts } from './order-facts.js';
import { ShareSums } from './share-sums.js';
import { isHosts, type WholeOrder } from './types.js';

/** An order: for its host the whole, for a maker her own part. */
export function OrderPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const read = useRead(at('/api/employment/v1/piece-orders/{id}', { id }));
  return (
    <Loaded of={read}>
      {(order) => (
        <>
          <Link to={isHosts(order) ? '/piecework/orders' : '/piecework'} className="back">
            ‹ {t(isHosts(order) ? 'piecework.allOrders' : 'piecework.title')}
          </Link>
          <h1>{order.title}</h1>
          <section className="panel stack">
            <span className="row between">
              <strong>{order.microHome.name}</strong>
              <OrderBadge state={order.state} />
            </span>
            <OrderFacts of={order} />
          </section>
          {isHosts(order) ? <HostOrderView of={order} /> : <Own of={order} />}
        </>
      )}
    </Loaded>
  );
}

function Own({ of }: { of: WholeOrder }) {
  return (
    <>
      {of.shares.map((share) => (
        <section key={share.id} className="panel">
          <ShareSums of={share} material={of.material?.name} />
        </section>
      ))}
      <Moves of={of} />
      <Entries order={of} />
    </>
  );
}
