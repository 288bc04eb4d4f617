import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useMe } from '../session/session.js';
import { forADay } from '../shared/kept-answer.js';
import { useRead } from '../shared/query.js';
import { oneOf, useAddressQuery } from '../shared/use-address-query.js';
import { CaseList } from './case-list.js';
import { openStates, type CaseState } from './case.js';
import './work.css';

/** What of the open cases is shown: what is late first, what still has to be taken in before what is under way. */
export const shows = ['late', 'today', 'waiting', 'doing', 'verifying', 'all'] as const;
export type Show = (typeof shows)[number];

type Asked = { state: CaseState[] } | { overdue: true } | { dueToday: true };

const asked: Record<Show, Asked> = {
  late: { overdue: true },
  today: { dueToday: true },
  waiting: { state: ['registered', 'returned'] },
  doing: { state: ['accepted', 'dispatched', 'handling'] },
  verifying: { state: ['verifying'] },
  all: { state: openStates },
};

interface Counts {
  waiting: number;
  handling: number;
  verifying: number;
  overdue: number;
  dueToday: number;
}

const countOf = (counts: Counts | undefined, show: Show): number | undefined =>
  counts &&
  {
    late: counts.overdue,
    today: counts.dueToday,
    waiting: counts.waiting,
    doing: counts.handling,
    verifying: counts.verifying,
    all: counts.waiting + counts.handling + counts.verifying,
  }[show];

/** Where nothing was chosen: the first of these of which there is something. */
const firstOf = (counts: Counts | undefined): Show =>
  (['late', 'today', 'waiting', 'doing'] as const).find((show) => countOf(counts, show)) ?? 'waiting';

/**
 * The open cases of the reader's areas, in parts by how urgent they are.
 * @param first the first few of the most urgent part, for a page whose numbers lead to the others
 */
export function WorkList({ first = false }: { first?: boolean }) {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const { query, set } = useAddressQuery();
  const counts = useRead(me ? at('/api/grid/v1/cases/counts') : undefined, { keeping: forADay }).data;
  const show = (first ? undefined : oneOf(shows, query.get('show'))) ?? firstOf(counts);
  return (
    <div>
      {first && <h2>{t(`work.${show}`)}</h2>}
      {!first && (
        <nav className="parts work-parts" aria-label={t('work.title')}>
          {shows.map((one) => (
            <Link
              key={one}
              to={`?show=${one}`}
              replace
              className={one === show ? 'active' : ''}
              aria-current={one === show ? 'page' : undefined}
              onClick={(event) => {
                event.preventDefault();
                set({ show: one });
              }}
            >
              {t(`work.${one}`)} {countOf(counts, one)}
            </Link>
          ))}
        </nav>
      )}
      <CaseList key={show} lateFirst kept acts few={first} of={asked[show]} empty={t('work.empty')} />
    </div>
  );
}
