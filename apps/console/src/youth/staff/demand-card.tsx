import { at, post } from '@linli/client';
import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Badge } from '../../shared/badge.js';
import { useCommand, useRead } from '../../shared/query.js';
import { MergeDialog, PlanDialog } from './demand-dialogs.js';
import { ReasonDialog } from '../../shared/reason-dialog.js';
import { demandTone, type DemandLine } from './types.js';

/** What parents wish for, how many families do, what became of it, and what may be decided. */
export function DemandCard({ of }: { of: DemandLine }) {
  const { t } = useTranslation();
  const programme = useRead(of.programme && at('/api/youth/v1/programmes/{id}', { id: of.programme }));
  const into = useRead(of.mergedInto && at('/api/youth/v1/demands/{id}', { id: of.mergedInto }));
  const [doing, setDoing] = useState<string>();
  const send = useCommand();
  const done = () => setDoing(undefined);
  const may = (command: DemandLine['allowedActions'][number]) => of.allowedActions.includes(command);
  return (
    <article className="panel stack" aria-label={of.title}>
      <span className="row between">
        <strong>{of.title}</strong>
        <span className="row">
          <span>{t('staff.votes', { n: of.votes })}</span>
          <Badge tone={demandTone[of.state]} words={t(`staff.demandState.${of.state}`)} />
        </span>
      </span>
      {of.words && <span>{of.words}</span>}
      {of.reason && (
        <span className="quiet">
          {t('common.reason')}：{of.reason}
        </span>
      )}
      {into.data && <span className="quiet">{t('staff.mergedInto', { title: into.data.title })}</span>}
      {programme.data && <Link to={`/programmes/${programme.data.id}`}>{t('staff.plannedAs', { title: programme.data.title })}</Link>}
      <span className="row">
        {may('plan') && (
          <Button type="primary" size="large" onClick={() => setDoing('plan')}>
            {t('staff.demand.plan')}
          </Button>
        )}
        {may('merge') && (
          <Button size="large" onClick={() => setDoing('merge')}>
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
          <Button size="large" onClick={() => setDoing('decline')}>
            {t('staff.demand.decline')}
          </Button>
        )}
      </span>
      {doing === 'plan' && <PlanDialog of={of} done={done} />}
      {doing === 'merge' && <MergeDialog of={of} done={done} />}
      {doing === 'decline' && (
        <ReasonDialog
          title={t('staff.demand.decline')}
          hint={t('staff.declineHint')}
          command={(reason) => post('/api/youth/v1/demands/{id}/decline', { id: of.id, body: { reason }, ifMatch: of.version })}
          done={done}
        >
          <strong>{of.title}</strong>
        </ReasonDialog>
      )}
    </article>
  );
}
