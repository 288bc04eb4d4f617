/** The other service: the product's transport and inbox, and an effect in a database of its own. The same for every carrier. */
import { contracts, type GridCaseFollowedV1 } from '@linli/contracts';
import { RethrowFilter, Hints, JetStreamTransport, Projection, type EventBatch, type Sql } from '@linli/events';
import { Clock, PersonalData, StoredAnswers, UnitOfWork } from '@linli/service';
import { connect } from '@nats-io/transport-node';
import { Controller, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { MicroserviceOptions } from '@nestjs/microservices';
import { DataSource } from 'typeorm';

import { task, up } from '../child.ts';
import { clock, type Surroundings } from './follow.ts';

export interface Applied {
  applied: number;
  first: number;
  last: number;
  /** When each command's effect was there. */
  at: Float64Array;
}

const { effectUrl, natsUrl } = task<Surroundings>();
const connection = await connect({ servers: natsUrl });
const dataSource = await new DataSource({ type: 'postgres', url: effectUrl, poolSize: 4, extra: { pipeline: true } }).initialize();
const unitOfWork = new UnitOfWork(
  dataSource,
  new Clock(),
  Buffer.alloc(32),
  new Hints(connection, 'volunteering'),
  new StoredAnswers(Buffer.alloc(32), new PersonalData(Buffer.alloc(32))),
);
const at = new Float64Array(1_000_000);
const result: Applied = { applied: 0, first: 0, last: 0, at };

class Followed {
  async project(batch: EventBatch): Promise<void> {
    let effects = 0;
    await unitOfWork.project(batch, async (tx, fresh) => {
      effects = fresh.length;
      const told = fresh.map(({ data }) => data as GridCaseFollowedV1);
      await tx.manager.query(
        `INSERT INTO followed AS f (area, cases, latest) SELECT area, count(*), max(n) FROM unnest($1::text[], $2::int[]) AS t(area, n) GROUP BY area
         ON CONFLICT (area) DO UPDATE SET cases = f.cases + excluded.cases, latest = greatest(f.latest, excluded.latest)`,
        [told.map(({ area }) => area), told.map(({ followers }) => followers)],
      );
    });
    const now = clock();
    result.first ||= now;
    result.last = now;
    result.applied += effects;
    for (const { data } of batch.events) at[(data as GridCaseFollowedV1).followers] ||= now;
  }
}

Controller()(Followed);
const contract = contracts.find(({ subject }) => subject === 'grid.case.followed.v1')!;
Projection('followed', contract)(Followed.prototype, 'project', Object.getOwnPropertyDescriptor(Followed.prototype, 'project')!);
class Root {}
Module({ controllers: [Followed] })(Root);

const sql: Sql = { query: (text, values) => dataSource.query(text, values) };
const strategy = new JetStreamTransport({
  service: 'volunteering',
  connection,
  sql,
  databaseUrl: effectUrl,
  masterKey: Buffer.alloc(32),
  log: (message, error) => console.error(message, error),
});
const app = await NestFactory.createMicroservice<MicroserviceOptions>(Root, { strategy, logger: false });
app.useGlobalFilters(new RethrowFilter());
await app.listen();
up({ applied: () => result.applied, result: () => ({ ...result, at: at.slice(0, 1_000_000) }) });
