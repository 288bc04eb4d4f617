import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';

import type { Notice, Said } from '../notices/types.js';
import { moment } from '../shared/format.js';
import { yuan } from '../shared/money.js';
import { useRead } from '../shared/query.js';
import { placeOf, readerOf } from './notice-place.js';

/** A notice has ids only: what they stand for is asked here. Never an application: reading one is written down. */
/** Of what waits for a review: what it says is asked for is asked for no more. */
const isReviewed = (kind: string, state: string | undefined): boolean =>
  (kind === 'job-waiting' && state !== undefined && state !== 'submitted') ||
  (kind === 'employer-waiting' && state !== undefined && state !== 'registered');

export function useWorkNotice({ kind, about }: Notice): Said {
  const { t, i18n } = useTranslation();
  const job = useRead(about.job && at('/api/employment/v1/jobs/{id}', { id: about.job })).data;
  const course = useRead(about.course && at('/api/employment/v1/courses/{id}', { id: about.course })).data;
  const employer = useRead(about.employer && at('/api/employment/v1/employers/{id}', { id: about.employer })).data;
  const reader = readerOf(kind, about.state);
  const words = {
    title: job?.title ?? course?.title ?? employer?.name ?? t('workNotices.it'),
    until: about.until ? moment(about.until) : '',
    pieces: about.pieces,
    amount: yuan(Number(about.fen ?? 0)),
  };
  const group =
    [
      isReviewed(kind, job?.state ?? employer?.state) ? 'workNotices.staff.reviewed' : '',
      `workNotices.${reader}.${kind}.${about.state}`,
      `workNotices.${reader}.${kind}`,
    ].find((key) => i18n.exists(`${key}.title`)) ?? 'workNotices.other';
  return { title: t(`${group}.title`, words), detail: t(`${group}.detail`, words), to: placeOf(kind, about, reader) };
}
