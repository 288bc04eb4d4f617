import { BellOutlined, CameraOutlined, NotificationOutlined, SearchOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useTold } from '../notices/use-told.js';
import { unreadBehind } from '../notices/unread.js';
import { accessOf, type Me } from '../session/session.js';
import { useCommunities } from '../shared/areas.js';
import { Count } from '../shared/badge.js';
import { useElder } from '../shared/elder.js';
import { ElderHome } from './elder-home.js';
import { Greeting } from './greeting.js';
import { GridContact } from './grid-contact.js';
import { useHomeGrid } from './home-grid.js';
import { NearbyLines } from './nearby-lines.js';
import { OwnItemLine } from './own-item.js';
import { Services } from './services.js';
import { useOwnItems } from './use-own-items.js';
import './home.css';

/** So many of one's own stand on the home page. */
const FEW = 3;

/** A resident's home: what they came for, how theirs stands, whom to call; in elder mode four large tiles and nothing else. */
export function ResidentHome({ me }: { me: Me }) {
  const [elder] = useElder();
  return elder ? <ElderHome me={me} /> : <Home me={me} />;
}

function Home({ me }: { me: Me }) {
  const { t } = useTranslation();
  const { works } = accessOf(me);
  const { code } = useHomeGrid();
  const community = code?.slice(0, 12);
  const name = useCommunities().find(({ value }) => value === community)?.label;
  const unread = unreadBehind(useTold(me.accountId))['/notices'] ?? 0;
  return (
    <div className="resident-home">
      <div className="home-head">
        <div>
          {name && <span className="quiet">{name}</span>}
          <Greeting me={me} />
        </div>
        <Link className="bell search" to="/search" aria-label={t('search.title')}>
          <SearchOutlined aria-hidden />
        </Link>
        <Link className="bell" to="/notices" aria-label={unread > 0 ? t('resident.unread', { n: unread }) : t('nav.notices')}>
          <BellOutlined aria-hidden />
          <Count of={unread} words={t('notices.unread', { n: unread })} />
        </Link>
      </div>
      <nav className="first-two" aria-label={t('resident.first')}>
        <Link className="first" to="/report">
          <CameraOutlined aria-hidden />
          <strong>{t('resident.report')}</strong>
        </Link>
        <Link className="second" to="/hail">
          <NotificationOutlined aria-hidden />
          <strong>{t('resident.hail')}</strong>
        </Link>
      </nav>
      <OwnItems me={me} />
      <Services me={me} />
      <GridContact />
      <NearbyLines community={community} linked={!works} />
    </div>
  );
}

function OwnItems({ me }: { me: Me }) {
  const { t } = useTranslation();
  const { items, isPending } = useOwnItems(me);
  if (isPending || items.length === 0) return null;
  return (
    <section className="panel" aria-label={t('resident.items')}>
      <div className="row between">
        <h2 className="flat">{t('resident.items')}</h2>
        <Link className="all-link" to="/items">
          {t('resident.allItems', { n: items.length })}
        </Link>
      </div>
      {items.slice(0, FEW).map((one) => (
        <OwnItemLine key={one.id} of={one} />
      ))}
    </section>
  );
}
