import { at } from '@linli/client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { client } from '../session/session.js';
import { moment } from '../shared/format.js';
import { Loaded } from '../shared/states.js';
import type { Account } from './account.js';
import { Fold } from './fold.js';

const NOTICE = at('/api/identity/v1/privacy-notice');

export function PrivacyPanel({ of }: { of: Account }) {
  const { t } = useTranslation();
  return (
    <Fold title={t('account.privacy')}>
      <Notice of={of} />
    </Fold>
  );
}

/** What was agreed to when registering, in the language of the page. */
function Notice({ of: { privacyVersion: version, privacyAt } }: { of: Account }) {
  const { t, i18n } = useTranslation();
  const notice = useQuery({ queryKey: ['read', NOTICE, i18n.language], queryFn: () => client.get(NOTICE) });
  return (
    <>
      {version && privacyAt && <p className="quiet">{t('account.agreed', { at: moment(privacyAt), version })}</p>}
      <Loaded of={notice}>
        {({ parts, version: current }) => (
          <>
            {version && version !== current && <p className="quiet">{t('account.newer', { version: current })}</p>}
            {parts.map(({ heading, text }) => (
              <div key={heading}>
                <h3>{heading}</h3>
                <p>{text}</p>
              </div>
            ))}
          </>
        )}
      </Loaded>
    </>
  );
}
