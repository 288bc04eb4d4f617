import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';

import { moment } from '../shared/format.js';
import { useRead } from '../shared/query.js';
import { Loaded } from '../shared/states.js';
import { VerificationForm } from './verification-form.js';

/** 实名认证: proving who one is, once. */
export function VerifyPage() {
  const { t } = useTranslation();
  const account = useRead(at('/api/identity/v1/account'));
  return (
    <section className="narrow">
      <h1>{t('verify.title')}</h1>
      <Loaded of={account}>
        {({ verifiedAt }) =>
          verifiedAt ? (
            <section className="panel stack" role="status">
              <strong className="large">{t('verify.done')}</strong>
              <span className="quiet">{t('verify.doneAt', { at: moment(verifiedAt) })}</span>
            </section>
          ) : (
            <VerificationForm />
          )
        }
      </Loaded>
    </section>
  );
}
