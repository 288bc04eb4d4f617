import { post } from '@linli/client';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Badge } from '../shared/badge.js';
import { moment } from '../shared/format.js';
import { useOutbox } from '../shared/outbox/use-outbox.js';
import { PhotoPicker } from '../shared/photos.js';
import { useCommand } from '../shared/query.js';
import type { Errand } from './types.js';
import { say } from '../shared/say.js';

/** An errand on a telephone: what, where exactly, until when; one tap when it is done. */
export function ErrandCard({ of }: { of: Errand }) {
  const { t } = useTranslation();
  const [evidence, setEvidence] = useState<string[]>([]);
  const [adding, setAdding] = useState(false);
  const send = useCommand<Errand>(({ state }) => say.success(t(`errand.told.${state}`)), 'errand.refused');
  const title = t(`errand.kind.${of.kind}`, { title: of.title });
  const outbox = useOutbox();
  const waits = outbox?.some(({ path, state }) => state === 'waiting' && path.includes(of.id));
  const finish = (command: Errand['allowedActions'][number]) =>
    send.mutate({
      ...post(`/api/grid/v1/errands/{id}/${command}`, { id: of.id, body: { evidence }, ifMatch: of.version }),
      waits: { kind: 'errand', title },
    });
  return (
    <article className={`item stack ${of.overdue ? 'late' : ''}`}>
      <span className="row between">
        <strong>{title}</strong>
        <span className={of.overdue ? 'late-words' : 'quiet'}>
          {of.overdue ? t('errand.overdue') : t('errand.due', { at: moment(of.dueAt) })}
        </span>
      </span>
      <span className="large">{of.place}</span>
      <span className="quiet">{t('errand.where', { area: of.area.name, n: of.copies })}</span>
      {adding && <PhotoPicker keeps service="grid" value={evidence} onChange={setEvidence} label={t('errand.photo')} />}
      {waits ? (
        <Badge tone="new" words={t('outbox.waiting')} />
      ) : (
        <div className="needs">
          {of.allowedActions.includes('done') && (
            <Button type="primary" size="large" loading={send.isPending} onClick={() => finish('done')}>
              {t('errand.done')}
            </Button>
          )}
          {of.allowedActions.includes('not-found') && (
            <Button size="large" disabled={send.isPending} onClick={() => finish('not-found')}>
              {t('errand.notFound')}
            </Button>
          )}
        </div>
      )}
      {!adding && !waits && (
        <Button type="link" onClick={() => setAdding(true)}>
          {t('errand.addPhoto')}
        </Button>
      )}
    </article>
  );
}
