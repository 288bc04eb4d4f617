import { at } from '@linli/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Badge } from '../../shared/badge.js';
import { moment, timeOfDay } from '../../shared/format.js';
import { useKeptRead } from '../../shared/kept-read.js';
import { Loaded, Nothing } from '../../shared/states.js';
import { sessionTone, type Session } from '../types.js';
import { useKeptRegisters } from './holder.js';
import { keepSessions, offlineOf, type Teacher } from './keeping.js';
import { MarksSender } from './marks-sender.js';
import { useOpensOffline } from '../../shared/offline-app.js';
import { useNotes } from './use-notes.js';
import { WithTeacher } from './with-teacher.js';

const DAY_MS = 86_400_000;
const CHINA_MS = 8 * 3_600_000;

export function ClassesPage() {
  const { t } = useTranslation();
  return (
    <WithTeacher>
      {(teacher) => (
        <section className="narrow">
          <h1>{t('youth.classes')}</h1>
          {teacher.signedIn ? <Classes teacher={teacher} /> : <KeptClasses teacher={teacher} />}
        </section>
      )}
    </WithTeacher>
  );
}

/** Today's and tomorrow's sessions of whoever is on their roster, also without a network. */
function Classes({ teacher }: { teacher: Teacher }) {
  const { t } = useTranslation();
  const [today] = useState(() => Math.floor((Date.now() + CHINA_MS) / DAY_MS) * DAY_MS - CHINA_MS);
  const tomorrow = today + DAY_MS;
  const [from, to] = [today, tomorrow + DAY_MS].map((at) => new Date(at).toISOString());
  const read = useKeptRead(at('/api/youth/v1/sessions', { mine: true, from, to, limit: 50 }), teacher, keepSessions);
  const kept = new Set(useKeptRegisters(teacher).data?.map(({ session }) => session));
  const opens = useOpensOffline();
  return (
    <Loaded of={read}>
      {({ items }) => (
        <>
          <p className="quiet" role="status">
            {t(!read.answers ? 'teacher.listOffline' : opens ? 'teacher.listPromise' : 'teacher.promise.preparing')}
          </p>
          {items.length === 0 && <Nothing words={t('youth.noClasses')} />}
          {(['today', 'tomorrow'] as const).map((day) => {
            const those = items.filter(({ startsAt }) => Date.parse(startsAt) < tomorrow === (day === 'today'));
            if (those.length === 0) return null;
            return (
              <section key={day}>
                <h2>{t(`teacher.${day}`)}</h2>
                {those.map((one) => (
                  <Item key={one.id} of={one} teacher={teacher} kept={kept.has(one.id)} />
                ))}
              </section>
            );
          })}
          <MarksSender accountId={teacher.accountId} but={items.map(({ id }) => id)} />
        </>
      )}
    </Loaded>
  );
}

/** What a browser that was started anew without a network can still open. */
function KeptClasses({ teacher }: { teacher: Teacher }) {
  const kept = useKeptRegisters(teacher);
  return (
    <Loaded of={kept}>
      {(registers) => registers.map(({ session, ...of }) => <Item key={session} of={{ ...of, id: session }} teacher={teacher} kept />)}
    </Loaded>
  );
}

/** What waits of a session is sent from here too: nobody has to open its register for that. */
function Item({
  of,
  teacher,
  kept,
}: {
  of: Pick<Session, 'id' | 'title' | 'site' | 'startsAt' | 'endsAt' | 'state'>;
  teacher: Teacher;
  kept: boolean;
}) {
  const { t } = useTranslation();
  const opens = useOpensOffline();
  const { waiting } = useNotes(teacher, of.id);
  const works = offlineOf(of, { kept, opens, unsent: waiting.length > 0 }) === 'works';
  return (
    <Link to={`/classes/${of.id}`} className="item">
      <span className="row between">
        <strong>{of.title}</strong>
        <Badge tone={sessionTone[of.state]} words={t(`teacher.state.${of.state}`)} />
      </span>
      <p>{of.site}</p>
      <span className="row between">
        <span className="quiet">
          {moment(of.startsAt)}–{timeOfDay(of.endsAt)}
        </span>
        <span className="row">
          {works && <Badge tone="good" words={t('teacher.keptHere')} />}
          {waiting.length > 0 && <Badge tone="new" words={t('teacher.waitingHere', { n: waiting.length })} />}
        </span>
      </span>
    </Link>
  );
}
