import { useExchangeNotice } from '../agencies/use-exchange-notice.js';
import { useCaseNotice } from '../cases/use-case-notice.js';
import { dependantKinds, useDependantNotice } from '../dependants/use-dependant-notice.js';
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
  exchange: useExchangeNotice,
} as const satisfies Record<string, (of: Notice) => Said>;

/** Kinds that say it themselves, whichever service gives them: every one has those for operators, and identity those of families. */
const ofKind: Readonly<Record<string, (of: Notice) => Said>> = {
  trouble: useTroubleNotice,
  ...Object.fromEntries(dependantKinds.map((kind) => [kind, useDependantNotice])),
};

/** What a notice says. */
export const saying = ({ source, kind }: { source: Source; kind: string }): ((of: Notice) => Said) => ofKind[kind] ?? sources[source];

export type Source = keyof typeof sources;
export const allSources = Object.keys(sources) as Source[];
