import { useTranslation } from 'react-i18next';

import type { Notice, Said } from '../notices/types.js';
import { usePlaceName } from './use-place-name.js';

/** A notice of identity: of a role that somebody holds, or gave. */
export function useRoleNotice({ kind, about }: Notice): Said {
  const { t, i18n } = useTranslation();
  const placeOf = usePlaceName();
  const { role = '', area, endsOn: day = '' } = about;
  const key = i18n.exists(`roleNotices.${kind}.title`) ? kind : 'role-ended';
  const words = { role: t(`role.${role}`), place: placeOf(area === undefined ? {} : { area }), day };
  const given = kind === 'role-given-ends' || kind === 'role-accepted';
  return { title: t(`roleNotices.${key}.title`, words), detail: t(`roleNotices.${key}.detail`, words), to: given ? '/people' : undefined };
}
