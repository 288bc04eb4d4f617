import { post } from '@linli/client';
import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useCommand } from '../../shared/query.js';
import { ReasonDialog } from '../../shared/reason-dialog.js';
import type { JobLine } from '../staff/types.js';

const asked = ['revise', 'fill'] as const;

/** What its employer may do with a job now; what takes it off the lists is asked twice. */
export function JobActions({ of }: { of: JobLine }) {
  const { t } = useTranslation();
  const [withdrawing, setWithdrawing] = useState(false);
  const send = useCommand(undefined, 'hiring.refusal');
  const may = (command: JobLine['allowedActions'][number]) => of.allowedActions.includes(command);
  const act = (command: 'submit' | (typeof asked)[number]) =>
    send.mutate(post(`/api/employment/v1/jobs/{id}/${command}`, { id: of.id, ifMatch: of.version }));
  return (
    <div className="row">
      {may('submit') && (
        <Button type="primary" size="large" loading={send.isPending} onClick={() => act('submit')}>
          {t('hiring.do.submit')}
        </Button>
      )}
      {of.publishedAt && (
        <Link className="button lead" to={`/employer/jobs/${of.id}/applications`}>
          {t('hiring.applications')}
        </Link>
      )}
      {of.state === 'published' && (
        <Link className="button" to={`/jobs/${of.id}/share`}>
          {t('desk.share')}
        </Link>
      )}
      {may('change') && (
        <Link className="button" to={`/employer/jobs/${of.id}/change`}>
          {t('hiring.do.change')}
        </Link>
      )}
      {asked.filter(may).map((command) => (
        <Popconfirm
          key={command}
          title={<span className="confirming">{t(`hiring.doHint.${command}`)}</span>}
          okText={t('common.confirm')}
          cancelText={t('common.cancel')}
          onConfirm={() => act(command)}
        >
          <Button size="large" loading={send.isPending}>
            {t(`hiring.do.${command}`)}
          </Button>
        </Popconfirm>
      ))}
      {may('withdraw') && (
        <Button size="large" danger onClick={() => setWithdrawing(true)}>
          {t('hiring.do.withdraw')}
        </Button>
      )}
      {withdrawing && (
        <ReasonDialog
          title={`${t('hiring.do.withdraw')} · ${of.title}`}
          hint={t('hiring.doHint.withdraw')}
          command={(reason) => post('/api/employment/v1/jobs/{id}/withdraw', { id: of.id, body: { reason }, ifMatch: of.version })}
          done={() => setWithdrawing(false)}
        />
      )}
    </div>
  );
}
