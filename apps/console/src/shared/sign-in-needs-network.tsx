import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';

import { OthersWords } from './outbox/others-words.js';
import { useOutbox } from './outbox/use-outbox.js';

/** A browser that was closed has to sign in again: without a network it can only tell what is still here. */
export function SignInNeedsNetwork() {
  const { t } = useTranslation();
  const items = useOutbox() ?? [];
  return (
    <section className="narrow">
      <Alert className="apart" type="warning" showIcon title={t('outbox.signInNeedsNetwork')} description={t('outbox.signInNeedsNetworkHint')} />
      <OthersWords of={items} />
    </section>
  );
}
