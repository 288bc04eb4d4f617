import { at, post } from '@linli/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { timeOfDay } from '../../shared/format.js';
import { useCommand, useRead } from '../../shared/query.js';
import type { Register } from '../types.js';

/** Marks that could not be entered stay here until somebody looked at them. */
export function Conflicts({ of }: { of: Register }) {
  const { t } = useTranslation();
  const { data } = useRead(at('/api/youth/v1/sessions/{id}/conflicts', { id: of.session }));
  const settle = useCommand();
  if (!data || data.items.length === 0) return null;
  const nameOf = (child: string) => of.children.find((one) => one.child === child)?.name ?? '—';
  return (
    <section className="emergency stack" role="alert">
      <h2 style={{ margin: 0 }}>{t('teacher.conflicts', { n: data.items.length })}</h2>
      {data.items.map(({ id, child, kind, occurredAt, reason }) => (
        <div key={id} className="stack" style={{ gap: 6 }}>
          <strong>{t('teacher.conflict', { name: nameOf(child), at: timeOfDay(occurredAt), kind: t(`attendance.${kind}`) })}</strong>
          <span>{t(`teacher.why.${reason}`)}</span>
          <Button size="large" loading={settle.isPending} onClick={() => settle.mutate(post('/api/youth/v1/marks/{id}/settle', { id }))}>
            {t('teacher.seen')}
          </Button>
        </div>
      ))}
    </section>
  );
}
