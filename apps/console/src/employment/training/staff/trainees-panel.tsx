import { at, post } from '@linli/client';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Badge } from '../../../shared/badge.js';
import { moment } from '../../../shared/format.js';
import { usePages } from '../../../shared/query.js';
import { ReasonDialog } from '../../../shared/reason-dialog.js';
import { placeTone } from '../../../shared/place-card.js';
import { Loaded, More } from '../../../shared/states.js';
import type { CourseWhole, TraineeLine } from '../types.js';

/** Who learns and who waits, in the order of application, masked. */
export function TraineesPanel({ of }: { of: CourseWhole }) {
  const { t } = useTranslation();
  const pages = usePages(at('/api/employment/v1/courses/{id}/trainees', { id: of.id }));
  return (
    <section className="panel" aria-label={t('training.trainees')}>
      <h2>{t('training.trainees')}</h2>
      <p className="quiet">{t('training.masked')}</p>
      <Loaded of={{ ...pages, data: pages.items }}>
        {(items) =>
          items.length === 0 ? (
            <span className="quiet">{t('training.nobody')}</span>
          ) : (
            <ul className="plain">
              {items.map((one, i) => (
                <TraineeRow key={one.id} of={one} number={i + 1} sessions={of.sessions.length} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <More of={pages} />
    </section>
  );
}

function TraineeRow({ of, number, sessions }: { of: TraineeLine; number: number; sessions: number }) {
  const { t } = useTranslation();
  const [revoking, setRevoking] = useState(false);
  const { credential } = of;
  return (
    <li className="line stack">
      <span className="row between">
        <span>
          <span className="quiet">{number} </span>
          <strong>{of.name ?? '—'}</strong>
          <br />
          <span className="quiet">{t('training.applied', { at: moment(of.appliedAt) })}</span>
        </span>
        <span className="row">
          {credential ? (
            <Badge
              tone={credential.state === 'awarded' ? 'good' : 'bad'}
              words={t(credential.state === 'awarded' ? 'training.certified' : 'training.revokedMark')}
            />
          ) : (
            <Badge tone={placeTone[of.state]} words={t(`enrolment.${of.state}`)} />
          )}
        </span>
      </span>
      {of.state === 'waiting' && of.rank !== undefined && <span>{t('youth.rank', { n: of.rank })}</span>}
      {of.state === 'offered' && of.offeredUntil && <span>{t('training.offeredUntil', { at: moment(of.offeredUntil) })}</span>}
      {(of.state === 'seated' || credential) && <span>{t('training.attended', { n: of.attended, of: sessions })}</span>}
      {credential?.reason && <span className="late-words">{t('training.revokedBecause', { reason: credential.reason })}</span>}
      {credential?.state === 'awarded' && (
        <span className="row">
          <Button size="large" danger onClick={() => setRevoking(true)}>
            {t('training.revoke')}
          </Button>
        </span>
      )}
      {revoking && credential && (
        <ReasonDialog
          title={t('training.revoke')}
          hint={t('training.revokeHint')}
          command={(reason) => post('/api/employment/v1/credentials/{id}/revoke', { id: credential.id, body: { reason } })}
          done={() => setRevoking(false)}
        >
          <span>{t('training.revokeWhat')}</span>
        </ReasonDialog>
      )}
    </li>
  );
}
