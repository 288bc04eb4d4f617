import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Badge } from '../../shared/badge.js';
import { Loaded } from '../../shared/states.js';
import { employerTone, type EmployerLine } from '../staff/types.js';
import { JoinForm } from './join-form.js';
import { useOwn } from './use-own.js';

/** The employers one stands for, and how to come to one. */
export function EmployersPage() {
  const { t } = useTranslation();
  const own = useOwn();
  return (
    <section className="narrow">
      <h1>{t('hiring.title')}</h1>
      <Loaded of={own}>
        {({ items }) => (
          <>
            {items.length === 0 ? <p>{t('hiring.intro')}</p> : items.map((one) => <OwnCard key={one.id} of={one} />)}
            <section className="panel stack">
              <h2>{t(items.length === 0 ? 'hiring.begin' : 'hiring.another')}</h2>
              <Link className={items.length === 0 ? 'button wide lead' : 'button wide'} to="/employer/new">
                {t('hiring.register')}
              </Link>
              <JoinForm />
            </section>
          </>
        )}
      </Loaded>
    </section>
  );
}

function OwnCard({ of }: { of: EmployerLine }) {
  const { t } = useTranslation();
  return (
    <Link to={`/employer/${of.id}`} className="item">
      <span className="row between">
        <strong>{of.name}</strong>
        <Badge tone={employerTone[of.state]} words={t(`desk.employerState.${of.state}`)} />
      </span>
      {of.reason && (
        <p className="late-words">
          {t('common.reason')}：{of.reason}
        </p>
      )}
      <p className="quiet">{t(`hiring.means.${of.state}`)}</p>
    </Link>
  );
}
