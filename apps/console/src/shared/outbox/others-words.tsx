import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';

import type { Item } from './outbox.rules.js';

/** How much of whom waits: to see more, one signs in. */
export function OthersWords({ of }: { of: readonly Item[] }) {
  const { t } = useTranslation();
  const by = Object.groupBy(
    of.filter(({ state }) => state !== 'sent'),
    ({ accountId }) => accountId,
  );
  return (
    <>
      {Object.values(by).map(
        (own) =>
          own && (
            <Alert
              key={own[0]!.accountId}
              className="apart"
              type="info"
              showIcon
              title={t('outbox.stillThere', { name: own[0]!.accountName, n: own.length })}
            />
          ),
      )}
    </>
  );
}
