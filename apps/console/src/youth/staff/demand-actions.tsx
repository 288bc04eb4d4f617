import { at, post } from '@linli/client';
import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useCommand, useRead } from '../../shared/query.js';
import { MergeDialog, PlanDialog } from './demand-dialogs.js';
import { ReasonDialog } from '../../shared/reason-dialog.js';
import type { DemandLine } from './types.js';

/** Why it was declined, into which it was merged, as which programme it was planned. */
export function DemandOutcome({ of }: { of: DemandLine }) {
  const { t } = useTranslation();
  const programme = useRead(of.programme && at('/api/youth/v1/programmes/{id}', { id: of.programme }));
  const into = useRead(of.mergedInto && at('/api/youth/v1/demands/{id}', { id: of.mergedInto }));
  return (
    <>
      {of.reason && (
        <span className="quiet">
          {t('common.reason')}：{of.reason}
        </span>
      )}
      {into.data && <span className="quiet">{t('staff.mergedInto', { title: into.data.title })}</span>}
      {programme.data && <Link to={`/programmes/${programme.data.id}`}>{t('staff.plannedAs', { title: programme.data.title })}</Link>}
    </>
  );
}

/** What is asked before a demand is decided. */
export interface Doing {
  of: DemandLine;
  what: 'plan' | 'merge' | 'decline';
}

/** What may be decided about what parents wish for. */
export function DemandActions({ of, ask }: { of: DemandLine; ask: (doing: Doing) => void }) {
  const { t } = useTranslation();
  const send = useCommand();
  const may = (command: DemandLine['allowedActions'][number]) => of.allowedActions.includes(command);
  return (
    <>
      <span className="row">
        {may('plan') && (
          <Button type="primary" size="large" onClick={() => ask({ of, what: 'plan' })}>
            {t('staff.demand.plan')}
          </Button>
        )}
        {may('merge') && (
          <Button size="large" onClick={() => ask({ of, what: 'merge' })}>
            {t('staff.demand.merge')}
          </Button>
        )}
        {may('fulfil') && (
          <Popconfirm
            title={t('staff.fulfilHint')}
            okText={t('common.confirm')}
            cancelText={t('common.cancel')}
            onConfirm={() => send.mutate(post('/api/youth/v1/demands/{id}/fulfil', { id: of.id, ifMatch: of.version }))}
          >
            <Button type="primary" size="large" loading={send.isPending}>
              {t('staff.demand.fulfil')}
            </Button>
          </Popconfirm>
        )}
        {may('decline') && (
          <Button size="large" onClick={() => ask({ of, what: 'decline' })}>
            {t('staff.demand.decline')}
          </Button>
        )}
      </span>
    </>
  );
}

/** Beside the list, whose rows may be drawn anew meanwhile. */
export function DemandDialog({ doing: { of, what }, done }: { doing: Doing; done: () => void }) {
  const { t } = useTranslation();
  if (what === 'plan') return <PlanDialog of={of} done={done} />;
  if (what === 'merge') return <MergeDialog of={of} done={done} />;
  return (
    <ReasonDialog
      title={t('staff.demand.decline')}
      hint={t('staff.declineHint')}
      command={(reason) => post('/api/youth/v1/demands/{id}/decline', { id: of.id, body: { reason }, ifMatch: of.version })}
      done={done}
    >
      <strong>{of.title}</strong>
    </ReasonDialog>
  );
}
