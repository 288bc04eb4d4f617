import { at } from '@linli/client';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Badge } from '../../shared/badge.js';
import { moment } from '../../shared/format.js';
import { useRead } from '../../shared/query.js';
import { Loaded, Nothing } from '../../shared/states.js';
import { attendanceTone } from '../types.js';
import type { AttendedSession } from './types.js';

const FEW = 4;

/** One child's sessions: those to come, and those that were, with whether the child was there. */
export function AttendancePanel({ child, programme, name }: { child: string; programme: string; name: string }) {
  const { t } = useTranslation();
  const attended = useRead(at('/api/youth/v1/children/{id}/attendance', { id: child, programme }));
  return (
    <section className="panel stack">
      <h2>{t('guardian.sessionsOf', { name })}</h2>
      <Loaded of={attended}>
        {({ held, attended: came, completed, items }) => {
          const now = new Date().toISOString();
          const over = items.filter(({ state, endsAt }) => state === 'closed' || endsAt < now).reverse();
          const ahead = items.filter((session) => !over.includes(session));
          return (
            <>
              <span className="row between">
                <strong>{held > 0 ? t('guardian.came', { came, held }) : t('guardian.noneHeld')}</strong>
                {completed && <Badge tone="good" words={t('guardian.completed')} />}
              </span>
              <Sessions title="ahead" of={ahead} all={items} />
              {over.length > 0 && <Sessions title="over" of={over} all={items} />}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}

function Sessions({ title, of, all }: { title: string; of: AttendedSession[]; all: AttendedSession[] }) {
  const { t } = useTranslation();
  const [whole, setWhole] = useState(false);
  return (
    <>
      <h3>{t(`guardian.${title}`)}</h3>
      {of.length === 0 && <Nothing words={t('guardian.noneAhead')} />}
      <ul className="plain stack">
        {(whole ? of : of.slice(0, FEW)).map((session) => (
          <Line
            key={session.session}
            of={session}
            missed={all.find(({ session: id }) => id === session.makesUpFor)}
            instead={all.find(({ makesUpFor }) => makesUpFor === session.session)}
          />
        ))}
      </ul>
      {of.length > FEW && !whole && (
        <Button size="large" block onClick={() => setWhole(true)}>
          {t('guardian.allOf', { n: of.length })}
        </Button>
      )}
    </>
  );
}

function Line({ of, missed, instead }: { of: AttendedSession; missed: AttendedSession | undefined; instead: AttendedSession | undefined }) {
  const { t } = useTranslation();
  const badge =
    of.state === 'cancelled'
      ? { tone: 'bad' as const, words: t('guardian.cancelled') }
      : of.attendance
        ? { tone: attendanceTone[of.attendance], words: t(`attendance.${of.attendance}`) }
        : undefined;
  const note = missed
    ? t('guardian.makesUpFor', { at: moment(missed.startsAt) })
    : instead && t('guardian.madeUpOn', { at: moment(instead.startsAt) });
  return (
    <li className="row between">
      <span>
        {moment(of.startsAt)}
        {note && (
          <>
            <br />
            <span className="quiet">{note}</span>
          </>
        )}
      </span>
      {badge && <Badge {...badge} />}
    </li>
  );
}
