import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

import { useOwnAreas, useOwnCommunities } from '../../shared/own-communities.js';
import type { Filters } from '../../shared/table/filters.rules.js';

/** The area one looks at: a community that was chosen, or all one is set over. */
export function useDeskArea(): string {
  const own = useOwnAreas();
  const [query] = useSearchParams();
  return query.get('area') ?? own.sort((a, b) => a.length - b.length)[0] ?? '';
}

/** One of the communities one is set over, where there are several. */
export function useDeskFilters(): Filters {
  const { t } = useTranslation();
  const communities = useOwnCommunities();
  return communities.length > 1 ? { choices: [{ name: 'area', label: t('desk.area'), options: communities }] } : {};
}
