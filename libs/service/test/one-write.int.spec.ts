import { Socket } from 'node:net';

import { testPostgres, type TestPostgres } from '@linli/testing';
import pg from 'pg';

import { writeOncePerTurn } from '../src/unit-of-work/one-write.js';

/** Counts what goes to the system: each is a call of it. */
class CountingSocket extends Socket {
  writes = 0;

  override _write(...given: Parameters<Socket['_write']>): void {
    this.writes++;
    super._write(...given);
  }

  override _writev(...given: Parameters<NonNullable<Socket['_writev']>>): void {
    this.writes++;
    super._writev!(...given);
  }
}

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await testPostgres();
});
afterAll(() => postgres.stop());

/** How many writes three statements take that are asked in one turn, though not in one step of it. */
async function writesOfThree(prepare: (client: pg.Client) => void): Promise<number> {
  const socket = new CountingSocket();
  const client = new pg.Client({ connectionString: postgres.adminUrl, pipeline: true, stream: () => socket });
  await client.connect();
  try {
    prepare(client);
    const before = socket.writes;
    const asked = [1, 2, 3].map(async (n) => {
      for (let step = 1; step < n; step++) await Promise.resolve();
      return (await client.query<{ n: number }>('SELECT $1::int AS n', [n])).rows[0]!.n;
    });
    expect(await Promise.all(asked)).toEqual([1, 2, 3]);
    return socket.writes - before;
  } finally {
    await client.end();
  }
}

describe('what a client is asked in one turn of the event loop', () => {
  it('goes out in one write', async () => expect(await writesOfThree(writeOncePerTurn)).toBe(1));

  it('takes as many as there are statements with pg alone (control)', async () => expect(await writesOfThree(() => undefined)).toBe(3));
});
