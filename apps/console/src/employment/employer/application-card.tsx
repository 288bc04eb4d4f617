import { post } from '@linli/client';
import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Badge } from '../../shared/badge.js';
import { moment } from '../../shared/format.js';
import { useCommand } from '../../shared/query.js';
import { ReasonDialog } from '../../shared/reason-dialog.js';
import { applicationTone, readable } from '../application.js';
import { ApplicantPanel } from './applicant-panel.js';
import type { ApplicationLine } from './types.js';

const steps = ['interview', 'offer'] as const;

/** One application: how it stands, what can be read, what can be done next. */
export function ApplicationCard({ of }: { of: ApplicationLine }) {
  const { t, i18n } = useTranslation();
  const [declining, setDeclining] = useState(false);
  const send = useCommand(undefined, 'hiring.refusal');
  const may = (command: ApplicationLine['allowedActions'][number]) => of.allowedActions.includes(command);
  const reason = of.reason && (i18n.exists(`hiring.ended.${of.reason}`) ? t(`hiring.ended.${of.reason}`) : of.reason);
  return (
    <article className="panel stack" aria-label={t('hiring.applicationOf', { at: moment(of.at) })}>
      <span className="row between">
        <strong>{t('hiring.applicationOf', { at: moment(of.at) })}</strong>
        <Badge tone={applicationTone[of.state]} words={t(`application.state.${of.state}`)} />
      </span>
      <span className="quiet">
        {t('hiring.cameFrom')}：{t(`application.channel.${of.channel}`)}
      </span>
      <span>{t(`hiring.stands.${of.state}`)}</span>
      {reason && (
        <span>
          {t('common.reason')}：{reason}
        </span>
      )}
      {readable.includes(of.state) && <ApplicantPanel application={of.id} shared={of.shared} />}
      <div className="row">
        {steps.filter(may).map((command) => (
          <Popconfirm
            key={command}
            title={<span className="confirming">{t(`hiring.doHint.${command}`)}</span>}
            okText={t('common.confirm')}
            cancelText={t('common.cancel')}
            onConfirm={() => send.mutate(post(`/api/employment/v1/applications/{id}/${command}`, { id: of.id, ifMatch: of.version }))}
          >
            <Button type={command === 'offer' ? 'primary' : 'default'} size="large" loading={send.isPending}>
              {t(`hiring.do.${command}`)}
            </Button>
          </Popconfirm>
        ))}
        {may('decline') && (
          <Button size="large" onClick={() => setDeclining(true)}>
            {t('hiring.do.decline')}
          </Button>
        )}
      </div>
      {declining && (
        <ReasonDialog
          title={t('hiring.do.decline')}
          hint={t('hiring.doHint.decline')}
          command={(given) =>
            post('/api/employment/v1/applications/{id}/decline', { id: of.id, body: { reason: given }, ifMatch: of.version })
          }
          done={() => setDeclining(false)}
        />
      )}
    </article>
  );
}
