import { post, ProblemError } from '@linli/client';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { timeOfDay } from '../../shared/format.js';
import { useCommand } from '../../shared/query.js';
import type { Register } from '../types.js';
import type { Notes } from './use-notes.js';

/** Who looks after the children. One comes with or without a network; to leave, the district has to agree. */
export function Duty({ of, accountId, notes, answers }: { of: Register; accountId: string; notes: Notes; answers: boolean }) {
  const { t } = useTranslation();
  const leave = useCommand();
  const may = (command: Register['allowedActions'][number]) => of.allowedActions.includes(command);
  const arriving = notes.waiting.some(({ kind }) => kind === 'arrive');
  const without = Math.min(of.room, of.ratio * (of.adults - 1));
  const needed = may('leave') && of.present > without && leave.error instanceof ProblemError && leave.error.code === 'ratio-exceeded';
  const when = ({ cameAt, leftAt }: Register['duty'][number]) =>
    leftAt ? t('teacher.left', { at: timeOfDay(leftAt) }) : cameAt ? t('teacher.came', { at: timeOfDay(cameAt) }) : t('teacher.notCome');
  return (
    <section className="panel stack">
      <h2 style={{ margin: 0 }}>{t('teacher.duty')}</h2>
      <ul className="plain stack" style={{ gap: 6 }}>
        {of.duty.map((one) => {
          const own = one.accountId === accountId;
          return (
            <li key={one.accountId} className="row between">
              <span>
                {t(`teacher.role.${one.role}`)}
                {own && `（${t('teacher.you')}）`}
              </span>
              <span className="quiet">{own && arriving ? t('teacher.arriving') : when(one)}</span>
            </li>
          );
        })}
      </ul>
      {may('arrive') && !arriving && (
        <>
          <strong>{t('teacher.arriveFirst')}</strong>
          <Button
            block
            size="large"
            type="primary"
            style={{ minHeight: 64, fontSize: '1.15rem' }}
            onClick={() => void notes.add({ kind: 'arrive' })}
          >
            {t('youth.arrive')}
          </Button>
        </>
      )}
      {may('leave') && (
        <Button
          block
          size="large"
          disabled={!answers}
          loading={leave.isPending}
          onClick={() => leave.mutate(post('/api/youth/v1/sessions/{id}/leave', { id: of.session }))}
        >
          {t('teacher.leave')}
        </Button>
      )}
      {needed && <Alert type="error" showIcon role="alert" title={t('teacher.mayNotLeave', { present: of.present, allowed: without })} />}
    </section>
  );
}
