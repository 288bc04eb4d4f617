import { at, type Schema } from '@linli/client';
import { useQueries } from '@tanstack/react-query';

import { client } from '../session/session.js';
import { services, type Service } from './failed-work.js';

export type Work = Schema<'ServiceWork'>;
export type Health = Work['outbox']['health'];

/** One thing that a service does in the background. */
export type Line = { service: Service; id: string; health: Health } & (
  | { kind: 'job'; of: Work['jobs'][number] }
  | { kind: 'consumer'; of: Work['consumers'][number] }
  | { kind: 'outbox'; of: Work['outbox'] }
  | { kind: 'audit'; of: Work['audit'] }
);

/** What is amiss comes first. */
const order: readonly Health[] = ['late', 'failing', 'unknown', 'running', 'fine'];

/** Does it need somebody? What nobody can say at present is told once, of the broker. */
export const amiss = ({ health }: { health: Health }): boolean => health === 'late' || health === 'failing';

export const linesOf = (service: Service, { outbox, audit, jobs, consumers }: Work): Line[] =>
  [
    { service, id: 'outbox', kind: 'outbox' as const, health: outbox.health, of: outbox },
    { service, id: 'audit', kind: 'audit' as const, health: audit.health, of: audit },
    ...jobs.map((of) => ({ service, id: `job ${of.job}`, kind: 'job' as const, health: of.health, of })),
    ...consumers.map((of) => ({
      service,
      id: `consumer ${of.consumer} ${of.stream}`,
      kind: 'consumer' as const,
      health: of.health,
      of,
    })),
  ].toSorted((one, other) => order.indexOf(one.health) - order.indexOf(other.health));

/** What runs in each service, asked again and again; services that do not answer are `silent`. */
export function useRunning() {
  const answers = useQueries({
    queries: services.map((service) => ({
      queryKey: ['read', at(`/api/${service}/v1/operations/work`)],
      refetchInterval: 15_000,
      queryFn: () => client.get(at(`/api/${service}/v1/operations/work`)),
    })),
  });
  const found = services.flatMap((service, i) => {
    const { data, isError } = answers[i]!;
    return data && !isError ? [{ service, work: data, lines: linesOf(service, data) }] : [];
  });
  return {
    found,
    silent: services.filter((_, i) => answers[i]!.isError),
    isPending: answers.some(({ isPending }) => isPending),
  };
}
