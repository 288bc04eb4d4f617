import { retention, type Kept, type Term } from './kept.rules.js';

export { retention } from './kept.rules.js';

export type Retained = keyof typeof retention;
type JobOf<K extends Retained> = (typeof retention)[K] extends { job: infer J } ? J : never;
/** What the scheduled job `retention` takes away. */
export type Pruned = { [K in Retained]: JobOf<K> extends 'retention' ? K : never }[Retained];

/** Those that the job `retention` of a service takes away beside what it does in every service. */
export const prunedBy = (service: string): string[] =>
  Object.entries<Kept>(retention).flatMap(([name, { services, job }]) =>
    job === 'retention' && services !== 'all' && services.includes(service) ? [name] : [],
  );

const HOUR_MS = 3_600_000;

/** In milliseconds; what has a date of its own is kept until then and no longer. @throws for what is kept without an end */
export function keptMs(name: Retained): number {
  const { term }: Kept = retention[name];
  if (term === 'until its own date') return 0;
  if (typeof term === 'string') throw new Error(`${name} is kept ${term}`);
  return 'days' in term ? term.days * 24 * HOUR_MS : term.hours * HOUR_MS;
}

/** What is older than this goes. */
export const keptSince = (name: Retained, now: Date): Date => new Date(now.getTime() - keptMs(name));

/** docs/retention.md. */
export function retentionReference(): string {
  return [
    '# What is kept, and for how long',
    '',
    'Written by `npm run generate` from `libs/service/src/retention/retention.rules.ts`, where the jobs read their terms. The job `retention` of each',
    'service takes a batch of each of its lines a minute; what needs more than a DELETE has a job of its own. What stands in no line is casework: it',
    'stays with the case, the hours or the placement that it belongs to.',
    '',
    '| What | Tables | Services | Kept | Why | Job |',
    '| --- | --- | --- | --- | --- | --- |',
    ...Object.values<Kept>(retention).map(
      ({ what, tables, services, term, from, why, job }) =>
        `| ${what} | ${tables.map((table) => `\`${table}\``).join(', ')} | ${services === 'all' ? 'all' : services.join(', ')} | ${termOf(term)}${from ? ` from ${from}` : ''} | ${why} | ${job ? `\`${job}\`` : 'none'} |`,
    ),
  ].join('\n');
}

const termOf = (term: Term): string => (typeof term === 'string' ? term : 'days' in term ? `${term.days} days` : `${term.hours} hours`);
