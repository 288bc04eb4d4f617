import { useCaseNotice } from '../cases/use-case-notice.js';
import { useWorkNotice } from '../employment/use-notice.js';
import { useVolunteerNotice } from '../volunteering/use-notice.js';
import { useYouthNotice } from '../youth/use-notice.js';
import type { Notice, Said } from './types.js';

/** Who gives notices, and what they say. */
export const sources = {
  grid: useCaseNotice,
  youth: useYouthNotice,
  employment: useWorkNotice,
  volunteering: useVolunteerNotice,
} as const satisfies Record<string, (of: Notice) => Said>;

export type Source = keyof typeof sources;
export const allSources = Object.keys(sources) as Source[];
