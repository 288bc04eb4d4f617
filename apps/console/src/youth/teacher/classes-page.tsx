import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useMe } from '../../session/session.js';
import { Badge } from '../../shared/badge.js';
import { moment, timeOfDay } from '../../shared/format.js';
import { useKeptRead } from '../../shared/kept-read.js';
import { Loaded, Nothing } from '../../shared/states.js';
import { API, sessionTone, type Session } from '../types.js';
import { keepSessions } from './keeping.js';
import { NetworkWords } from './network-words.js';
import { useNotes } from './use-notes.js';

const DAY_MS = 86_400_000;
const CHINA_MS = 8 * 3_600_000;

/** Today's and tomorrow's sessions of whoever is on their roster, also without a network. */
export function ClassesPage() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const [today] = useState(() => Math.floor((Date.now() + CHINA_MS) / DAY_MS) * DAY_MS - CHINA_MS);
  const tomorrow = today + DAY_MS;
  const [from, to] = [today, tomorrow + DAY_MS].map((at) => new Date(at).toISOString());
  const accountId = me?.accountId ?? '';
  const read = useKeptRead<{ items: Session[] }>(`${API}/sessions?mine=true&from=${from}&to=${to}&limit=50`, accountId, keepSessions);
  return (
    <section className="narrow">
      <h1>{t('youth.classes')}</h1>
      <Loaded of={read}>
        {({ items }) => (
          <>
            <NetworkWords answers={read.answers} asked={read.asked} />
            {items.length === 0 && <Nothing words={t('youth.noClasses')} />}
            {(['today', 'tomorrow'] as const).map((day) => {
              const those = items.filter(({ startsAt }) => (Date.parse(startsAt) < tomorrow) === (day === 'today'));
              return those.length > 0 && <section key={day}><h2>{t(`teacher.${day}`)}</h2>{those.map((one) => <Item key={one.id} of={one} accountId={accountId} />)}</section>;
            })}
          </>
        )}
      </Loaded>
    </section>
  );
}

/** What waits of a session is sent from here too: nobody has to open its register for that. */
function Item({ of, accountId }: { of: Session; accountId: string }) {
  const { t } = useTranslation();
  const { waiting } = useNotes(accountId, of.id);
  return (
    <Link to={`/classes/${of.id}`} className="item">
      <span className="row between"><strong>{of.title}</strong><Badge tone={sessionTone[of.state]} words={t(`teacher.state.${of.state}`)} /></span>
      <p>{of.site}</p>
      <span className="row between"><span className="quiet">{moment(of.startsAt)}–{timeOfDay(of.endsAt)}</span>{waiting.length > 0 && <Badge tone="new" words={t('teacher.waitingHere', { n: waiting.length })} />}</span>
    </Link>
  );
}
