import { language } from '../../i18n/index.js';
import { moment, timeOfDay } from '../../shared/format.js';
import type { Session } from './types.js';

/** 11月24日 09:00–11:00 */
export const when = ({ startsAt, endsAt }: Pick<Session, 'startsAt' | 'endsAt'>): string => `${moment(startsAt)}–${timeOfDay(endsAt)}`;

/** 2026年11月24日: of what is kept for years. */
export const dayOf = (at: string): string =>
  new Date(at).toLocaleDateString(language(), { timeZone: 'Asia/Shanghai', year: 'numeric', month: 'long', day: 'numeric' });
