import { at, type Address, type Page } from '@linli/client';
import { useTranslation } from 'react-i18next';

import { useNames } from '../cases/people.js';
import { opensTo } from '../frame/manifest.js';
import { pages, pagesByPath } from '../frame/manifests.js';
import { menuOf } from '../frame/menu.js';
import { useFacts } from '../frame/use-facts.js';
import { widestOf } from '../home/home-areas.js';
import { accessOf, type Me } from '../session/session.js';
import { useAllAreas, useAreaName } from '../shared/areas.js';
import { inWords, moment } from '../shared/format.js';
import { useRead } from '../shared/query.js';
import { few, FEW, holdsWords, type Found, type FoundLine } from './found.js';

/** A service names so many at once of whoever holds a role. */
const MOST = 200;

/** What is found of the words, kind by kind, as far as whoever is signed in may know of it. */
export function useFound(me: Me, q: string): Found[] {
  const { t } = useTranslation();
  const { oversees, works, guards } = accessOf(me);
  const area = (oversees && widestOf(me)) || undefined;
  const opens = (path: string) => opensTo(pagesByPath.get(path)!.opens, accessOf(me));
  const facts = useFacts(me);
  const nameOf = useAreaName();
  const places = useAllAreas();
  const entries = menuOf(pages, facts)
    .flatMap((section) => section.entries)
    .map(({ path, title }) => ({ id: path, to: path, title: t(title) }));
  return [
    few(
      'page',
      entries.filter(({ title }) => holdsWords(title, q)),
    ),
    ...(works
      ? [
          few(
            'place',
            places
              .filter(({ label }) => holdsWords(label, q))
              .map(({ value, label }) => ({
                id: value,
                to: `/ledger?area=${value}`,
                title: label,
                ...(value.length > 9 ? { detail: nameOf(value.slice(0, value.length - 3)) } : {}),
              })),
          ),
        ]
      : []),
    ...useList('case', at('/api/grid/v1/cases', { q, limit: FEW }), works ? `/ledger?q=${encodeURIComponent(q)}` : undefined, (one) => ({
      id: one.id,
      to: `/cases/${one.id}`,
      title: `${inWords(one.category.name)} · ${one.description}`,
      detail: `${one.number} · ${t(`state.${one.state}`)}`,
    })),
    ...useList(
      'job',
      area ? at('/api/employment/v1/jobs/managed', { area, q, limit: FEW }) : at('/api/employment/v1/jobs', { q, limit: FEW }),
      undefined,
      (one) => ({ id: one.id, to: `${area ? '/employment' : ''}/jobs/${one.id}`, title: one.title, detail: one.employer.name }),
    ),
    ...useList('employer', area && at('/api/employment/v1/employers', { area, q, limit: FEW }), undefined, ({ id, name, at: since }) => ({
      id,
      to: `/employment/employers/${id}`,
      title: name,
      detail: moment(since),
    })),
    ...useList('course', at('/api/employment/v1/courses', { q, limit: FEW }), undefined, ({ id, title, site }) => ({
      id,
      to: oversees ? `/employment/training/${id}` : `/training/courses/${id}`,
      title,
      detail: site,
    })),
    ...useList('programme', oversees || guards ? at('/api/youth/v1/programmes', { q, limit: FEW }) : undefined, undefined, (one) => ({
      id: one.id,
      to: oversees ? `/programmes/${one.id}` : `/children/programmes/${one.id}`,
      title: one.title,
      detail: one.site,
    })),
    ...usePeople(opens('/people'), area, q),
  ];
}

/** Nothing where there is no address: it is not for the reader. */
function useList<T>(
  kind: Found['kind'],
  address: Address<Page<T>> | '' | undefined,
  all: string | undefined,
  lineOf: (one: T) => FoundLine,
): Found[] {
  const { data, error } = useRead(address);
  if (!address) return [];
  return [
    {
      kind,
      lines: data?.items.map(lineOf) ?? [],
      more: data?.next !== undefined,
      pending: data === undefined && !error,
      ...(all === undefined ? {} : { all }),
      ...(error ? { error } : {}),
    },
  ];
}

/** Those who hold a role where the reader may give one. Names are sealed, so no service looks for them: they are looked through here. */
function usePeople(may: boolean, area: string | undefined, q: string): Found[] {
  const { t } = useTranslation();
  const { data, error } = useRead(may ? at('/api/identity/v1/grants', { area, limit: MOST }) : undefined);
  const nameOf = useNames((data?.items ?? []).map(({ accountId }) => accountId));
  const placeOf = useAreaName();
  if (!may) return [];
  const lines = (data?.items ?? []).map(({ id, accountId, role, area: where }) => ({
    id,
    to: `/people?role=${role}${where ? `&area=${where}` : ''}`,
    title: nameOf(accountId),
    detail: [t(`role.${role}`), where ? placeOf(where) : ''].filter(Boolean).join(' · '),
  }));
  const found = lines.filter(({ title }) => holdsWords(title, q));
  return [{ ...few('person', found), pending: data === undefined && !error, ...(error ? { error } : {}) }];
}
