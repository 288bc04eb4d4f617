/** What stands behind and beside the gateway in its benchmark. Node strips types but knows no decorators: they are applied by hand. */
import proxy from '@fastify/http-proxy';
import { Controller, Get, Inject, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ClientProxy, ClientsModule, MessagePattern, Transport, type MicroserviceOptions } from '@nestjs/microservices';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import Fastify from 'fastify';
import { firstValueFrom } from 'rxjs';

import { task, up } from './child.ts';

interface Task {
  kind: keyof typeof kinds;
  port: number;
  upstream: number;
  nats: string;
}

const PATH = 'api/grid/v1/hello';
const answer = { items: [{ id: 42, hello: '邻里' }] };

const kinds = { service, natsService, natsGateway, httpProxy };

/** A service of Nest on Fastify that answers at once. */
async function service({ port }: Task): Promise<void> {
  class Answering {
    handle() {
      return answer;
    }
  }
  await listen(moduleOf(decorated(Answering)), port);
}

/** The same behind Nest's own NATS transport. */
async function natsService({ nats }: Task): Promise<void> {
  class Answering {
    handle() {
      return answer;
    }
  }
  Controller()(Answering);
  (MessagePattern('hello') as MethodDecorator)(
    Answering.prototype,
    'handle',
    Object.getOwnPropertyDescriptor(Answering.prototype, 'handle')!,
  );
  const app = await NestFactory.createMicroservice<MicroserviceOptions>(moduleOf(Answering), {
    logger: false,
    transport: Transport.NATS,
    options: { servers: [nats], queue: 'hello' },
  });
  await app.listen();
}

/** A gateway that asks through Nest's NATS transport, and does nothing else. */
async function natsGateway({ port, nats }: Task): Promise<void> {
  class Asking {
    private readonly client: ClientProxy;
    constructor(client: ClientProxy) {
      this.client = client;
    }
    handle() {
      return firstValueFrom(this.client.send<unknown>('hello', {}));
    }
  }
  decorated(Asking);
  Inject('client')(Asking, undefined, 0);
  await listen(
    moduleOf(Asking, [ClientsModule.register([{ name: 'client', transport: Transport.NATS, options: { servers: [nats] } }])]),
    port,
  );
}

/** Fastify's own proxy plugin, at its recommended settings for keep-alive, and nothing else. */
async function httpProxy({ port, upstream }: Task): Promise<void> {
  const fastify = Fastify();
  await fastify.register(proxy, { upstream: `http://127.0.0.1:${upstream}`, undici: { connections: 128, pipelining: 1 } });
  await fastify.listen({ port, host: '127.0.0.1' });
}

function decorated<T extends Type>(target: T): T {
  Controller()(target);
  const descriptor = Object.getOwnPropertyDescriptor(target.prototype, 'handle') as PropertyDescriptor;
  (Get(PATH) as MethodDecorator)(target.prototype as object, 'handle', descriptor);
  return target;
}

function moduleOf(controller: Type, imports: Parameters<typeof Module>[0]['imports'] = []): Type {
  class Root {}
  Module({ imports, controllers: [controller] })(Root);
  return Root;
}

async function listen(root: Type, port: number): Promise<void> {
  const app = await NestFactory.create<NestFastifyApplication>(root, new FastifyAdapter(), { logger: false });
  await app.listen(port, '127.0.0.1');
}

const given = task<Task>();
await kinds[given.kind](given);
up();
