import { useTranslation } from 'react-i18next';

import type { Notice, Said } from '../notices/types.js';

/** A notice of exchange, to whoever administers the district. */
export function useExchangeNotice({ about: { agency = '', reason } }: Notice): Said {
  const { t } = useTranslation();
  const group = 'exchangeNotices.subscription-disabled';
  return { title: t(`${group}.title`, { agency }), detail: t(`${group}.${reason === 'gone' ? 'gone' : 'failing'}`), to: '/agency-clients' };
}
