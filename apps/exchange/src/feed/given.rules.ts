import { feedEntries, type DataKind } from '@linli/contracts';

/** The types of events that kinds of data open; of those that are asked for, if some are. */
export const typesOf = (kinds: readonly DataKind[], asked: readonly string[] | undefined): string[] =>
  feedEntries.flatMap(({ contract: { subject }, kind }) => (kinds.includes(kind) && (!asked || asked.includes(subject)) ? [subject] : []));

/** Of these areas what lies in the one that is asked for, if one is. */
export const areasWithin = (own: readonly string[], asked: string | undefined): string[] =>
  asked === undefined ? [...own] : own.flatMap((scope) => (scope.startsWith(asked) ? [scope] : asked.startsWith(scope) ? [asked] : []));
