import { useTranslation } from 'react-i18next';

/** A group of words as the options of a choice: `useOptions('state')`. */
export function useOptions(group: string): { value: string; label: string }[] {
  const { t } = useTranslation();
  return Object.entries(t(group, { returnObjects: true }) as unknown as Record<string, string>).map(([value, label]) => ({ value, label }));
}
