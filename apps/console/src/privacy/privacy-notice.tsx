import { at } from '@linli/client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { client } from '../session/session.js';
import { Loaded } from '../shared/states.js';

const NOTICE = at('/api/identity/v1/privacy-notice');

/** How the district handles personal data, in the language of the page. @param agreed the version that the reader agreed to */
export function PrivacyNotice({ agreed }: { agreed?: string | undefined }) {
  const { t, i18n } = useTranslation();
  const notice = useQuery({ queryKey: ['read', NOTICE, i18n.language], queryFn: () => client.get(NOTICE) });
  return (
    <Loaded of={notice}>
      {({ intro, parts, version }) => (
        <>
          {agreed !== undefined && agreed !== version && <p className="quiet">{t('account.newer', { version })}</p>}
          {agreed === undefined && <p>{intro}</p>}
          {parts.map(({ heading, text }) => (
            <div key={heading}>
              <h2>{heading}</h2>
              <p>{text}</p>
            </div>
          ))}
          {agreed === undefined && <p className="quiet">{t('account.noticeVersion', { version })}</p>}
        </>
      )}
    </Loaded>
  );
}
