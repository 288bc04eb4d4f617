import { useCaseNotice } from '../cases/use-case-notice.js';
import { useWorkNotice } from '../employment/use-notice.js';
import { useTroubleNotice } from '../operations/troubles.js';
import { useRoleNotice } from '../people/use-role-notice.js';
import { useVolunteerNotice } from '../volunteering/use-notice.js';
import { useYouthNotice } from '../youth/use-notice.js';
import type { Notice, Said } from './types.js';

/** Who gives notices, and what they say. */
export const sources = {
  grid: useCaseNotice,
  youth: useYouthNotice,
  employment: useWorkNotice,
  volunteering: useVolunteerNotice,
  identity: useRoleNotice,
} as const satisfies Record<string, (of: Notice) => Said>;

/** What a notice says: every service has those for operators, beside its own. */
export const saying = ({ source, kind }: { source: Source; kind: string }): ((of: Notice) => Said) =>
  kind === 'trouble' ? useTroubleNotice : sources[source];

export type Source = keyof typeof sources;
export const allSources = Object.keys(sources) as Source[];
