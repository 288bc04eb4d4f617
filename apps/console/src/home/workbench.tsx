import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { ErrandList } from '../errands/errand-list.js';
import { WorkList } from '../cases/work-list.js';
import { accessOf, type Me } from '../session/session.js';
import { useLive } from '../shared/query.js';
import { widestOf } from './home-areas.js';
import { Greeting } from './greeting.js';
import { quickOf } from './quick.js';
import { Today } from './today.js';
import { useWaiting, type Waiting } from './use-waiting.js';
import './home.css';

/** So many lines of the inbox at once. */
const FEW = 12;

/** 工作台: the home of whoever works here: what waits, what is on today, what is done most. */
export function Workbench({ me, hires }: { me: Me; hires: boolean }) {
  const { t } = useTranslation();
  const { works, oversees, leads, area } = accessOf(me);
  const widest = widestOf(me);
  const waiting = useWaiting(me);
  useLive('grid', works && area ? [`cases:${area}`] : []);
  useLive('employment', oversees && widest ? ['jobs:all', `desk:${widest}`] : []);
  useLive('youth', oversees ? ['demands:all'] : []);
  useLive(
    'volunteering',
    leads ? me.grants.flatMap(({ role, organisation }) => (role === 'team-leader' && organisation ? [`hours:${organisation}`] : [])) : [],
  );
  // Outdoors the cases themselves, to be taken in one tap; at a desk the inbox of every service.
  const outdoors = works && !oversees;
  return (
    <>
      <div className="row between">
        <div>
          <span className="quiet">{t('workbench.title')}</span>
          <Greeting me={me} />
        </div>
        {!me.actor && (
          <Link className="all-link" to="/resident">
            {t('resident.amResident')}
          </Link>
        )}
      </div>
      <nav className="doors" aria-label={t('workbench.numbers')}>
        {waiting.map((one) => (
          <Door key={one.words} of={one} />
        ))}
      </nav>
      <nav className="quick" aria-label={t('workbench.most')}>
        {quickOf(me, hires).map(({ to, words }) => (
          <Link key={to} to={to}>
            {t(`workbench.quick.${words}`)}
          </Link>
        ))}
      </nav>
      <div className={outdoors ? '' : 'work-columns'}>
        <div>
          {outdoors && (
            <section className="stack narrow" aria-label={t('workbench.inbox')}>
              <WorkList first />
              <ErrandList />
            </section>
          )}
          {!outdoors && <Inbox of={waiting} cases={works} />}
        </div>
        <Today me={me} />
      </div>
    </>
  );
}

function Door({ of: { words, to, n, more, tone } }: { of: Waiting }) {
  const { t } = useTranslation();
  const said = n === undefined ? '—' : more ? `${n}+` : String(n);
  return (
    <Link to={to} className={`door ${n ? (tone ?? '') : 'none'}`}>
      <b>{said}</b>
      <span>{t(`workbench.door.${words}`)}</span>
    </Link>
  );
}

/** 待我处理: of every service, in the order in which it is urgent. */
function Inbox({ of, cases }: { of: readonly Waiting[]; cases: boolean }) {
  const { t } = useTranslation();
  const lines = of.flatMap(({ words, lines: those }) => those.map((line) => ({ ...line, words })));
  const shown = [...lines.filter(({ late }) => late), ...lines.filter(({ late }) => !late)].slice(0, FEW);
  return (
    <section className="panel" aria-label={t('workbench.inbox')}>
      <h2>{t('workbench.inbox')}</h2>
      {cases && <WorkList first />}
      {shown.length === 0 && !cases && <p className="quiet flat">{t('workbench.nothing')}</p>}
      {shown.map(({ id, title, detail, to, late, words }) => (
        <Link key={`${words} ${id}`} to={to} className="own-item">
          <span className="own-item-what">
            <span className="quiet">{t(`workbench.door.${words}`)}</span>
            <strong>{title}</strong>
            {detail && <span className={late ? 'late-words' : 'quiet'}>{detail}</span>}
          </span>
        </Link>
      ))}
    </section>
  );
}
