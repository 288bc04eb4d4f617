import type { NatsConnection } from '@nats-io/transport-node';
import type { DynamicModule, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import type { Prunings } from '../retention/retention.js';
import type { Migrations } from './migrate.js';

/** Classes that declare tables (`*.entity.ts`). */
export type Entities = readonly (new () => object)[];

/** What makes a service: everything else is the same for all. */
export interface ServiceDefinition {
  /** Name of its stream, its database and its part of the address: `/api/<name>/v1`. */
  name: string;
  title: { 'zh-CN': string; en: string };
  module: Type | DynamicModule;
  /** A class a table of its own. */
  entities?: Entities;
  migrations: Migrations;
  /** What of its own tables was kept for long enough (retention.rules.ts). */
  prunings?: Prunings;
  /** Its `answers.json`, which `npm run generate` writes from its types: what its operations answer (openapi/answers.ts). */
  answers?: URL;
  /** Fills in the demo data; called at every start with DEMO_DATA, so it must be repeatable. */
  seed?: (app: NestFastifyApplication, folder: string) => Promise<void>;
  /** For what is no Nest controller, before the service listens. */
  extend?: (app: NestFastifyApplication) => Promise<void> | void;
}

/** The connection to NATS, as an injection token. */
export class Broker {
  constructor(readonly connection: NatsConnection) {}
}
