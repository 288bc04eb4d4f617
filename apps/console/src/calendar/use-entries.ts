import { at, type Item } from '@linli/client';

import { accessOf, type Me } from '../session/session.js';
import { useRead } from '../shared/query.js';
import type { Entry, EntryKind } from './calendar.rules.js';

type Class = Item<'/api/youth/v1/sessions'>;
type Training = Item<'/api/employment/v1/course-sessions'>;

/** Between two moments, in ISO 8601; of an area, or one's own when it is left out. */
export interface Span {
  from: string;
  to: string;
  area?: string | undefined;
}

/** A service lists so many at once. */
const MOST = 200;

/** What is on in an area, or concerns whoever is signed in. `more`: there is more than is listed. */
export function useEntries(me: Me, { from, to, area }: Span): { entries: Entry[]; more: boolean; pending: boolean; error: unknown } {
  const { teaches, guards } = accessOf(me);
  const own = area === undefined;
  const span = { from, to, limit: MOST };
  const enrolments = useRead(own && guards ? at('/api/youth/v1/enrolments', { limit: MOST }) : undefined);
  const programme = [...new Set(enrolments.data?.items.filter(({ state }) => state === 'seated').map((one) => one.programme) ?? [])].slice(
    0,
    50,
  );
  const inArea = useRead(own ? undefined : at('/api/youth/v1/sessions', { ...span, area }));
  const taught = useRead(own && teaches ? at('/api/youth/v1/sessions', { ...span, mine: true }) : undefined);
  const family = useRead(programme.length > 0 ? at('/api/youth/v1/sessions', { ...span, programme }) : undefined);
  const training = useRead(at('/api/employment/v1/course-sessions', { ...span, ...(own ? { mine: true } : { area }) }));
  const reads = [enrolments, inArea, taught, family, training];
  return {
    entries: [
      ...(inArea.data?.items ?? []).map((one) => entryOf('class', one, `/programmes/${one.programme}`)),
      ...(taught.data?.items ?? []).map((one) => entryOf('class', one, `/classes/${one.id}`)),
      ...(family.data?.items ?? []).map((one) => entryOf('class', one, `/children/programmes/${one.programme}`)),
      ...(training.data?.items ?? []).map((one) =>
        entryOf('training', one, `${own ? '/training/courses' : '/employment/training'}/${one.course}`),
      ),
    ],
    more: [inArea, taught, family, training].some(({ data }) => data?.next !== undefined),
    pending: reads.some(({ isLoading }) => isLoading),
    error: reads.find(({ error }) => error)?.error,
  };
}

/** @param to where more of it is said */
const entryOf = (kind: EntryKind, { id, title, site, area, startsAt, endsAt, state }: Class | Training, to: string): Entry => ({
  id,
  kind,
  title,
  site,
  area,
  startsAt,
  endsAt,
  cancelled: state === 'cancelled',
  to,
});
