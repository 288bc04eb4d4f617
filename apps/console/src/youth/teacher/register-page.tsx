import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';

import { useMe } from '../../session/session.js';
import { Badge } from '../../shared/badge.js';
import { useCommand, useLive, useRead } from '../../shared/query.js';
import { Loaded } from '../../shared/states.js';
import { useTelling } from '../../shared/telling.js';
import { Collecting } from './collecting.js';
import { usePendingMarks } from './pending-marks.js';
import { API, attendanceTone, type Register } from '../types.js';

/** 点名, on a teacher's phone, with or without a network. */
export function RegisterPage() {
  const { id = '' } = useParams();
  const { data: me } = useMe();
  useLive('youth', [`session:${id}`]);
  const read = useRead<Register>(`${API}/sessions/${id}/register`);
  return <Loaded of={read}>{(register) => <RegisterView key={id} of={register} accountId={me?.accountId ?? ''} />}</Loaded>;
}

function RegisterView({ of, accountId }: { of: Register; accountId: string }) {
  const { t } = useTranslation();
  const tell = useTelling();
  const { waiting, refused, error, mark } = usePendingMarks(accountId, of.session);
  const [collecting, setCollecting] = useState<Register['children'][number]>();
  const send = useCommand();
  const may = (command: string) => of.allowedActions.includes(command);
  const here = of.children.filter(({ state }) => state === 'present').map(({ name }) => name);
  return (
    <section className="narrow">
      <h1>{t('youth.register')}</h1>
      <div className="figures">
        <div className="figure"><b>{of.present} / {of.allowed}</b><span className="quiet">{t('youth.limit')}</span></div>
        <div className="figure"><b>{of.adults}</b><span className="quiet">{t('youth.adults')}</span></div>
      </div>
      <div className="stack" aria-live="polite" style={{ margin: '16px 0' }}>
        {waiting.length > 0 && <Alert type="warning" showIcon title={t('youth.toSend', { n: waiting.length })} description={error && tell(error)} />}
        {refused.map(({ id, child, reason }) => <Alert key={id} type="error" showIcon title={`${of.children.find((one) => one.child === child)?.name ?? ''}：${t(`refused.${reason}`)}`} />)}
      </div>
      {may('arrive') && <Button block size="large" type="primary" style={{ marginBottom: 16 }} loading={send.isPending} onClick={() => send.mutate({ path: `${API}/sessions/${of.session}/arrive`, body: {} })}>{t('youth.arrive')}</Button>}
      {of.children.map((one) => {
        const unsent = waiting.findLast(({ child }) => child === one.child);
        const state = unsent?.kind ?? one.state;
        return (
          <article key={one.child} className="panel stack" aria-label={one.name}>
            <span className="row between"><strong style={{ fontSize: '1.2rem' }}>{one.name}</strong><Badge large tone={attendanceTone[state]} words={`${t(`attendance.${state}`)}${unsent ? ` · ${t('youth.unsent')}` : ''}`} /></span>
            {one.health && <span className="late-words">{one.health}</span>}
            {may('mark') && state !== 'collected' && (
              <div className="needs">
                {(['present', 'absent'] as const).map((kind) => <Button key={kind} size="large" type={state === kind ? 'primary' : 'default'} aria-pressed={state === kind} onClick={() => mark(one.child, kind)}>{t(`attendance.${kind}`)}</Button>)}
              </div>
            )}
            {may('collect') && one.state === 'present' && !unsent && <Button block size="large" onClick={() => setCollecting(one)}>{t('youth.collect')}</Button>}
          </article>
        );
      })}
      {may('close') && (
        <section className="panel stack">
          {here.length > 0 && <strong>{t('youth.stillHere', { names: here.join('、') })}</strong>}
          <Button block size="large" disabled={waiting.length > 0} loading={send.isPending} onClick={() => send.mutate({ path: `${API}/sessions/${of.session}/close`, ifMatch: of.version })}>{t('youth.close')}</Button>
        </section>
      )}
      {collecting && <Collecting key={collecting.child} session={of.session} of={collecting} done={() => setCollecting(undefined)} />}
    </section>
  );
}
