import { reasonOf, type JetStreamTransport, type Relay, type Sql } from '@linli/events';
import { Logger } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import type { DataSource } from 'typeorm';

import { unsentEvents } from '../operations/measurements.query.js';
import type { ScheduledJobs } from '../timing/scheduled-jobs.js';

export interface Measured {
  service: string;
  relay: Relay;
  transport: JetStreamTransport;
  jobs: ScheduledJobs;
  dataSource: DataSource;
  sql: Sql;
}

/** What an operator is woken for: events without effect, readers and jobs that lag, the log that does not leave. */
export function metricsOf({ service, relay, transport, jobs, dataSource, sql }: Measured): Registry {
  const registry = new Registry();
  const log = new Logger('metrics');
  registry.setDefaultLabels({ service });
  collectDefaultMetrics({ register: registry });
  const gauge = <L extends string>(
    name: string,
    help: string,
    labelNames: readonly L[],
    collect: (set: (labels: Partial<Record<L, string>>, value: number) => void) => Promise<void> | void,
  ) =>
    new Gauge({
      name,
      help,
      labelNames,
      registers: [registry],
      async collect() {
        this.reset();
        try {
          await collect((labels, value) => this.set(labels as Record<L, string>, value));
        } catch (error) {
          // The other figures are worth having when the database is away, and one that is missing says so.
          log.warn(`${name} is not known at present: ${reasonOf(error)}`);
        }
      },
    });
  const counted = <R extends { n: number }>(text: string) => dataSource.query<R[]>(text);

  gauge('outbox_relay_active', '1 while this replica carries the log to the stream', [], (set) =>
    set({}, relay.state === 'active' ? 1 : 0),
  );
  gauge(
    'outbox_oldest_unsent_seconds',
    'Age of the oldest event that the relay did not publish yet; 0 when there is none',
    [],
    async (set) => set({}, (await unsentEvents(sql)).oldestSeconds),
  );
  gauge('dead_letters', 'Events that had no effect, and those that wait behind them', ['consumer', 'state'], async (set) => {
    const rows = await counted<{ consumer: string; state: string; n: number }>(
      'SELECT consumer, state, count(*)::int AS n FROM dead_letter GROUP BY 1, 2',
    );
    for (const { consumer, state, n } of rows) set({ consumer, state }, n);
  });
  gauge('consumer_lag', 'Events of a stream that a consumer has not handled yet', ['consumer', 'stream'], async (set) => {
    for (const { consumer, stream, events } of await transport.lag()) set({ consumer, stream }, events);
  });
  gauge('failed_items', 'Items of scheduled jobs that failed and are not done since', ['job', 'state'], async (set) => {
    const rows = await counted<{ job: string; state: string; n: number }>(
      'SELECT job, state, count(*)::int AS n FROM failed_item GROUP BY 1, 2',
    );
    for (const { job, state, n } of rows) set({ job, state }, n);
  });
  gauge('job_seconds_since_pass', 'Seconds since a scheduled job’s last pass, on the replica that does them', ['job'], (set) => {
    for (const { job, secondsSincePass } of jobs.figures()) if (secondsSincePass !== undefined) set({ job }, secondsSincePass);
  });
  new Counter({
    name: 'job_failures_total',
    help: 'Passes and items of scheduled jobs that failed',
    labelNames: ['job'],
    registers: [registry],
    collect() {
      this.reset();
      for (const { job, failures } of jobs.figures()) this.inc({ job }, failures);
    },
  });
  return registry;
}
