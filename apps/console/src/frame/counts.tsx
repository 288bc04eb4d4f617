import { useTranslation } from 'react-i18next';

import { Count } from '../shared/badge.js';
import type { Counted } from './use-facts.js';

/** How much is unread or waits behind an entry; nothing behind most. */
export function Counts({ of }: { of: Counted | undefined }) {
  const { t } = useTranslation();
  return of ? <Count of={of.n} words={t(of.words, { n: of.n })} /> : null;
}
