import { post } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Badge } from '../../shared/badge.js';
import { PlaceCard } from '../../shared/place-card.js';
import type { Enrolment } from '../types.js';
import { namesOf, useFamily } from './family.js';
import { useProgramme } from './programme-title.js';

/** Where one party of the family stands. */
export function EnrolmentCard({ of, linked = true }: { of: Enrolment; linked?: boolean }) {
  const { t } = useTranslation();
  const title = useProgramme(of.programme).data?.title;
  const names = namesOf(useFamily(), of.children);
  return (
    <PlaceCard
      of={of}
      move={(command) => post(`/api/youth/v1/enrolments/{id}/${command}`, { id: of.id, ifMatch: of.version })}
      label={`${title} ${names}`}
      title={linked ? <Link to={`/children/programmes/${of.programme}`}>{title}</Link> : names}
      mark={of.prioritised && <Badge tone="busy" words={t('guardian.prioritised')} />}
      detail={linked && names && <span>{names}</span>}
      words="guardian"
    />
  );
}
