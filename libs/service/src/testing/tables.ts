import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { testPostgres, type TestDatabase } from '@linli/testing';
import type { DataSource } from 'typeorm';

import { dataSourceOptions, makeDataSource } from '../boot/data-source.js';
import type { ServiceDefinition } from '../boot/definition.js';
import { catalogueOf } from './catalogue.js';
import { migratedDatabase } from './migrated.js';

/** A migrated database of a service, and what its entities say of it. */
export class Tables {
  private constructor(
    readonly dataSource: DataSource,
    private readonly database: TestDatabase,
    private readonly stopServer: () => Promise<void>,
  ) {}

  static async of({ migrations, entities = [] }: ServiceDefinition): Promise<Tables> {
    const server = await testPostgres();
    const database = await migratedDatabase(server, { migrations });
    const dataSource = makeDataSource(dataSourceOptions({ url: database.ownerUrl, entities, poolSize: 2 }));
    await dataSource.initialize();
    return new Tables(dataSource, database, () => server.stop());
  }

  async stop(): Promise<void> {
    await this.dataSource.destroy();
    await this.stopServer();
  }

  /**
   * What would have to be done so that the tables were those of the entities. TypeORM would also take away each constraint and index that
   * no entity names: those, and all else that it cannot say, stand in the catalogue.
   */
  async drift(): Promise<string[]> {
    await this.listExpressions();
    const { upQueries } = await this.dataSource.driver.createSchemaBuilder().log();
    await this.dataSource.query('DROP TABLE typeorm_metadata');
    return [
      ...upQueries.map(({ query }) => query).filter((query) => !/^DROP INDEX |^ALTER TABLE "\w+" DROP CONSTRAINT /.test(query)),
      ...(await this.undeclared()),
    ];
  }

  catalogue(): Promise<string> {
    const { owner } = this.database;
    return catalogueOf(this.dataSource, { [`${owner}_app`]: 'the application', [owner]: 'the owner' });
  }

  /** TypeORM reads in a table of its own what generates a column: there it finds what PostgreSQL says. */
  private async listExpressions(): Promise<void> {
    await this.dataSource.query(
      'CREATE TABLE typeorm_metadata (type text, database text, schema text, "table" text, name text, value text)',
    );
    await this.dataSource.query(
      `INSERT INTO typeorm_metadata SELECT 'GENERATED_COLUMN', current_database(), 'public', relname, attname, pg_get_expr(adbin, adrelid)
       FROM pg_attrdef JOIN pg_attribute ON attrelid = adrelid AND attnum = adnum JOIN pg_class ON pg_class.oid = attrelid WHERE attgenerated <> ''`,
    );
  }

  /** Tables that no entity declares. Months of a partitioned table are that table; TypeORM keeps its migrations itself. */
  private async undeclared(): Promise<string[]> {
    const rows = await this.dataSource.query<{ relname: string }[]>(
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm') AND NOT relispartition ORDER BY relname`,
    );
    const declared = new Set(this.dataSource.entityMetadatas.map(({ tableName }) => tableName));
    return rows.flatMap(({ relname }) => (declared.has(relname) || relname === 'migrations' ? [] : [`no entity declares ${relname}`]));
  }
}

/**
 * Specs that hold a service's migrated database against its entities, and against its catalogue: the file in which all stands that entities
 * cannot say. With `WRITE_CATALOGUE=1` the file is written.
 */
export function tablesAreDeclared(definition: ServiceDefinition, file: URL): void {
  let tables: Tables;
  beforeAll(async () => {
    tables = await Tables.of(definition);
  });
  afterAll(() => tables.stop());

  it('are those of its entities, column by column', async () => {
    expect(await tables.drift()).toEqual([]);
  });

  it('have the constraints, indexes, policies, triggers, functions and grants of the catalogue', async () => {
    const catalogue = await tables.catalogue();
    if (process.env.WRITE_CATALOGUE) writeFileSync(fileURLToPath(file), catalogue);
    expect(catalogue.split('\n')).toEqual(readFileSync(file, 'utf8').split('\n'));
  });
}
