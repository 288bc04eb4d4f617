import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { dueOf, openStates, type CaseLine } from '../cases/case.js';
import { inWords, timeOfDay } from '../shared/format.js';
import { useRead } from '../shared/query.js';
import { Loaded } from '../shared/states.js';
import { untilDue } from './board.rules.js';

const SHOWN = 6;

/** What is due next, what is overdue before all. */
export function DueList({ area, now }: { area: string; now: number }) {
  const { t } = useTranslation();
  const cases = useRead(at('/api/grid/v1/cases', { state: openStates, sort: 'due', limit: SHOWN, ...(area ? { area } : {}) }));
  return (
    <section>
      <h2>{t('cockpit.due')}</h2>
      <Loaded of={cases}>
        {({ items }) => (
          <Lines
            of={items}
            mark={(one) => {
              const { late, unit, n } = untilDue(dueOf(one), now);
              return <strong className={late ? 'bad' : ''}>{t(`cockpit.${late ? 'since' : 'left'}.${unit}`, { n })}</strong>;
            }}
          />
        )}
      </Loaded>
    </section>
  );
}

/** What came in last. */
export function LatestList({ area }: { area: string }) {
  const { t } = useTranslation();
  const cases = useRead(at('/api/grid/v1/cases', { limit: SHOWN, ...(area ? { area } : {}) }));
  return (
    <section>
      <h2>{t('cockpit.latest')}</h2>
      <Loaded of={cases}>
        {({ items }) => <Lines of={items} mark={({ registeredAt, state }) => `${t(`state.${state}`)} · ${timeOfDay(registeredAt)}`} />}
      </Loaded>
    </section>
  );
}

/** A wall is read by whoever stands before it: of a case its kind and place, nothing that somebody wrote. */
function Lines({ of, mark }: { of: readonly CaseLine[]; mark: (one: CaseLine) => React.ReactNode }) {
  const { t } = useTranslation();
  if (of.length === 0) return <p>{t('cockpit.nothing')}</p>;
  return (
    <ul className="plain">
      {of.map((one) => (
        <li key={one.id}>
          <Link to={`/cases/${one.id}`}>
            {inWords(one.category.name)} <small>{one.area.name}</small>
          </Link>
          <span>{mark(one)}</span>
        </li>
      ))}
    </ul>
  );
}
