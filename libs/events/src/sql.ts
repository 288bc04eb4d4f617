/** Whatever runs a parametrised query: a TypeORM EntityManager, or a pg client behind `fromPg`. */
export interface Sql {
  query<R = Record<string, unknown>>(text: string, values?: unknown[]): Promise<R[]>;
}

/** A pg client or pool as an `Sql`. */
export function fromPg(client: { query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }> }): Sql {
  return { query: async <R>(text: string, values?: unknown[]) => (await client.query(text, values)).rows as R[] };
}

const names = new Map<string, string>();

/**
 * A pg client as an `Sql` whose statements the server keeps: it reads and plans each text once a connection, without knowing the values.
 * For inserts and for looking up by a key; not for ranges, whose plan depends on how much lies in them. Texts are kept for ever, so none
 * may be put together from what varies.
 */
export function prepared(client: {
  query(statement: { name: string; text: string; values: unknown[] }): Promise<{ rows: unknown[] }>;
}): Sql {
  return {
    query: async <R>(text: string, values: unknown[] = []) => {
      const name = names.get(text) ?? `linli_${names.size}`;
      names.set(text, name);
      return (await client.query({ name, text, values })).rows as R[];
    },
  };
}
