import { ProblemError } from '@linli/client';
import { useTranslation } from 'react-i18next';

/** An error in words for whoever sits before the screen. */
export function useTelling(): (error: unknown) => string {
  const { t } = useTranslation();
  return (error) => {
    if (!(error instanceof ProblemError)) return t('problem.title');
    if (error.code === 'offline') return t('problem.offline');
    const fields = error.problem.errors?.map(({ pointer }) => pointer.replace(/^\//, '')).join('、');
    return [error.problem.title, error.problem.detail, fields && t('problem.field', { fields })].filter(Boolean).join(' · ');
  };
}
