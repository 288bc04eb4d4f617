import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';

import { usePages } from '../../shared/query.js';
import { Loaded, More, Nothing } from '../../shared/states.js';
import { CredentialCard } from './credential-card.js';

/** What one can prove. */
export function CredentialsPage() {
  const { t } = useTranslation();
  const pages = usePages(at('/api/employment/v1/credentials'));
  return (
    <>
      <Loaded of={{ ...pages, data: pages.items }}>
        {(items) =>
          items.length === 0 ? (
            <Nothing words={t('training.noCredentials')} />
          ) : (
            <>
              {items.map((one) => (
                <CredentialCard key={one.id} of={one} />
              ))}
            </>
          )
        }
      </Loaded>
      <More of={pages} />
    </>
  );
}
