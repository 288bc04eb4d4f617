import multipart from '@fastify/multipart';
import { brokerOptions, RethrowFilter, JetStreamTransport, Relay, type Sql } from '@linli/events';
import { connect } from '@nats-io/transport-node';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestMicroservice } from '@nestjs/microservices';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { DataSource } from 'typeorm';

import { sealAudit } from '../audit/chain.js';
import type { Config } from '../config/config.js';
import { conditionalReads } from '../http/conditional.js';
import { describeDeprecated } from '../http/deprecated.js';
import { describeServed } from '../http/serves.js';
import { describeAnswers, readAnswers } from '../openapi/answers.js';
import { describeExamples } from '../openapi/examples.js';
import { describeHeaders } from '../openapi/headers.js';
import { describeLists } from '../openapi/lists.js';
import { describeProblems } from '../openapi/problems.js';
import { withUsedSchemas } from '../openapi/used.js';
import { MAX_FILE_BYTES } from '../http/uploaded.js';
import { validationPipe } from '../http/validation.js';
import { OwnMeasurements } from '../operations/own-measurements.js';
import { Troubles } from '../operations/troubles.js';
import { ScheduledJobs } from '../timing/scheduled-jobs.js';
import { UnitOfWork } from '../unit-of-work/unit-of-work.js';
import { Broker, type ServiceDefinition } from './definition.js';
import { refusals, refuseInPlugins, refuseMethods } from '../http/refusal.js';
import { requestContext, requestMetrics, usableInput } from './hooks.js';
import { PinoLogger } from './pino-logger.js';
import { metricsOf } from './metrics.js';
import { migrate } from './migrate.js';
import { readiness } from './readiness.js';
import { ServiceModule } from './service.module.js';

export interface RunningService {
  app: NestFastifyApplication;
  address: string;
  /** Finishes what is in hand and lets go of everything, once. */
  stop(): Promise<void>;
}

/** Migrates, connects, starts; resolves when the service answers. */
export async function createService(config: Config, definition: ServiceDefinition): Promise<RunningService> {
  await migrate(config.databaseOwnerUrl, config.databaseUrl, definition.migrations);
  const signIn = brokerOptions(config.natsUrl, config.service);
  const connection = await connect({ ...signIn, maxReconnectAttempts: -1, reconnectTimeWait: 500 });
  const broker = new Broker(connection);

  class Root {}
  Module({ imports: [ServiceModule.with(config, definition, broker), definition.module] })(Root);
  const logger = new PinoLogger(config);
  const refused = (message: string) => logger.error(message, definition.name);
  const adapter = new FastifyAdapter({
    trustProxy: 'loopback, uniquelocal',
    bodyLimit: 1024 * 1024,
    routerOptions: { maxParamLength: 200 },
    ...refusals(refused),
  });
  const app = await NestFactory.create<NestFastifyApplication>(Root, adapter, { logger, abortOnError: false, bodyParser: false });
  const fastify = app.getHttpAdapter().getInstance();
  const dataSource = app.get(DataSource);
  const sql: Sql = { query: (text, values) => dataSource.query(text, values) };
  const relay = app.get(Relay);

  // Fastify itself reads JSON; what is declared as anything else is 415, but for a form where a file belongs (http/uploaded.ts).
  fastify.removeContentTypeParser('text/plain');
  refuseInPlugins(fastify, refused);
  requestContext(fastify);
  refuseMethods(fastify);
  usableInput(fastify);
  await app.register(multipart, { limits: { fileSize: MAX_FILE_BYTES, files: 1, fields: 10 } });
  app.setGlobalPrefix(`api/${definition.name}/v1`);
  app.useGlobalPipes(validationPipe());
  let described: OpenAPIObject | undefined;
  // Only who reads the document needs it: 2 MB, and a tenth of a second of the start.
  const document = () => (described ??= describe(app, definition));
  if (config.checkAnswers && definition.answers) {
    const { answerCheckOf, checkAnswers } = await import('../openapi/check-answers.js');
    checkAnswers(fastify, await answerCheckOf(definition, document));
  }
  conditionalReads(fastify);
  const transport = app.get(JetStreamTransport);
  const jobs = app.get(ScheduledJobs);
  const metrics = metricsOf({ service: definition.name, relay, transport, jobs, dataSource, sql });
  requestMetrics(fastify, metrics);
  fastify.get('/openapi.json', document);
  fastify.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.metrics()));
  fastify.get('/health/live', () => ({ status: 'live' }));
  fastify.get('/health/ready', async (_request, reply) => {
    const answer = await readiness(dataSource, connection, relay);
    return reply.status(answer.status === 'ready' ? 200 : 503).send(answer);
  });
  await definition.extend?.(app);

  const unitOfWork = app.get(UnitOfWork);
  const troubles = new Troubles(config.service, unitOfWork, transport, app.get(OwnMeasurements));
  const reader = app.connectMicroservice(
    { strategy: transport },
    { inheritAppConfig: false, deferInitialization: true },
  ) as NestMicroservice;
  reader.useGlobalFilters(new RethrowFilter());
  // The application calls the modules' hooks; its microservice would call them once more.
  reader.setIsInitHookCalled(true);
  jobs.register('audit', 1000, async () => {
    while ((await dataSource.transaction((manager) => sealAudit(manager))) === 1000);
  });
  jobs.register('troubles', 60_000, () => troubles.look());
  jobs.register('outbox-months', 3_600_000, () => dataSource.query('SELECT outbox_add_months(2)'));

  await app.init();
  await app.startAllMicroservices();
  relay.start();
  if (config.demoData && definition.seed) await definition.seed(app, config.demoData);
  await app.listen(config.port, config.host);
  jobs.start();
  if (config.movableClock) jobs.follow(connection);
  const stop = async () => {
    await app.close();
    await relay.stop();
    await connection.drain();
  };
  let stopped: Promise<void> | undefined;
  return { app, address: (await app.getUrl()).replace('[::1]', '127.0.0.1'), stop: () => (stopped ??= stop()) };
}

function describe(app: NestFastifyApplication, { name, title, answers }: ServiceDefinition): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setTitle(`Linli ${name}`)
    .setDescription(`${title['zh-CN']} ${title.en}`)
    .setVersion('1')
    .addBearerAuth();
  const document = describeLists(
    describeDeprecated(describeServed(SwaggerModule.createDocument(app, builder.setOpenAPIVersion('3.1.0').build()))),
  );
  if (!answers) return document;
  const known = readAnswers(answers);
  return withUsedSchemas(describeExamples(describeHeaders(describeProblems(describeAnswers(document, known), known.refusals))));
}
