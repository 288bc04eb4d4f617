import { post, ProblemError } from '@linli/client';
import { Alert, Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Badge } from '../../shared/badge.js';
import { comma, moment } from '../../shared/format.js';
import { useCommand } from '../../shared/query.js';
import { applicationTone } from '../application.js';
import { ShareChoices } from './share-choices.js';
import type { Application, Shareable } from './types.js';

const districts = ['job-filled', 'job-expired', 'job-withdrawn'];

/** One application: its state in words, what the employer may see, and what she can do. */
export function ApplicationCard({ of, linked = true }: { of: Application; linked?: boolean }) {
  const { t } = useTranslation();
  const [choosing, setChoosing] = useState(false);
  const send = useCommand(() => setChoosing(false), 'seeking.refused');
  const run = (command: 'accept' | 'withdraw') =>
    send.mutate(post(`/api/employment/v1/applications/{id}/${command}`, { id: of.id, ifMatch: of.version }));
  const submit = (shared: Shareable[]) =>
    send.mutate(post('/api/employment/v1/applications/{id}/submit', { id: of.id, body: { shared }, ifMatch: of.version }));
  const may = (command: Application['allowedActions'][number]) => of.allowedActions.includes(command);
  const gone = send.error instanceof ProblemError && send.error.code === 'no-openings';
  return (
    <article className="panel stack" aria-label={of.job.title}>
      <span className="row between">
        {linked ? (
          <Link to={`/jobs/${of.job.id}`}>
            <strong>{of.job.title}</strong>
          </Link>
        ) : (
          <h2>{t('seeking.own')}</h2>
        )}
        <Badge large tone={applicationTone[of.state]} words={t(`application.state.${of.state}`)} />
      </span>
      <span>
        {of.employer.name} · {t('seeking.changed', { at: moment(of.changedAt) })}
      </span>
      <span>{t(`seeking.standing.${of.state}`)}</span>
      {of.reason && (
        <strong>
          {t('common.reason')}：{districts.includes(of.reason) ? t(`seeking.because.${of.reason}`) : of.reason}
        </strong>
      )}
      {of.shared.length > 0 && (
        <span className="quiet">{t('seeking.shows', { what: of.shared.map((one) => t(`seeking.share.${one}`)).join(comma()) })}</span>
      )}
      {gone && (
        <>
          <Alert type="info" showIcon title={t('seeking.refused.no-openings')} />
          <Link className="button wide" to="/seeking">
            {t('jobs.others')}
          </Link>
        </>
      )}
      {may('accept') && !gone && (
        <Button type="primary" size="large" block loading={send.isPending} onClick={() => run('accept')}>
          {t('seeking.accept')}
        </Button>
      )}
      {may('submit') &&
        (choosing ? (
          <ShareChoices job={of.job.id} employer={of.employer.name} busy={send.isPending} go={submit} />
        ) : (
          <Button type="primary" size="large" block onClick={() => setChoosing(true)}>
            {t('seeking.submit')}
          </Button>
        ))}
      {may('withdraw') && (
        <Popconfirm
          title={<span className="confirming">{t('seeking.withdrawHint')}</span>}
          okText={t('common.confirm')}
          cancelText={t('common.cancel')}
          onConfirm={() => run('withdraw')}
        >
          <Button size="large" block loading={send.isPending}>
            {t('seeking.withdraw')}
          </Button>
        </Popconfirm>
      )}
    </article>
  );
}
