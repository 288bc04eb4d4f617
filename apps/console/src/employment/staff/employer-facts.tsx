import { useTranslation } from 'react-i18next';

import { useAreaName } from '../../shared/areas.js';
import type { EmployerLine } from './types.js';

/** What an employer says of itself. */
export function EmployerFacts({ of }: { of: EmployerLine }) {
  const { t } = useTranslation();
  const nameOf = useAreaName();
  return (
    <dl className="facts">
      <dt>{t('desk.fact.creditCode')}</dt>
      <dd>{of.creditCode}</dd>
      <dt>{t('desk.fact.address')}</dt>
      <dd>{of.address}</dd>
      <dt>{t('desk.area')}</dt>
      <dd>{nameOf(of.area)}</dd>
    </dl>
  );
}
