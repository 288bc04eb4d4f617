import { post } from '@linli/client';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useNames } from '../../cases/people.js';
import { comma, moment } from '../../shared/format.js';
import { ReasonDialog } from '../../shared/reason-dialog.js';
import type { EnrolmentLine } from './types.js';

/** A family's application: masked names, its place in the line, until when an offer holds, why it was put forward. */
export function EnrolmentRow({ of }: { of: EnrolmentLine }) {
  const { t } = useTranslation();
  const nameOf = useNames([of.putForward?.by]);
  const [asking, setAsking] = useState(false);
  const names = of.names.join(comma()) || t('staff.children', { n: of.size });
  return (
    <li className="line stack">
      <span className="row between">
        <span className="row">
          {of.rank !== undefined && <strong className="rank">{of.rank}</strong>}
          <span>
            <strong>{names}</strong>
            <br />
            <span className="quiet">
              {t('staff.applied', { at: moment(of.appliedAt) })}
              {of.size > 1 && ` · ${t('staff.together', { n: of.size })}`}
            </span>
          </span>
        </span>
        {of.allowedActions.includes('prioritise') && (
          <Button size="large" onClick={() => setAsking(true)}>
            {t('staff.prioritise')}
          </Button>
        )}
      </span>
      {of.offeredUntil && <strong>{t('staff.offeredUntil', { at: moment(of.offeredUntil) })}</strong>}
      {of.putForward && (
        <span className="quiet">
          {t('staff.putForward', { reason: of.putForward.reason, by: nameOf(of.putForward.by), at: moment(of.putForward.at) })}
        </span>
      )}
      {asking && (
        <ReasonDialog
          title={t('staff.prioritise')}
          hint={t('staff.reasonHint')}
          command={(reason) => post('/api/youth/v1/enrolments/{id}/prioritise', { id: of.id, body: { reason }, ifMatch: of.version })}
          done={() => setAsking(false)}
        >
          <span>{t('staff.prioritiseHint', { names })}</span>
        </ReasonDialog>
      )}
    </li>
  );
}
