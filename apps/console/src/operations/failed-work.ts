import { at, type Schema } from '@linli/client';
import { useQueries } from '@tanstack/react-query';

import { client } from '../session/session.js';

/** Every service that may fail at something. */
export const services = ['identity', 'grid', 'volunteering', 'employment', 'youth', 'exchange'] as const;
export type Service = (typeof services)[number];

/** Work that a service could not do by itself: an event without effect, or an item of a job. Codes and ids, never what an event held. */
export type FailedWork = Schema<'FailedWork'>;

/** Does it wait for a person? What is tried again by itself, or was given up, does not. */
export const waits = ({ state }: FailedWork): boolean => state === 'dead' || state === 'failed';

/** What failed in each service, latest first; `failed` names the services that do not answer. */
export function useFailedWork(enabled: boolean) {
  const answers = useQueries({
    queries: services.map((service) => ({
      queryKey: ['read', at(`/api/${service}/v1/operations/problems`)],
      enabled,
      refetchInterval: 60_000,
      queryFn: () => client.get(at(`/api/${service}/v1/operations/problems`, { limit: 200 })),
    })),
  });
  const items = answers
    .flatMap(({ data }, i) => (data?.items ?? []).map((one) => ({ ...one, service: services[i]! })))
    .toSorted((a, b) => b.at.localeCompare(a.at));
  return {
    items,
    silent: services.filter((_, i) => answers[i]!.isError),
    isPending: enabled && answers.some(({ isPending }) => isPending),
  };
}
