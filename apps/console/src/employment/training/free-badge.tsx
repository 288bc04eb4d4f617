import { useTranslation } from 'react-i18next';

import { Badge } from '../../shared/badge.js';
import { courseTone, type Course } from './types.js';

/** While one can enrol: how many places are left; else what has become of it. */
export function FreeBadge({ of }: { of: Course }) {
  const { t } = useTranslation();
  if (of.state !== 'open') return <Badge tone={courseTone[of.state]} words={t(`training.courseState.${of.state}`)} />;
  return <Badge tone={of.free > 0 ? 'good' : 'new'} words={of.free > 0 ? t('youth.free', { n: of.free }) : t('youth.full')} />;
}
