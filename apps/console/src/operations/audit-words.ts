import { useTranslation } from 'react-i18next';

import type { AuditLine } from './audit-page.js';

/** The first digits of an id, by which two are told apart at a glance. */
const shortId = (id: string): string => id.slice(0, 8);

/** What lines say, in words; a code that has none stands as it is. @param names of accounts */
export function useAuditWords(names: (accountId: string | undefined) => string) {
  const { t, i18n } = useTranslation();
  const wordsOf = (key: string) => (i18n.exists(key) ? t(key as 'audit.title') : undefined);
  return {
    actOf: (action: string): string => wordsOf(`audit.acts.${action.slice(action.indexOf('.') + 1)}`) ?? action,
    thingOf: ({ type, id }: AuditLine['resource']): string => `${wordsOf(`audit.things.${type}`) ?? type} ${shortId(id)}`,
    whoOf: ({ accountId, clientId }: Pick<AuditLine, 'accountId' | 'clientId'>): string => {
      // A person's acts name the program they used: an agency's client acts in its own name.
      if (clientId && clientId === accountId) return t('audit.client', { id: shortId(clientId) });
      if (!accountId || /^0{8}-/.test(accountId)) return t('audit.system');
      return names(accountId) || t('audit.somebody', { id: shortId(accountId) });
    },
  };
}
