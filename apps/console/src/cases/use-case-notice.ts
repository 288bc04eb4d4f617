import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';

import type { Notice, Said } from '../notices/types.js';
import { inWords } from '../shared/format.js';
import { useRead } from '../shared/query.js';

/** A notice has the case's number and codes. Never the case itself is asked: reading whose it is is written down. */
export function useCaseNotice({ kind, about }: Notice): Said {
  const { t, i18n } = useTranslation();
  const categories = useRead(at('/api/grid/v1/categories')).data?.items ?? [];
  const category = categories.find(({ code }) => code === about.category);
  const reason = `rejection.${about.reason}`;
  const words = {
    what: category ? inWords(category.name) : t('caseNotices.it'),
    number: about.number,
    reason: i18n.exists(reason) ? t(reason) : '',
  };
  const group =
    [`caseNotices.${kind}.${about.approved}`, `caseNotices.${kind}`].find((key) => i18n.exists(`${key}.title`)) ?? 'caseNotices.other';
  return {
    title: t(`${group}.title`, words),
    detail: t(`${group}.detail`, words),
    to: about.case ? `/cases/${about.case}` : about.rootCause && `/root-causes/${about.rootCause}`,
  };
}
