import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { useRead } from '../../shared/query.js';
import { Forbidden, Loaded } from '../../shared/states.js';
import { Entries } from './entries.js';
import { EntryButtons } from './entry-buttons.js';
import { useMembers } from './hosted.js';
import { ShareSums } from './share-sums.js';
import { isHosts, type HostOrder, type Share } from './types.js';

/** For the host: one maker’s share, with large buttons for what she brings, takes and gets. */
export function SharePage() {
  const { id = '', share } = useParams();
  const read = useRead(at('/api/employment/v1/piece-orders/{id}', { id }));
  return (
    <Loaded of={read}>
      {(order) => {
        const hers = order.shares.find((one) => one.id === share);
        return isHosts(order) && hers ? <HerShare order={order} of={hers} /> : <Forbidden />;
      }}
    </Loaded>
  );
}

function HerShare({ order, of }: { order: HostOrder & { shares: Share[] }; of: Share }) {
  const { t } = useTranslation();
  const names = useMembers(order.microHome.id);
  const name = (of.accountId && names.get(of.accountId)) ?? t('piecework.gone');
  const open = !order.reopenedFor || order.reopenedFor === of.id;
  return (
    <>
      <Link to={`/piecework/orders/${order.id}`} className="back">
        ‹ {order.title}
      </Link>
      <h1>{name}</h1>
      <section className="panel">
        <ShareSums of={of} material={order.material?.name} />
      </section>
      {open && <EntryButtons order={order} of={of} name={name} />}
      <Entries order={order} share={of.id} correctable={open && (order.state === 'working' || order.state === 'delivered')} />
    </>
  );
}
