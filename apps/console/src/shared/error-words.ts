import { ProblemError } from '@linli/client';
import { useTranslation } from 'react-i18next';

import { comma } from './format.js';

/**
 * An error in words for whoever sits before the screen.
 * @param refusals a group of words that say a code better here than it is said in general
 */
export function useErrorWords(): (error: unknown, refusals?: string) => string {
  const { t, i18n } = useTranslation();
  return (error, refusals) => {
    if (!(error instanceof ProblemError)) return t('problem.title');
    const silence = { offline: 'problem.offline', 'not-sent': 'problem.notSent', 'no-answer': 'problem.noAnswer' }[error.code];
    if (silence) return t(silence);
    if (refusals && i18n.exists(`${refusals}.${error.code}`)) return t(`${refusals}.${error.code}`);
    const fields = error.problem.errors?.map(({ pointer }) => pointer.replace(/^\//, '')).join(comma());
    return [error.problem.title, error.problem.detail, fields && t('problem.field', { fields })].filter(Boolean).join(' · ');
  };
}
