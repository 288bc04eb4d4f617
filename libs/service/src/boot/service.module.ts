import { Hints } from '@linli/events';
import { Global, Module, type DynamicModule, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClsModule } from 'nestjs-cls';
import { DataSource } from 'typeorm';

import { AccessConsumer } from '../access/access.consumer.js';
import { AccessService } from '../access/access.service.js';
import { AuditController } from '../audit/audit.controller.js';
import { Config } from '../config/config.js';
import { AuthGuard } from '../http/auth.js';
import { HeadersInterceptor } from '../http/etag.js';
import { ProblemFilter } from '../http/problem.filter.js';
import { MediaTypeGuard } from '../http/uploaded.js';
import { TokenVerifier } from '../http/token-verifier.js';
import { OperationsController } from '../operations/operations.controller.js';
import { OwnMeasurements } from '../operations/own-measurements.js';
import { SettingsService } from '../operations/settings.service.js';
import { WorkService } from '../operations/work.service.js';
import { PersonalData } from '../personal-data/personal-data.js';
import { Retention } from '../retention/retention.js';
import { Clock } from '../timing/clock.js';
import { ScheduledJobs } from '../timing/scheduled-jobs.js';
import { StoredAnswers } from '../unit-of-work/idempotency.js';
import { writeOncePerTurn } from '../unit-of-work/one-write.js';
import { UnitOfWork } from '../unit-of-work/unit-of-work.js';
import { carriers } from './carriers.js';
import { dataSourceOptions, makeDataSource } from './data-source.js';
import { Broker, type ServiceDefinition } from './definition.js';

/** What every service's modules may inject. */
@Global()
@Module({})
export class ServiceModule {
  static with(config: Config, { entities = [], prunings = {} }: ServiceDefinition, broker: Broker): DynamicModule {
    const clock = new Clock();
    if (config.movableClock) clock.follow(broker.connection);
    const hints = new Hints(broker.connection, config.service);
    const personal = new PersonalData(config.masterKey);
    const answers = new StoredAnswers(config.masterKey, personal);
    const shared: Provider[] = [
      { provide: Config, useValue: config },
      { provide: Broker, useValue: broker },
      { provide: Clock, useValue: clock },
      { provide: PersonalData, useValue: personal },
      { provide: TokenVerifier, useValue: new TokenVerifier(config.oidc) },
      {
        provide: UnitOfWork,
        inject: [DataSource],
        useFactory: (dataSource: DataSource) => new UnitOfWork(dataSource, clock, config.masterKey, hints, answers),
      },
      { provide: AccessService, inject: [DataSource], useFactory: (dataSource: DataSource) => new AccessService(dataSource, clock) },
      {
        provide: ScheduledJobs,
        inject: [UnitOfWork],
        useFactory: (unitOfWork: UnitOfWork) => new ScheduledJobs({ url: config.databaseUrl, service: config.service }, unitOfWork, clock),
      },
      ...carriers(config, broker),
      { provide: OwnMeasurements, useValue: new OwnMeasurements() },
      { provide: Retention, inject: [ScheduledJobs], useFactory: (scheduled: ScheduledJobs) => new Retention(scheduled, prunings) },
    ];
    return {
      module: ServiceModule,
      imports: [
        ClsModule.forRoot({ global: true }),
        TypeOrmModule.forRootAsync({
          useFactory: () => ({
            ...dataSourceOptions({
              url: config.databaseUrl,
              entities,
              poolSize: 20,
              applicationName: `linli-${config.service}`,
              // What is asked without waiting for each other goes out together (unit-of-work/connection.ts).
              extra: {
                pipeline: true,
                onConnect: writeOncePerTurn,
                // One costs more to make than to keep: those of a busy moment are there for the next.
                idleTimeoutMillis: 60_000,
                statement_timeout: 30_000,
                idle_in_transaction_session_timeout: 30_000,
              },
            }),
            retryAttempts: 1,
          }),
          dataSourceFactory: (options) => makeDataSource(options!).initialize(),
        }),
      ],
      controllers: [AccessConsumer, AuditController, OperationsController],
      providers: [
        ...shared,
        WorkService,
        SettingsService,
        { provide: APP_GUARD, useClass: AuthGuard },
        { provide: APP_GUARD, useClass: MediaTypeGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: HeadersInterceptor },
      ],
      exports: shared,
    };
  }
}
