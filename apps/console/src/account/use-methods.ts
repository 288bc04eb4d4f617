import { useTranslation } from 'react-i18next';

import { comma } from '../shared/format.js';
import type { AccountEvent } from './account.js';

/** By what somebody showed who they are, in words. */
export function useMethods(): (methods: AccountEvent['methods']) => string {
  const { t } = useTranslation();
  return (methods) => methods.map((method) => t(`account.method.${method}`)).join(comma());
}
