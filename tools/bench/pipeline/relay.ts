/** From the commands' database to the broker: the product's relay, or what a peer has for one. */
import { createRequire } from 'node:module';

import { PipelinedPublisher, Relay } from '@linli/events';
import { jetstream } from '@nats-io/jetstream';
import { connect, headers } from '@nats-io/transport-node';
import { PgBoss } from 'pg-boss';

import { task, up } from '../child.ts';
import type { Job, Surroundings } from './follow.ts';

const { carrier, commandUrl, natsUrl } = task<Surroundings>();
const connection = await connect({ servers: natsUrl });

async function linli(): Promise<void> {
  const relay = new Relay({ service: 'grid', databaseUrl: commandUrl, connection, log: (message, error) => console.error(message, error) });
  relay.start();
  while (relay.state !== 'active') await new Promise((resolve) => setTimeout(resolve, 10));
}

async function boss(notify: boolean): Promise<void> {
  const publisher = new PipelinedPublisher(connection);
  const pgBoss = new PgBoss({ connectionString: commandUrl, max: 10, useListenNotify: notify });
  pgBoss.on('error', (error) => console.error(error));
  await pgBoss.start();
  const options = {
    batchSize: 500,
    pollingIntervalSeconds: 0.5,
    burstWhenBatchFull: true,
    ...(notify ? { notifyPollingIntervalSeconds: 0.5 } : {}),
  };
  await pgBoss.work<Job>('outbox', options, async (jobs) => {
    await publisher.publish(jobs.map(({ data }) => data));
  });
}

/** It is CommonJS. */
function outbox(): void {
  const { initializePollingMessageListener, getDisabledLogger } = createRequire(import.meta.url)(
    'pg-transactional-outbox',
  ) as typeof import('pg-transactional-outbox');
  const broker = jetstream(connection);
  const database = { connectionString: commandUrl, max: 20 };
  const settings = {
    dbSchema: 'public',
    dbTable: 'pto_outbox',
    nextMessagesFunctionName: 'pto_next_messages',
    nextMessagesFunctionSchema: 'public',
    nextMessagesBatchSize: 100,
    nextMessagesPollingIntervalInMs: 10,
    nextMessagesLockInMs: 5000,
    enableMaxAttemptsProtection: false,
    enablePoisonousMessageProtection: false,
  };
  const handle = async ({ id, payload, metadata }: { id: string; payload: unknown; metadata?: Record<string, unknown> }) => {
    const all = headers();
    for (const [name, value] of Object.entries(metadata!.headers as Record<string, string>)) all.set(name, value);
    await broker.publish(metadata!.subject as string, JSON.stringify(payload), { msgID: id, headers: all });
  };
  initializePollingMessageListener(
    { outboxOrInbox: 'outbox', dbListenerConfig: database, dbHandlerConfig: database, settings },
    { handle },
    getDisabledLogger(),
  );
}

if (carrier === 'linli') await linli();
else if (carrier === 'pg-transactional-outbox') outbox();
else await boss(carrier === 'pg-boss');
up();
