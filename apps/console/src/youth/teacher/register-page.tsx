import { Alert, App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';

import { useMe } from '../../session/session.js';
import { Badge } from '../../shared/badge.js';
import { moment, timeOfDay } from '../../shared/format.js';
import { useKeptRead } from '../../shared/kept-read.js';
import { useLive } from '../../shared/query.js';
import { Loaded, Nothing } from '../../shared/states.js';
import { API, sessionTone, type Register } from '../types.js';
import { AtTheDoor } from './at-the-door.js';
import { ChildRow } from './child-row.js';
import { Closing } from './closing.js';
import { Collecting } from './collecting.js';
import { Completion } from './completion.js';
import { Conflicts } from './conflicts.js';
import { Duty } from './duty.js';
import { Handovers } from './handovers.js';
import { keepRegister } from './keeping.js';
import { Limit } from './limit.js';
import { NetworkWords } from './network-words.js';
import { useNotes, type Notes } from './use-notes.js';
import { WaitingNotes } from './waiting-notes.js';

/** 点名, on a teacher's phone, with or without a network. */
export function RegisterPage() {
  const { id = '' } = useParams();
  const { data: me } = useMe();
  return <RegisterOf key={id} id={id} accountId={me?.accountId ?? ''} />;
}

function RegisterOf({ id, accountId }: { id: string; accountId: string }) {
  const notes = useNotes(accountId, id);
  useLive('youth', [`session:${id}`]);
  const read = useKeptRead<Register>(`${API}/sessions/${id}/register`, accountId, (register) => keepRegister(register, accountId));
  return (
    <section className="narrow">
      <WaitingNotes of={notes} />
      <Loaded of={read}>{(register) => <RegisterView of={register} accountId={accountId} notes={notes} answers={read.answers} asked={read.asked} />}</Loaded>
    </section>
  );
}

interface Props {
  of: Register;
  accountId: string;
  notes: Notes;
  answers: boolean;
  asked: number | undefined;
}

function RegisterView({ of, accountId, notes, answers, asked }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [collecting, setCollecting] = useState<string>();
  const may = (command: string) => of.allowedActions.includes(command);
  const arriving = notes.waiting.some(({ kind }) => kind === 'arrive');
  const marks = may('mark') && (!may('arrive') || arriving);
  // Whoever arrives without a network counts here at once, as the district will count them.
  const adults = of.adults + Number(arriving);
  const over = of.state === 'closed' || of.state === 'cancelled' ? of.state : undefined;
  const children = of.children.map((one) => {
    const unsent = notes.waiting.findLast(({ child }) => child === one.child);
    return { one, unsent: unsent !== undefined, state: unsent && unsent.kind !== 'arrive' ? unsent.kind : one.state };
  });
  const own = of.duty.some((one) => one.accountId === accountId);
  const atTheDoor = of.children.find(({ child, state }) => child === collecting && state === 'present');
  const add = (note: Parameters<typeof notes.add>[0]) => notes.add(note).catch(() => void message.error(t('teacher.notStored'), 10));
  return (
    <>
      <div className="row between"><h1 style={{ marginBottom: 4 }}>{of.title}</h1><Badge large tone={sessionTone[of.state]} words={t(`teacher.state.${of.state}`)} /></div>
      <p className="quiet" style={{ marginTop: 0 }}>{of.site} · {moment(of.startsAt)}–{timeOfDay(of.endsAt)}</p>
      {over && <Alert type="info" showIcon style={{ marginBottom: 16 }} title={t(`teacher.readOnly.${over}`)} />}
      {!own && <p className="quiet">{t('teacher.masked')}</p>}
      {!over && (own || !answers) && <NetworkWords answers={answers} asked={asked} />}
      <Conflicts of={of} />
      <Limit of={{ ...of, adults, allowed: Math.min(of.room, of.ratio * adults) }} present={children.filter(({ state }) => state === 'present').length} />
      <AtTheDoor of={of} answers={answers} />
      {of.duty.length > 0 && <Duty of={of} accountId={accountId} notes={{ ...notes, add }} answers={answers} />}
      {children.length === 0 && <Nothing words={t('teacher.noChildren')} />}
      {children.map(({ one, state, unsent }, i) => (
        <ChildRow
          key={one.child}
          of={one}
          number={i + 1}
          state={state}
          unsent={unsent}
          mark={marks ? (kind) => void add({ kind, child: one.child }) : undefined}
          collect={may('collect') && one.state === 'present' && !unsent && answers ? () => setCollecting(one.child) : undefined}
        />
      ))}
      {!over && <Closing of={of} unsent={notes.waiting.length > 0} answers={answers} />}
      {answers && (of.state === 'running' || of.state === 'closed') && <Handovers of={of} />}
      {answers && of.kind === 'weekend-course' && <Completion of={of} />}
      {atTheDoor && <Collecting key={atTheDoor.child} session={of.session} of={atTheDoor} done={() => setCollecting(undefined)} />}
    </>
  );
}
