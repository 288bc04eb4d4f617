import { pageOf, type Address, type Page } from '@linli/client';
import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { client, useMe } from '../session/session.js';
import { KeptForLater, useReadAnew, useSend, type Sent } from './command.js';
import { answerOrKept, forADay, forAMonth, type Keeping } from './kept-answer.js';
import { isSteady } from './live/concerns.rules.js';
import { useErrorWords } from './error-words.js';
import { say } from './say.js';

export { useLive } from './live/use-live.js';

const HOUR_MS = 3_600_000;

interface Options<T> {
  /** In milliseconds; by what was read last, where that decides. */
  refetchInterval?: number | ((query: { state: { data: T | undefined } }) => number | false);
  /** What may be shown again without a network, and for how long. */
  keeping?: Keeping<T>;
}

/** What an address answers; nothing is asked for as long as there is none. */
export function useRead<T>(address: Address<T> | '' | undefined, { keeping, ...options }: Options<T> = {}) {
  const accountId = useMe().data?.accountId ?? '';
  const path = address || undefined;
  const steady = path !== undefined && isSteady(path);
  const read = () => {
    if (steady) return answerOrKept(path, '', forAMonth<T>);
    return keeping && accountId ? answerOrKept(path!, accountId, keeping) : answerOf(path!);
  };
  return useQuery({
    queryKey: ['read', path],
    enabled: path !== undefined,
    queryFn: read,
    ...(steady ? { staleTime: HOUR_MS } : {}),
    ...options,
  });
}

/** An answer that was not kept. */
const answerOf = <T>(address: Address<T>) => client.get(address) as Promise<T & { keptAt?: number }>;

/** A list that is read page by page. @param kept its first page is shown again without a network, for a day */
export function usePages<T>(address: Address<Page<T>> | '' | undefined, { kept = false } = {}) {
  const path = address || undefined;
  const accountId = useMe().data?.accountId ?? '';
  const query = useInfiniteQuery({
    queryKey: ['read', path, 'pages'],
    enabled: path !== undefined,
    initialPageParam: '',
    queryFn: ({ pageParam }): Promise<Page<T> & { keptAt?: number }> => {
      const read = () => client.get(pageOf(path!, pageParam ? { cursor: pageParam } : { limit: 50 }));
      return kept && accountId && !pageParam ? answerOrKept(path!, accountId, forADay, read) : read();
    },
    getNextPageParam: ({ next, keptAt }) => (keptAt === undefined ? next : undefined),
  });
  return { ...query, items: query.data?.pages.flatMap(({ items }) => items), keptAt: query.data?.pages[0]?.keptAt };
}

/** Sends a command, says what came of it, and has what it may have changed asked for anew. @param refusals see `useErrorWords` */
export function useCommand<T = unknown>(after?: (answer: T) => void, refusals?: string) {
  const { t } = useTranslation();
  const wordsOf = useErrorWords();
  const send = useSend<T>();
  const readAnew = useReadAnew();
  return useMutation({
    mutationFn: send,
    onSuccess: async (answer, { path }) => {
      await readAnew(path);
      after?.(answer);
    },
    onError: (error, { path, waits }: Sent<T>) => {
      if (error instanceof KeptForLater) {
        say.info({ key: 'kept', content: t('outbox.kept'), duration: 6 });
        return waits?.kept?.(error.item);
      }
      say.error({ content: wordsOf(error, refusals), duration: 6 });
      void readAnew(path);
    },
  });
}
