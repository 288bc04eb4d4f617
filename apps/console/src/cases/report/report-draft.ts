import { useQuery } from '@tanstack/react-query';

import { forADay } from '../../shared/kept-answer.js';
import { forget, keep, keptOf } from '../../shared/kept.js';
import type { ContactGiven } from '../../shared/contact-part.js';
import type { Placed } from '../../shared/place.rules.js';

/** What somebody has filled in so far. */
export interface ReportDraft {
  category?: string | undefined;
  description: string;
  /** To the questions of the category, by their codes. */
  answers?: Record<string, string> | undefined;
  placed?: Placed | undefined;
  photos: string[];
  /** A voice note. */
  voice?: string | undefined;
  public: boolean;
  /** Other than the account's. */
  contact?: ContactGiven | undefined;
}

/** Not an address of the district: an answer has one, a draft this. */
const PATH = 'draft:/report';

/** One after the other: what is kept late never stands over what was let go. */
let last: Promise<unknown> = Promise.resolve();
const inTurn = (then: () => Promise<unknown>): Promise<unknown> => (last = last.then(then, then).catch(() => undefined));

/** Sealed for the account, for a day: photos that no report names are not kept longer either. A browser that keeps nothing loses it. */
export const keepDraft = (accountId: string, draft: ReportDraft): Promise<unknown> =>
  inTurn(() => keep({ accountId, path: PATH, at: Date.now(), ...forADay(draft) }));

export const dropDraft = (accountId: string): Promise<unknown> => inTurn(() => forget(accountId, PATH));

/** What was left unfinished, and when; null when nothing was, undefined until it is known. */
export function useDraft(accountId: string | undefined) {
  return useQuery({
    queryKey: ['report-draft', accountId],
    enabled: accountId !== undefined,
    networkMode: 'always',
    retry: false,
    gcTime: 0,
    staleTime: Infinity,
    queryFn: async () => {
      await last;
      return (await keptOf<ReportDraft>(accountId!, PATH).catch(() => undefined)) ?? null;
    },
  }).data;
}

export const isEmpty = ({ category, description, photos, voice, contact }: ReportDraft): boolean =>
  category === undefined && description.trim() === '' && photos.length === 0 && voice === undefined && contact === undefined;
