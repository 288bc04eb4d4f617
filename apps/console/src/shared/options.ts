import { useTranslation } from 'react-i18next';

/** A group of words as the options of a choice: `useOptions('state')`. */
export function useOptions(group: string): { value: string; label: string }[];
/** Only these of them, for a form that sends one. */
export function useOptions<T extends string>(group: string, values: readonly T[]): { value: T; label: string }[];
export function useOptions(group: string, values?: readonly string[]): { value: string; label: string }[] {
  const { t } = useTranslation();
  if (values) return values.map((value) => ({ value, label: t(`${group}.${value}`) }));
  return Object.entries(t(group, { returnObjects: true }) as unknown as Record<string, string>).map(([value, label]) => ({ value, label }));
}
