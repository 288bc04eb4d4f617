import { at } from '@linli/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { client } from '../../session/session.js';
import { useErrorWords } from '../../shared/error-words.js';

/** Whom to call: on demand, written down, and gone with the page. */
export function Contact({ employer }: { employer: string }) {
  const { t } = useTranslation();
  const wordsOf = useErrorWords();
  const queries = useQueryClient();
  const shown = useMutation({
    mutationFn: () => client.get(at('/api/employment/v1/employers/{id}/contact', { id: employer })),
    gcTime: 0,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['read', at('/api/employment/v1/employers/{id}/history', { id: employer })] }),
  });
  if (shown.error) return <Alert type="error" showIcon title={wordsOf(shown.error)} />;
  if (!shown.data)
    return (
      <span className="row">
        <Button size="large" loading={shown.isPending} onClick={() => shown.mutate()}>
          {t('desk.showContact')}
        </Button>
        <span className="quiet">{t('desk.contactHint')}</span>
      </span>
    );
  return (
    <div role="status">
      <dl className="facts">
        <dt>{t('desk.fact.contact')}</dt>
        <dd>
          <strong>{shown.data.contact}</strong>
        </dd>
        <dt>{t('desk.fact.phone')}</dt>
        <dd>
          {shown.data.phone && (
            <a href={`tel:${shown.data.phone}`}>
              <strong>{shown.data.phone}</strong>
            </a>
          )}
        </dd>
      </dl>
    </div>
  );
}
