import type { ProblemDetails } from '@linli/client';
import { useTranslation } from 'react-i18next';

import { language } from '../i18n/index.js';

export type FieldError = NonNullable<ProblemDetails['errors']>[number];

/** What is wrong with a field or a cell, in words; those of the law are the district's own, with the words that broke it. */
export function useWrong(): (error: FieldError) => string {
  const { t, i18n } = useTranslation();
  return ({ code, params = {} }) => {
    const why = params[language()];
    if (why !== undefined) return t('staff.lawSays', { text: params.text, why, source: params.source });
    return i18n.exists(`staff.wrong.${code}`) ? t(`staff.wrong.${code}`, params) : t('staff.wrong.other');
  };
}
