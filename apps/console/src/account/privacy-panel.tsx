import { at } from '@linli/client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { client } from '../session/session.js';
import { moment } from '../shared/format.js';
import { Loaded } from '../shared/states.js';
import type { Account } from './account.js';

const NOTICE = at('/api/identity/v1/privacy-notice');

/** What was agreed to when registering; read once it is unfolded, in the language of the page. */
export function PrivacyPanel({ of: { privacyVersion: version, privacyAt } }: { of: Account }) {
  const { t, i18n } = useTranslation();
  const [open, setOpen] = useState(false);
  const notice = useQuery({ queryKey: ['read', NOTICE, i18n.language], enabled: open, queryFn: () => client.get(NOTICE) });
  return (
    <section className="panel" aria-label={t('account.privacy')}>
      <details className="fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{t('account.privacy')}</summary>
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
      </details>
    </section>
  );
}
