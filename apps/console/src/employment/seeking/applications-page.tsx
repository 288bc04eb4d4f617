import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { usePages } from '../../shared/query.js';
import { Loaded, More, Nothing } from '../../shared/states.js';
import { ApplicationCard } from './application-card.js';

/** Where she applied, and how far it has come. */
export function ApplicationsPage() {
  const { t } = useTranslation();
  const pages = usePages(at('/api/employment/v1/applications'));
  return (
    <>
      <Loaded of={{ ...pages, data: pages.items }}>
        {(items) =>
          items.length === 0 ? (
            <>
              <Nothing words={t('seeking.noApplications')} />
              <Link className="button wide" to="/seeking">
                {t('seeking.tab.matches')}
              </Link>
            </>
          ) : (
            <>
              {items.map((one) => (
                <ApplicationCard key={one.id} of={one} />
              ))}
            </>
          )
        }
      </Loaded>
      <More of={pages} />
    </>
  );
}
