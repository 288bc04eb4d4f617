import { post } from '@linli/client';
import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useCommand } from '../../../shared/query.js';
import { ReasonDialog } from '../../../shared/reason-dialog.js';
import type { CourseWhole } from '../types.js';

/** What may be done with a course; what cannot be taken back is asked twice, and finishing says first what it will award. */
export function Actions({ of }: { of: CourseWhole }) {
  const { t } = useTranslation();
  const [cancelling, setCancelling] = useState(false);
  const send = useCommand();
  const may = (command: CourseWhole['allowedActions'][number]) => of.allowedActions.includes(command);
  const act = (command: 'open' | 'begin' | 'finish') =>
    send.mutate(post(`/api/employment/v1/courses/{id}/${command}`, { id: of.id, ifMatch: of.version }));
  const open = of.sessions.filter(({ held }) => !held).length;
  const sure = (command: 'begin' | 'finish', hint: string, disabled = false) => (
    <Popconfirm
      title={t(`training.command.${command}`)}
      description={<span className="confirming">{hint}</span>}
      okText={t('common.confirm')}
      cancelText={t('common.cancel')}
      disabled={disabled}
      onConfirm={() => act(command)}
    >
      <Button type="primary" size="large" disabled={disabled} loading={send.isPending}>
        {t(`training.command.${command}`)}
      </Button>
    </Popconfirm>
  );
  return (
    <>
      <div className="row">
        {may('open') && (
          <Button type="primary" size="large" loading={send.isPending} onClick={() => act('open')}>
            {t('training.command.open')}
          </Button>
        )}
        {may('begin') && sure('begin', t('training.beginHint'))}
        {may('finish') && sure('finish', t('training.finishHint', { ...of.completing }), open > 0)}
        {may('cancel') && (
          <Button size="large" danger onClick={() => setCancelling(true)}>
            {t('training.command.cancel')}
          </Button>
        )}
      </div>
      {may('finish') && open > 0 && <span className="quiet">{t('training.registersOpen', { n: open })}</span>}
      {cancelling && (
        <ReasonDialog
          title={t('training.command.cancel')}
          hint={t('training.cancelHint')}
          command={(reason) => post('/api/employment/v1/courses/{id}/cancel', { id: of.id, body: { reason }, ifMatch: of.version })}
          done={() => setCancelling(false)}
        />
      )}
    </>
  );
}
