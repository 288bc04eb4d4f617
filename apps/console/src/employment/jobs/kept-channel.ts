const ways = ['wechat', 'paper'] as const;
export type Way = (typeof ways)[number];

const keyOf = (job: string): string => `linli.way.${job}`;

/**
 * Where she saw the job: a link says so, and it is kept for this tab, over signing in and a profile, until she applies. What is neither is
 * not kept.
 */
export function saveChannel(store: Storage, job: string, said: string | null): void {
  const way = ways.find((one) => one === said);
  if (way) store.setItem(keyOf(job), way);
}

export function channelOf(store: Storage, job: string): Way | 'console' {
  const kept = store.getItem(keyOf(job));
  return ways.find((one) => one === kept) ?? 'console';
}
