import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useMe } from '../session/session.js';
import { Loading, Nothing } from '../shared/states.js';
import { OwnItemLine } from './own-item.js';
import { useOwnItems } from './use-own-items.js';
import type { Me } from '../session/session.js';
import './home.css';

/** 我的事项: everything of one's own that is under way, and where the rest is. */
export function ItemsPage() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  return (
    <section className="narrow">
      <h1>{t('resident.items')}</h1>
      {me && <Items me={me} />}
      <nav className="stack" aria-label={t('resident.allOf')}>
        <Link className="button" to="/mine">
          {t('resident.allReports')}
        </Link>
      </nav>
    </section>
  );
}

function Items({ me }: { me: Me }) {
  const { t } = useTranslation();
  const { items, isPending } = useOwnItems(me);
  if (isPending) return <Loading />;
  if (items.length === 0) return <Nothing words={t('resident.noItems')} />;
  const [asked, running] = [items.filter(({ asks }) => asks), items.filter(({ asks }) => !asks)];
  return (
    <>
      {asked.length > 0 && (
        <section className="panel" aria-label={t('resident.asked')}>
          <h2>{t('resident.asked')}</h2>
          {asked.map((one) => (
            <OwnItemLine key={one.id} of={one} />
          ))}
        </section>
      )}
      {running.length > 0 && (
        <section className="panel" aria-label={t('resident.running')}>
          <h2>{t('resident.running')}</h2>
          {running.map((one) => (
            <OwnItemLine key={one.id} of={one} />
          ))}
        </section>
      )}
    </>
  );
}
