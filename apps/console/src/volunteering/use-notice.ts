import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';

import type { Notice, Said } from '../notices/types.js';
import { inWords } from '../shared/format.js';
import { useRead } from '../shared/query.js';

/** A notice has ids and states only; no task or hail is asked for: reading whose it is is written down. */
export function useVolunteerNotice({ kind, about }: Notice): Said {
  const { t, i18n } = useTranslation();
  const team = useRead(about.team && at('/api/volunteering/v1/teams')).data?.items.find(({ id }) => id === about.team);
  const words = {
    team: about.colour ? t(`colour.${about.colour}`) : team ? inWords(team.name) : t('volunteers.aTeam'),
    need: about.need ? t(`${kind === 'task-offered' ? 'caseNeed' : 'need'}.${about.need}`) : '',
    time: about.minutes === undefined ? '' : t('common.minutes', { n: about.minutes }),
  };
  const group =
    [`volunteerNotices.${kind}.${about.state}`, `volunteerNotices.${kind}`].find((key) => i18n.exists(`${key}.title`)) ??
    'volunteerNotices.other';
  return { title: t(`${group}.title`, words), detail: t(`${group}.detail`, words), to: placeOf(about) };
}

function placeOf({ task, hail }: Notice['about']): string {
  if (task) return `/tasks/${task}`;
  return hail ? `/hails/${hail}` : '/volunteer';
}
