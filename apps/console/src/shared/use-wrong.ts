import type { ProblemDetails } from '@linli/client';
import { useTranslation } from 'react-i18next';

export type FieldError = NonNullable<ProblemDetails['errors']>[number];

/** What is wrong with a field or a cell, in words. */
export function useWrong(): (error: FieldError) => string {
  const { t, i18n } = useTranslation();
  return ({ code, params = {} }) => (i18n.exists(`staff.wrong.${code}`) ? t(`staff.wrong.${code}`, params) : t('staff.wrong.other'));
}
