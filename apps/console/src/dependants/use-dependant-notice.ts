import { useTranslation } from 'react-i18next';

import type { Notice, Said } from '../notices/types.js';
import { useCommunities } from '../shared/areas.js';

/** What is said of acting for an elder: to who works in her community, and to whoever acts for her. */
export const dependantKinds = ['dependant-asked', 'dependant-confirmed', 'dependant-refused', 'dependant-ended'] as const;

export function useDependantNotice({ kind, about: { area = '' } }: Notice): Said {
  const { t } = useTranslation();
  const place = useCommunities().find(({ value }) => value === area)?.label ?? '';
  return {
    title: t(`dependantNotices.${kind}.title`),
    detail: t(`dependantNotices.${kind}.detail`, { place }),
    to: kind === 'dependant-asked' ? '/dependants' : '/family',
  };
}
