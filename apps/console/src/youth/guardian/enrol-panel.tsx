import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Badge } from '../../shared/badge.js';
import { moment } from '../../shared/format.js';
import { useCommand, usePages, useRead } from '../../shared/query.js';
import { Loaded, Nothing } from '../../shared/states.js';
import { API, enrolmentTone, type Child, type Enrolment, type Programme } from '../types.js';

/** Where the family stands in each line, and what else is open. */
export function EnrolPanel({ of }: { of: Child[] }) {
  const { t } = useTranslation();
  const enrolments = usePages<Enrolment>(`${API}/enrolments`);
  const programmes = usePages<Programme>(`${API}/programmes?state=open`);
  return (
    <>
      <Loaded of={{ ...enrolments, data: enrolments.items }}>
        {(items) => (items.length === 0 ? <Nothing words={t('youth.noEnrolments')} /> : <>{items.map((one) => <Standing key={one.id} of={one} all={of} />)}</>)}
      </Loaded>
      {enrolments.hasNextPage && <Button block onClick={() => void enrolments.fetchNextPage()}>{t('common.more')}</Button>}
      <h2>{t('youth.open')}</h2>
      <Loaded of={{ ...programmes, data: programmes.items }}>
        {(items) => (items.length === 0 ? <Nothing words={t('youth.noneOpen')} /> : <>{items.map((one) => <Apply key={one.id} of={one} all={of} />)}</>)}
      </Loaded>
      {programmes.hasNextPage && <Button block onClick={() => void programmes.fetchNextPage()}>{t('common.more')}</Button>}
    </>
  );
}

function Standing({ of, all }: { of: Enrolment; all: Child[] }) {
  const { t } = useTranslation();
  const programme = useRead<Programme>(`${API}/programmes/${of.programme}`);
  const send = useCommand();
  const names = all.filter(({ id }) => of.children.includes(id)).map(({ name }) => name).join('、');
  return (
    <article className="panel stack">
      <span className="row between"><strong>{programme.data?.title}</strong><Badge tone={enrolmentTone[of.state]} words={t(`enrolment.${of.state}`)} /></span>
      <span>{names}</span>
      {of.state === 'waiting' && of.rank !== undefined && <strong>{t('youth.rank', { n: of.rank })}</strong>}
      {of.state === 'offered' && of.offeredUntil && <strong>{t('youth.offeredUntil', { at: moment(of.offeredUntil) })}</strong>}
      {of.allowedActions.filter((command) => ['accept', 'decline', 'leave'].includes(command)).map((command) => (
        <Button key={command} block size="large" type={command === 'accept' ? 'primary' : 'default'} loading={send.isPending} onClick={() => send.mutate({ path: `${API}/enrolments/${of.id}/${command}`, ifMatch: of.version })}>{t(`youth.${command}`)}</Button>
      ))}
    </article>
  );
}

/** For one child or several; siblings get places together or not at all. */
function Apply({ of, all }: { of: Programme; all: Child[] }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string[]>([]);
  const send = useCommand(() => setChosen([]));
  return (
    <article className="panel stack">
      <span className="row between"><strong>{of.title}</strong><Badge tone={of.free > 0 ? 'good' : 'new'} words={of.free > 0 ? t('youth.free', { n: of.free }) : t('youth.full')} /></span>
      <span>{of.site}</span>
      <span className="quiet">{t('youth.ages', { from: of.ageFrom, to: of.ageTo })} · {of.firstDay} – {of.lastDay} · {of.from}–{of.to}</span>
      {of.allowedActions.includes('enrol') && (
        <>
          <Checkbox.Group value={chosen} onChange={setChosen} options={all.map(({ id, name }) => ({ value: id, label: name }))} />
          {chosen.length > 1 && <span className="quiet">{t('youth.together')}</span>}
          <Button block size="large" disabled={chosen.length === 0} loading={send.isPending} onClick={() => send.mutate({ path: `${API}/programmes/${of.id}/enrolments`, body: { children: chosen } })}>{t('youth.apply')}</Button>
        </>
      )}
    </article>
  );
}
