/**
 * `npm run events -- lag | dead [requeue [key]] | replay <service> | rebuild <service> <read model>`: how events stand, those that could
 * not be handled, the log once more, a read model built again from the stream.
 */
import { brokerOptions, emptyProjection, listDead, requeue, type Sql } from '@linli/events';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';

import { inEachDatabase, natsUrl } from './runtime/running.ts';
import { services } from './runtime/services.ts';
import { printFailure, Trouble } from './runtime/trouble.ts';

const usage = 'npm run events -- lag | dead | dead requeue [key] | replay <service> | rebuild <service> <read model>';

async function lag(): Promise<void> {
  const waiting = await inEachDatabase(async (sql) => {
    const [row] = await sql.query<{ n: number }>('SELECT count(*)::int AS n FROM outbox_unsent()');
    return row!.n;
  });
  const connection = await connect(brokerOptions(natsUrl(), 'events'));
  const manager = await jetstreamManager(connection);
  for (const [service, unpublished] of waiting) {
    console.log(`${service}: ${unpublished} in the log wait to be published`);
    for await (const { name, num_pending, num_ack_pending } of manager.consumers.list(service))
      console.log(`  ${name}: ${num_pending} to come, ${num_ack_pending} in hand`);
  }
  await connection.close();
}

async function dead(): Promise<void> {
  let all = 0;
  for (const [service, letters] of await inEachDatabase((sql) => listDead(sql))) {
    for (const { id, subject, key, state, attempts, reason, at } of letters)
      console.log(`${service} ${id} ${state} ${subject} ${key} after ${attempts} attempts, ${at.toISOString()}: ${reason}`);
    all += letters.length;
  }
  console.log(all === 0 ? 'No event is dead.' : `${all} wait. Try them again: npm run events -- dead requeue [key]`);
}

async function requeueDead(key: string | undefined): Promise<void> {
  for (const [service, count] of await inEachDatabase((sql) => requeue(sql, key)))
    if (count > 0) console.log(`${service}: ${count} are tried again`);
}

/** Makes the relay begin its log anew. Whoever has seen an event ignores it; the stream itself ignores those of the last ten minutes. */
async function replay(service: string | undefined): Promise<void> {
  if (!service || !(services as readonly string[]).includes(service))
    throw new Trouble('Whose log?', `npm run events -- replay ${services.join(' | ')}`);
  await inEachDatabase(
    async (sql) => {
      const [row] = await sql.query<{ n: number }>('SELECT count(*)::int AS n FROM outbox');
      await sql.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1', [`linli-relay-${service}`]);
      await sql.query("UPDATE relay_cursor SET stream_created = '' WHERE name = $1", [service]);
      console.log(`${service}: ${row!.n} events of the log are published again`);
    },
    [service],
  );
}

/** The reader notices and begins anew; meanwhile the model is incomplete. */
async function rebuild(service: string | undefined, projection: string | undefined): Promise<void> {
  for (const [name, tables] of await inEachDatabase((sql) => emptied(sql, projection ?? ''), [service ?? ''])) {
    if (tables.length === 0) throw new Trouble(`${name} has no read model called ${projection ?? '…'}.`, usage);
    console.log(`${name}: ${tables.join(', ')} emptied; they fill from the stream now`);
    return;
  }
  throw new Trouble('Whose read model?', usage);
}

async function emptied(sql: Sql, projection: string): Promise<string[]> {
  await sql.query('BEGIN');
  const tables = await emptyProjection(sql, projection);
  await sql.query('COMMIT');
  return tables;
}

const [command, what, key] = process.argv.slice(2);
const commands: Record<string, () => Promise<void>> = {
  lag,
  dead: () => (what === 'requeue' ? requeueDead(key) : dead()),
  replay: () => replay(what),
  rebuild: () => rebuild(what, key),
};
try {
  const run = commands[command ?? ''];
  if (!run) throw new Trouble('What about the events?', usage);
  await run();
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}
