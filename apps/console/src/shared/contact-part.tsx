import { at } from '@linli/client';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';

import { actingFor } from '../session/acting.js';
import { useRead } from './query.js';

export interface ContactGiven {
  name: string;
  phone: string;
  address: string;
}

export const noContact: ContactGiven = { name: '', phone: '', address: '' };

/** What is filled in of it. */
export const filledIn = (contact: Partial<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(contact).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])));

/**
 * By what whoever is signed in is reached: read, never kept on this phone. Of somebody for whom one acts it is not known; without a network
 * neither.
 */
export function useOwnContact() {
  const read = useRead(actingFor() ? undefined : at('/api/identity/v1/account/contact'));
  return {
    known: read.data?.phone === undefined ? undefined : read.data,
    isLoading: read.isLoading,
    /** Waits for it when it is still on its way. */
    take: async (): Promise<ContactGiven> => {
      const contact = read.data ?? (read.isLoading && navigator.onLine ? (await read.refetch()).data : undefined);
      return { ...noContact, name: contact?.name ?? '', phone: contact?.phone ?? '' };
    },
  };
}

interface Props {
  of: ReturnType<typeof useOwnContact>;
  /** Undefined: as the account has it. */
  value: ContactGiven | undefined;
  onChange: (contact: ContactGiven) => void;
  hint?: string;
}

/** 联系方式: as the account has it, shown with its number masked; typed where the account has none, or another one is wanted. */
export function ContactPart({ of: { known, isLoading }, value, onChange, hint }: Props) {
  const { t } = useTranslation();
  const fields = value ?? { ...noContact, name: known?.name ?? '', phone: known?.phone ?? '' };
  return (
    <fieldset>
      <legend>{t('contact.title')}</legend>
      {hint && <p className="quiet">{hint}</p>}
      {value === undefined && (known || isLoading) ? (
        <div className="row between">
          <span>{known ? [known.name, known.masked].filter(Boolean).join(' ') : '…'}</span>
          {known && <Button onClick={() => onChange(fields)}>{t('contact.change')}</Button>}
        </div>
      ) : (
        <div className="stack">
          {(['name', 'phone', 'address'] as const).map((field) => (
            <Input
              key={field}
              size="large"
              aria-label={t(`contact.${field}`)}
              placeholder={`${t(`contact.${field}`)}（${t('common.optional')}）`}
              {...(field === 'phone' ? { inputMode: 'tel' as const } : {})}
              value={fields[field]}
              onChange={(event) => onChange({ ...fields, [field]: event.target.value })}
            />
          ))}
        </div>
      )}
    </fieldset>
  );
}
