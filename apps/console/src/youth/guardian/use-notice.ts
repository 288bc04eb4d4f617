import { useTranslation } from 'react-i18next';

import { moment } from '../../shared/format.js';
import { useRead } from '../../shared/query.js';
import { API, type Enrolment, type Session } from '../types.js';
import { namesOf, useFamily } from './family.js';
import { useProgramme } from './programme-title.js';
import type { Demand, Notice } from './types.js';

interface Said {
  title: string;
  detail: string;
  /** Where what it is about can be seen. */
  to: string | undefined;
}

/** A notice has ids only: what they stand for is asked here, as far as the reader may still see it, and put into words. */
export function useNotice({ kind, about }: Notice): Said {
  const { t, i18n } = useTranslation();
  const family = useFamily();
  const session = useRead<Session>(about.session && `${API}/sessions/${about.session}`).data;
  const enrolment = useRead<Enrolment>(about.enrolment && `${API}/enrolments/${about.enrolment}`).data;
  const demand = useRead<Demand>(about.demand && `${API}/demands/${about.demand}`).data;
  const programmeId = about.programme ?? session?.programme;
  const programme = useProgramme(programmeId).data;
  const children = about.child ? [about.child] : (enrolment?.children ?? []);
  const at = about.startsAt ?? session?.startsAt;
  const words = {
    names: namesOf(family, children) || t('guardian.theChild'),
    title: programme?.title ?? demand?.title ?? t('guardian.theClass'),
    at: at ? moment(at) : '',
    until: about.until ? moment(about.until) : '',
  };
  const group = i18n.exists(`guardian.notice.${kind}`) ? `guardian.notice.${kind}` : 'guardian.notice.other';
  const more = [about.reason && t(`guardian.refusedBecause.${about.reason}`), about.state && kind === 'demand-changed' && t(`guardian.demandCame.${about.state}`)].find(Boolean);
  return { title: t(`${group}.title`, words), detail: more || t(`${group}.detail`, words), to: placeOf(kind, about, programmeId) };
}

function placeOf(kind: string, about: Notice['about'], programme: string | undefined): string | undefined {
  if (kind === 'pickup-asked' || kind === 'pickup-refused') return '/children/pickup';
  if (about.demand) return `/children/demands#${about.demand}`;
  return programme && kind !== 'screening-lapsed' ? `/children/programmes/${programme}` : undefined;
}
