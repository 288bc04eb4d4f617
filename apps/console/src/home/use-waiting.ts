import { at, type Address, type Page } from '@linli/client';
import { useTranslation } from 'react-i18next';

import { useOwn } from '../employment/employer/use-own.js';
import { useTold } from '../notices/use-told.js';
import { unreadBehind } from '../notices/unread.js';
import { accessOf, type Me } from '../session/session.js';
import { inWords, moment } from '../shared/format.js';
import { useRead } from '../shared/query.js';
import { widestOf } from './home-areas.js';

/** One thing of the inbox. */
export interface WaitingLine {
  id: string;
  title: string;
  detail?: string;
  to: string;
  late?: boolean;
}

/** What of a kind waits for whoever is signed in: a number that leads to its page, and the first of it as lines. */
export interface Waiting {
  /** Of `workbench.door`. */
  words: string;
  to: string;
  /** undefined: not known yet, or the service does not answer. */
  n: number | undefined;
  /** There are more than were counted. */
  more?: boolean;
  tone?: 'bad' | 'soon';
  lines: readonly WaitingLine[];
}

/** Where nobody counts, so many are read. */
const MOST = 100;

function useList<T>(
  asked: boolean,
  address: Address<Page<T>>,
  { words, to, tone }: Pick<Waiting, 'words' | 'to' | 'tone'>,
  line: (one: T) => WaitingLine | undefined,
): Waiting[] {
  const { data } = useRead(asked ? address : undefined);
  if (!asked) return [];
  const lines = data?.items.flatMap((one) => line(one) ?? []) ?? [];
  return [{ words, to, n: data && lines.length, more: data?.next !== undefined, lines, ...(tone ? { tone } : {}) }];
}

/** 待我处理: what each service knows of it, by the roles in force. */
export function useWaiting(me: Me): Waiting[] {
  const { t } = useTranslation();
  const { works, oversees, recovers, leads } = accessOf(me);
  const widest = widestOf(me) ?? '';
  const verifies = me.grants.some(({ role }) => role === 'grid-lead' || role.endsWith('-staff'));
  const counts = useRead(works ? at('/api/grid/v1/cases/counts') : undefined).data;
  const team = me.grants.find(({ role, organisation }) => role === 'team-leader' && organisation)?.organisation ?? '';
  const cases: Waiting[] = works
    ? [
        { words: 'late', to: '/work?show=late', n: counts?.overdue, tone: 'bad', lines: [] },
        { words: 'today', to: '/work?show=today', n: counts?.dueToday, tone: 'soon', lines: [] },
        { words: 'waiting', to: '/work?show=waiting', n: counts?.waiting, lines: [] },
        { words: 'doing', to: '/work?show=doing', n: counts?.handling, lines: [] },
        ...(verifies ? [{ words: 'verifying', to: '/work?show=verifying', n: counts?.verifying, lines: [] }] : []),
      ]
    : [];
  const errands = useList(
    works,
    at('/api/grid/v1/errands', { limit: MOST }),
    { words: 'errands', to: '/work' },
    ({ id, kind, title, place, dueAt, overdue }) => ({
      id,
      title: t(`errand.kind.${kind}`, { title }),
      detail: `${place} · ${t('workbench.by', { at: moment(dueAt) })}`,
      to: '/work',
      late: overdue,
    }),
  );
  const causes = useList(
    oversees,
    at('/api/grid/v1/root-causes', { state: 'resolved', limit: MOST }),
    { words: 'causes', to: '/root-causes?state=resolved' },
    ({ id, category, area }) => ({ id, title: inWords(category.name), detail: area.name, to: `/root-causes/${id}` }),
  );
  const dependants = useList(
    works,
    at('/api/identity/v1/dependants', { state: 'asked', limit: MOST }),
    { words: 'dependants', to: '/dependants' },
    ({ id, name, askedAt }) => ({ id, title: name, detail: moment(askedAt), to: '/dependants' }),
  );
  const recoveries = useList(
    recovers,
    at('/api/identity/v1/recoveries', { state: 'asked', limit: MOST }),
    { words: 'recoveries', to: '/recoveries' },
    ({ id, reason, askedAt }) => ({ id, title: reason ?? t('workbench.door.recoveries'), detail: moment(askedAt), to: '/recoveries' }),
  );
  const employers = useList(
    oversees && widest !== '',
    at('/api/employment/v1/employers', { area: widest, state: 'registered', limit: MOST }),
    { words: 'employers', to: '/employment' },
    ({ id, name, at: since }) => ({ id, title: name, detail: moment(since), to: `/employment/employers/${id}` }),
  );
  const jobs = useList(
    oversees && widest !== '',
    at('/api/employment/v1/jobs/managed', { area: widest, state: 'submitted', limit: MOST }),
    { words: 'jobs', to: '/employment/jobs?state=submitted' },
    ({ id, title, employer }) => ({ id, title, detail: employer.name, to: `/employment/jobs/${id}` }),
  );
  const needs = useList(
    oversees && widest !== '',
    at('/api/employment/v1/needs/referred', { area: widest, limit: MOST }),
    { words: 'needs', to: '/employment/micro-homes' },
    ({ id, kind, microHome, allowedActions }) =>
      allowedActions.includes('answer')
        ? { id, title: t(`microHome.kind.${kind}`), detail: microHome.name, to: `/micro-homes/needs/${id}` }
        : undefined,
  );
  const volunteers = useList(
    oversees,
    at('/api/volunteering/v1/registrations', { screening: 'waiting', limit: MOST }),
    { words: 'volunteers', to: '/volunteers' },
    ({ accountId, name, registeredAt }) => ({
      id: accountId,
      title: name ?? t('workbench.volunteer'),
      detail: moment(registeredAt),
      to: '/volunteers',
    }),
  );
  const hours = useList(
    leads && team !== '',
    at('/api/volunteering/v1/hours', { team, state: 'pending', limit: MOST }),
    { words: 'hours', to: '/team' },
    ({ id, source, startedAt, accountId }) =>
      accountId === me.accountId ? undefined : { id, title: t(`hours.${source}`), detail: moment(startedAt), to: '/team' },
  );
  const demands = useList(
    oversees && widest !== '',
    at('/api/youth/v1/demands', { area: widest, state: 'raised', limit: MOST }),
    { words: 'demands', to: '/demands' },
    ({ id, title, votes }) => ({ id, title, detail: t('workbench.votes', { n: votes }), to: '/demands' }),
  );
  const own = useOwn(!works).data?.items ?? [];
  const employer = own.find(({ state }) => state === 'verified') ?? own[0];
  const drafts = useList(
    employer !== undefined,
    at('/api/employment/v1/jobs/managed', { employer: employer?.id, state: 'draft', limit: MOST }),
    { words: 'drafts', to: '/employer/jobs?state=draft' },
    ({ id, title, reason }) => ({ id, title, ...(reason ? { detail: reason } : {}), to: `/employer/jobs/${id}` }),
  );
  const unread = unreadBehind(useTold(me.accountId))['/notices'];
  return [
    ...cases,
    ...errands,
    ...causes,
    ...dependants,
    ...recoveries,
    ...employers,
    ...jobs,
    ...needs,
    ...volunteers,
    ...hours,
    ...demands,
    ...drafts,
    { words: 'unread', to: '/notices', n: unread, lines: [] },
  ];
}
