import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';

import { accessOf, useMe } from '../session/session.js';
import { moment } from '../shared/format.js';
import { useRead } from '../shared/query.js';
import type { Notice, Said } from '../notices/types.js';
import { namesOf } from './guardian/family.js';
import { useProgramme } from './guardian/programme-title.js';

type Reader = 'guardian' | 'teacher' | 'staff';

/** A notice has ids only: what they stand for is asked here, as far as the reader may still see it, and put into words. */
export function useYouthNotice({ kind, about }: Notice): Said {
  const { t, i18n } = useTranslation();
  const reader = useReader();
  const family = useRead(reader === 'guardian' ? at('/api/youth/v1/children/mine') : undefined).data?.items ?? [];
  const session = useRead(about.session && at('/api/youth/v1/sessions/{id}', { id: about.session })).data;
  const enrolment = useRead(about.enrolment && at('/api/youth/v1/enrolments/{id}', { id: about.enrolment })).data;
  const demand = useRead(about.demand && at('/api/youth/v1/demands/{id}', { id: about.demand })).data;
  const programmeId = about.programme ?? session?.programme;
  const programme = useProgramme(programmeId).data;
  const children = about.child ? [about.child] : (enrolment?.children ?? []);
  const startsAt = about.startsAt ?? session?.startsAt;
  const words = {
    names: namesOf(family, children) || t('youthNotices.theChild'),
    title: programme?.title ?? demand?.title ?? t('youthNotices.theClass'),
    at: startsAt ? moment(startsAt) : '',
    until: about.until ? moment(about.until) : '',
  };
  const group =
    [reader === 'guardian' ? '' : `youthNotices.staff.${kind}`, `youthNotices.kind.${kind}`].find((key) => key && i18n.exists(key)) ??
    'youthNotices.kind.other';
  const more = [
    about.reason && t(`youthNotices.refusedBecause.${about.reason}`),
    about.state && kind === 'demand-changed' && t(`youthNotices.demandCame.${about.state}`),
  ].find(Boolean);
  return { title: t(`${group}.title`, words), detail: more || t(`${group}.detail`, words), to: placeOf(reader, kind, about, programmeId) };
}

function useReader(): Reader {
  const { oversees, teaches } = accessOf(useMe().data);
  return oversees ? 'staff' : teaches ? 'teacher' : 'guardian';
}

function placeOf(reader: Reader, kind: string, about: Notice['about'], programme: string | undefined): string | undefined {
  if (reader !== 'guardian' && about.session) return `/classes/${about.session}`;
  if (reader !== 'guardian') return reader === 'staff' && programme ? `/programmes/${programme}` : undefined;
  if (kind === 'pickup-asked' || kind === 'pickup-refused') return '/children/pickup';
  if (about.demand) return `/children/demands#${about.demand}`;
  return programme && kind !== 'screening-lapsed' ? `/children/programmes/${programme}` : undefined;
}
