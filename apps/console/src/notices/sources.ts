import { API as GRID } from '../cases/case.js';
import { useCaseNotice } from '../cases/use-case-notice.js';
import { API as EMPLOYMENT } from '../employment/api.js';
import { useWorkNotice } from '../employment/use-notice.js';
import { API as VOLUNTEERING } from '../volunteering/types.js';
import { useVolunteerNotice } from '../volunteering/use-notice.js';
import { API as YOUTH } from '../youth/types.js';
import { useYouthNotice } from '../youth/use-notice.js';
import type { Notice, Said } from './types.js';

/** Who gives notices: where they are read, and what they say. */
export const sources = {
  grid: { path: `${GRID}/notices`, useSaid: useCaseNotice },
  youth: { path: `${YOUTH}/notices`, useSaid: useYouthNotice },
  employment: { path: `${EMPLOYMENT}/notices`, useSaid: useWorkNotice },
  volunteering: { path: `${VOLUNTEERING}/notices`, useSaid: useVolunteerNotice },
} as const satisfies Record<string, { path: string; useSaid: (of: Notice) => Said }>;

export type Source = keyof typeof sources;
export const allSources = Object.keys(sources) as Source[];
