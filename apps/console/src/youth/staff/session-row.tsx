import { post } from '@linli/client';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Badge } from '../../shared/badge.js';
import { dayInWords, dayOf, timeOf } from '../../shared/days.js';
import { ExportButtons } from '../../shared/export-buttons.js';
import { MakeUpDialog } from './make-up-dialog.js';
import { ReasonDialog } from '../../shared/reason-dialog.js';
import { sessionTone, type SessionLine } from './types.js';

/** One session: when, what has become of it, and what may be done with it. */
export function SessionRow({ of }: { of: SessionLine }) {
  const when = whenOf(of);
  const [doing, setDoing] = useState<Doing>();
  return (
    <li className="line stack" aria-label={when}>
      <span className="row between">
        <strong>{when}</strong>
        <SessionState of={of} />
      </span>
      <SessionThere of={of} />
      <SessionActions of={of} ask={setDoing} />
      {doing && <SessionDialog doing={doing} done={() => setDoing(undefined)} />}
    </li>
  );
}

export const whenOf = ({ startsAt, endsAt }: SessionLine): string => `${dayInWords(dayOf(startsAt))} ${timeOf(startsAt)}–${timeOf(endsAt)}`;

export function SessionState({ of }: { of: SessionLine }) {
  const { t } = useTranslation();
  return (
    <span className="row">
      {of.makesUpFor && <Badge tone="check" words={t('staff.makesUp')} />}
      {of.day !== 'ordinary' && <Badge tone="check" words={t(`staff.day.${of.day}`)} />}
      <Badge tone={sessionTone[of.state]} words={t(`staff.sessionState.${of.state}`)} />
    </span>
  );
}

/** Who is there, while it runs. */
export function SessionThere({ of }: { of: SessionLine }) {
  const { t } = useTranslation();
  return of.state === 'running' && <span className="quiet">{t('staff.there', { present: of.present, adults: of.adults })}</span>;
}

/** What is asked before something is done with a session. */
export interface Doing {
  of: SessionLine;
  what: SessionLine['allowedActions'][number];
}

export function SessionActions({ of, ask }: { of: SessionLine; ask: (doing: Doing) => void }) {
  const { t } = useTranslation();
  return (
    <span className="row">
      {of.state !== 'cancelled' && (
        <Link className="button" to={`/classes/${of.id}`}>
          {t('staff.register')}
        </Link>
      )}
      {of.state !== 'cancelled' && (
        <ExportButtons
          sheet={(why) => post('/api/youth/v1/sessions/{id}/register.xlsx', { id: of.id, body: why })}
          name={t('staff.registerSheet')}
          words={t('staff.export')}
        />
      )}
      {of.allowedActions.map((command) => (
        <Button key={command} size="large" onClick={() => ask({ of, what: command })}>
          {t(`staff.session.${command}`)}
        </Button>
      ))}
    </span>
  );
}

export function SessionDialog({ doing: { of, what }, done }: { doing: Doing; done: () => void }) {
  const { t } = useTranslation();
  const when = whenOf(of);
  if (what === 'make-up') return <MakeUpDialog of={of} when={when} done={done} />;
  return (
    <ReasonDialog
      title={`${t('staff.session.cancel')} · ${when}`}
      hint={t('staff.cancelHint')}
      command={(reason) => post('/api/youth/v1/sessions/{id}/cancel', { id: of.id, body: { reason }, ifMatch: of.version })}
      done={done}
    />
  );
}
