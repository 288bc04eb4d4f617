import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Badge } from '../../shared/badge.js';
import { moment } from '../../shared/format.js';
import { useAreaName } from '../../shared/areas.js';
import { employerTone, type EmployerLine } from './types.js';

export function EmployerCard({ of }: { of: EmployerLine }) {
  const { t } = useTranslation();
  const nameOf = useAreaName();
  return (
    <Link to={`/employment/employers/${of.id}`} className="item">
      <span className="row between">
        <strong>{of.name}</strong>
        <Badge tone={employerTone[of.state]} words={t(`desk.employerState.${of.state}`)} />
      </span>
      <p>
        {of.creditCode} · {of.address}
      </p>
      <span className="quiet">
        {nameOf(of.area)} · {t('desk.registeredAt', { at: moment(of.at) })}
      </span>
    </Link>
  );
}
