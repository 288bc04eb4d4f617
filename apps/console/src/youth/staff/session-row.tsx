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
export function SessionRow({ of, named = false }: { of: SessionLine; named?: boolean }) {
  const { t } = useTranslation();
  const [doing, setDoing] = useState<'cancel' | 'make-up'>();
  const when = `${dayInWords(dayOf(of.startsAt))} ${timeOf(of.startsAt)}–${timeOf(of.endsAt)}`;
  const done = () => setDoing(undefined);
  return (
    <li className="line stack" aria-label={when}>
      <span className="row between">
        <span>
          <strong>{when}</strong>
          {named && (
            <>
              <br />
              {of.title} · <span className="quiet">{of.site}</span>
            </>
          )}
        </span>
        <span className="row">
          {of.makesUpFor && <Badge tone="check" words={t('staff.makesUp')} />}
          {of.day !== 'ordinary' && <Badge tone="check" words={t(`staff.day.${of.day}`)} />}
          <Badge tone={sessionTone[of.state]} words={t(`staff.sessionState.${of.state}`)} />
        </span>
      </span>
      {of.state === 'running' && <span className="quiet">{t('staff.there', { present: of.present, adults: of.adults })}</span>}
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
          <Button key={command} size="large" onClick={() => setDoing(command)}>
            {t(`staff.session.${command}`)}
          </Button>
        ))}
      </span>
      {doing === 'cancel' && (
        <ReasonDialog
          title={`${t('staff.session.cancel')} · ${when}`}
          hint={t('staff.cancelHint')}
          command={(reason) => post('/api/youth/v1/sessions/{id}/cancel', { id: of.id, body: { reason }, ifMatch: of.version })}
          done={done}
        />
      )}
      {doing === 'make-up' && <MakeUpDialog of={of} when={when} done={done} />}
    </li>
  );
}
