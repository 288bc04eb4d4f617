import { connect } from '@nats-io/transport-node';
import pg from 'pg';

import { testNats, testPostgres } from './index.js';

describe('the test servers', () => {
  it('give a database whose application role cannot bypass row-level security', async () => {
    const postgres = await testPostgres();
    try {
      const { appUrl } = await postgres.createDatabase();
      const client = new pg.Client({ connectionString: appUrl });
      await client.connect();
      const { rows } = await client.query('SELECT rolbypassrls, rolsuper FROM pg_roles WHERE rolname = current_user');
      await client.end();
      expect(rows).toEqual([{ rolbypassrls: false, rolsuper: false }]);
    } finally {
      await postgres.stop();
    }
  });

  it('give a NATS server that comes back on the same port after a kill', async () => {
    const nats = await testNats();
    try {
      await nats.kill();
      await nats.start();
      const connection = await connect({ servers: nats.url });
      expect(connection.info?.jetstream).toBe(true);
      await connection.close();
    } finally {
      await nats.stop();
    }
  });
});
