import pg from 'pg';

import { nodesOf, readNodeTree, type Node } from './node-tree.ts';
import { Nulls, type Catalogue, type Nullness } from './nulls.ts';

export interface Column {
  name: string;
  /** The name of its type in pg_type, e.g. `int8`, `_text`. */
  type: string;
  nullness: Nullness;
  /** The texts that a CHECK constraint allows in the table's column. */
  allowed?: readonly string[];
}

/** What PostgreSQL says about a statement. */
export interface Described {
  parameters: number;
  columns: Column[];
}

/** A statement that PostgreSQL refuses. */
export interface Refused {
  code: string;
  message: string;
}

/** Statements that can be prepared; others are run, and taken back. */
const PREPARABLE = /^\s*(SELECT|INSERT|UPDATE|DELETE|WITH|VALUES|MERGE)\b/i;

/** Asks a migrated database about statements, as a role that has what the application has. Nothing is changed. */
export class Describer {
  private readonly client: pg.Client;
  private readonly types = new Map<number, string>();
  private readonly functions = new Map<number, ReturnType<Catalogue['function']>>();
  private readonly notNull = new Set<string>();
  private readonly tables = new Set<number>();
  private readonly allowed = new Map<string, string[]>();

  private constructor(client: pg.Client) {
    this.client = client;
  }

  static async connect(url: string): Promise<Describer> {
    const describer = new Describer(new pg.Client({ connectionString: url }));
    await describer.client.connect();
    await describer.readCatalogue();
    return describer;
  }

  end(): Promise<void> {
    return this.client.end();
  }

  /** @param given whether the value for $n may be null */
  async describe(text: string, given: (n: number) => Nullness): Promise<Described | Refused> {
    try {
      await this.client.query('BEGIN');
      if (!PREPARABLE.test(text)) {
        await this.client.query(text);
        return { parameters: 0, columns: [] };
      }
      const parameters = await this.prepare(text);
      const tree = await this.treeOf(text, parameters);
      const nulls = new Nulls(this.catalogue, given);
      const nullness = nulls.of(tree);
      return {
        parameters: parameters.length,
        columns: nulls.columnsOf(tree).map((column, i) => this.column(column, this.results[i]!, nullness[i]!)),
      };
    } catch (error) {
      if (error instanceof pg.DatabaseError) return { code: error.code ?? '', message: error.message };
      throw error;
    } finally {
      await this.client.query('ROLLBACK; DEALLOCATE ALL');
    }
  }

  private results: number[] = [];

  /**
   * Has it planned too: that asks for the rights on its tables, and for the index of an ON CONFLICT.
   * @returns the types of its parameters
   */
  private async prepare(text: string): Promise<string[]> {
    await this.client.query(`PREPARE statement AS ${text}`);
    const { rows } = await this.client.query<{ parameters: string[]; results: number[] | null }>(
      'SELECT parameter_types::text[] AS parameters, result_types::oid[]::int[] AS results FROM pg_prepared_statements WHERE name = $1',
      ['statement'],
    );
    await this.client.query(`EXPLAIN (GENERIC_PLAN) ${text}`);
    this.results = rows[0]!.results ?? [];
    return rows[0]!.parameters;
  }

  /** PostgreSQL keeps what it understood of the body of a function. */
  private async treeOf(text: string, parameters: readonly string[]): Promise<Node> {
    await this.client.query(`CREATE FUNCTION pg_temp.statement(${parameters.join(', ')}) RETURNS void BEGIN ATOMIC ${text}; END`);
    const { rows } = await this.client.query<{ body: string }>(
      "SELECT prosqlbody::text AS body FROM pg_proc WHERE proname = 'statement' AND pronamespace = pg_my_temp_schema()",
    );
    return nodesOf((readNodeTree(rows[0]!.body) as Node[][])[0])[0]!;
  }

  private column({ resname, resorigtbl, resorigcol }: Node, type: number, nullness: Nullness): Column {
    const allowed = this.allowed.get(`${String(resorigtbl)}.${String(resorigcol)}`);
    return { name: String(resname), type: this.types.get(type) ?? String(type), nullness, ...(allowed ? { allowed } : {}) };
  }

  private readonly catalogue: Catalogue = {
    isNotNull: (table, column) => this.notNull.has(`${table}.${column}`),
    isTable: (oid) => this.tables.has(oid),
    function: (oid) => this.functions.get(oid) ?? { name: '', strict: false, builtIn: false },
  };

  private async readCatalogue(): Promise<void> {
    const rows = async <R extends object>(text: string) => (await this.client.query<R>(text)).rows;
    for (const { oid, name } of await rows<{ oid: number; name: string }>('SELECT oid, typname AS name FROM pg_type'))
      this.types.set(oid, name);
    for (const { oid, ...one } of await rows<{ oid: number; name: string; strict: boolean; builtIn: boolean }>(
      'SELECT oid, proname AS name, proisstrict AS strict, oid < 16384 AS "builtIn" FROM pg_proc',
    ))
      this.functions.set(oid, one);
    for (const { oid } of await rows<{ oid: number }>(`SELECT oid FROM pg_class WHERE relkind IN ('r', 'p')`)) this.tables.add(oid);
    for (const { place } of await rows<{ place: string }>(`SELECT attrelid || '.' || attnum AS place FROM pg_attribute WHERE attnotnull`))
      this.notNull.add(place);
    // CHECK (state = ANY (ARRAY['open'::text, …])) is what PostgreSQL makes of CHECK (state IN ('open', …)).
    const checks = await rows<{ place: string; check: string }>(
      `SELECT conrelid || '.' || conkey[1] AS place, pg_get_constraintdef(oid) AS check FROM pg_constraint WHERE contype = 'c' AND cardinality(conkey) = 1`,
    );
    for (const { place, check } of checks) {
      const [, list] = /^CHECK \(\(\w+ = ANY \(ARRAY\[(.*)\]\)\)\)$/.exec(check) ?? [];
      if (list)
        this.allowed.set(
          place,
          [...list.matchAll(/'((?:[^']|'')*)'/g)].map(([, word]) => word!.replaceAll("''", "'")),
        );
    }
  }
}
