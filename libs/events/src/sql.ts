/** Whatever runs a parametrised query: a TypeORM EntityManager, or a pg client behind `fromPg`. */
export interface Sql {
  query<R = Record<string, unknown>>(text: string, values?: unknown[]): Promise<R[]>;
}

/** A pg client or pool as an `Sql`. */
export function fromPg(client: { query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }> }): Sql {
  return { query: async <R>(text: string, values?: unknown[]) => (await client.query(text, values)).rows as R[] };
}
