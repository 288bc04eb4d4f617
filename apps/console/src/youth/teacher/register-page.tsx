import { at } from '@linli/client';
import { Alert } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';

import { Badge } from '../../shared/badge.js';
import { moment, timeOfDay } from '../../shared/format.js';
import { useKeptRead } from '../../shared/kept-read.js';
import { useLive } from '../../shared/query.js';
import { Loaded, Nothing, Outcome } from '../../shared/states.js';
import { sessionTone, type Register } from '../types.js';
import { AtTheDoor } from './at-the-door.js';
import { ChildRow } from './child-row.js';
import { Closing } from './closing.js';
import { Collecting } from './collecting.js';
import { Completion } from './completion.js';
import { Conflicts } from './conflicts.js';
import { Duty } from './duty.js';
import { Handovers } from './handovers.js';
import { keepRegister, offlineOf, registerUntil, type Teacher } from './keeping.js';
import { Limit } from './limit.js';
import { NetworkWords } from './network-words.js';
import { useOpensOffline } from '../../shared/offline-app.js';
import { useNotes, type Notes } from './use-notes.js';
import { usePassed } from './use-passed.js';
import { WaitingNotes } from './waiting-notes.js';
import { WithTeacher } from './with-teacher.js';
import { say } from '../../shared/say.js';

/** 点名, on a teacher's phone, with or without a network. */
export function RegisterPage() {
  const { id = '' } = useParams();
  return <WithTeacher>{(teacher) => <RegisterOf key={id} id={id} teacher={teacher} />}</WithTeacher>;
}

function RegisterOf({ id, teacher }: { id: string; teacher: Teacher }) {
  const { t } = useTranslation();
  const { accountId, name, signedIn } = teacher;
  const notes = useNotes(teacher, id);
  const unsent = !notes.known || notes.waiting.length > 0;
  useLive('youth', [`session:${id}`]);
  const keeping = useCallback((register: Register) => keepRegister(register, { accountId, name }, unsent), [accountId, name, unsent]);
  const read = useKeptRead(at('/api/youth/v1/sessions/{id}/register', { id }), teacher, keeping);
  const { data, answers, rekeep } = read;
  const over = usePassed(data && registerUntil(data, unsent));
  // Its time on this phone depends on what was not sent, and ends though nobody opens the console anew.
  useEffect(() => {
    if (data && notes.known) void rekeep(over ? undefined : keeping(data)?.until);
  }, [data, notes.known, over, keeping, rekeep]);
  const gone = !answers && (over || (!data && !read.isPending));
  return (
    <section className="narrow">
      <WaitingNotes of={notes} signedIn={signedIn} />
      {gone && (
        <Outcome
          sign="!"
          title={t(over ? 'teacher.overOffline' : 'teacher.notKept')}
          more={t(over ? 'teacher.overHint' : 'teacher.notKeptHint')}
        />
      )}
      {!gone && (
        <Loaded of={read}>
          {(register) => (
            <RegisterView of={register} teacher={teacher} notes={notes} answers={answers} asked={read.asked} keptUntil={read.keptUntil} />
          )}
        </Loaded>
      )}
    </section>
  );
}

interface Props {
  of: Register;
  teacher: Teacher;
  notes: Notes;
  answers: boolean;
  asked: number | undefined;
  keptUntil: number | undefined;
}

function RegisterView({ of, teacher: { accountId, signedIn }, notes, answers, asked, keptUntil }: Props) {
  const { t } = useTranslation();
  const opens = useOpensOffline();
  const [collecting, setCollecting] = useState<string>();
  const may = (command: Register['allowedActions'][number]) => of.allowedActions.includes(command);
  const offline = offlineOf(of, { kept: keptUntil !== undefined, opens, unsent: notes.waiting.length > 0 });
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
  const add = (note: Parameters<typeof notes.add>[0]) =>
    notes.add(note).catch(() => say.error({ content: t('teacher.notStored'), duration: 10 }));
  return (
    <>
      <div className="row between">
        <h1 style={{ marginBottom: 4 }}>{of.title}</h1>
        <Badge large tone={sessionTone[of.state]} words={t(`teacher.state.${of.state}`)} />
      </div>
      <p className="quiet" style={{ marginTop: 0 }}>
        {of.site} · {moment(of.startsAt)}–{timeOfDay(of.endsAt)}
      </p>
      {over && <Alert type="info" showIcon style={{ marginBottom: 16 }} title={t(`teacher.readOnly.${over}`)} />}
      {!own && <p className="quiet">{t('teacher.masked')}</p>}
      {!signedIn && asked && <p className="quiet">{t('teacher.asked', { at: moment(new Date(asked)) })}</p>}
      {signedIn && !over && (own || !answers) && <NetworkWords answers={answers} asked={asked} offline={offline} until={keptUntil} />}
      {signedIn && <Conflicts of={of} />}
      <Limit
        of={{ ...of, adults, allowed: Math.min(of.room, of.ratio * adults) }}
        present={children.filter(({ state }) => state === 'present').length}
      />
      {signedIn && <AtTheDoor of={of} answers={answers} />}
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
