import { readFileSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { inEachDatabase } from '../runtime/running.ts';
import type { Service } from '../runtime/services.ts';

export interface Statement {
  session: string;
  text: string;
  /** As PostgreSQL's log writes them: 'quoted' or NULL. */
  parameters: string[];
}

/** Everything that is said to a service's database while `work` runs, in order, as PostgreSQL's own log has it. */
export async function saidTo(service: Service, logFile: string, work: () => Promise<void>): Promise<Statement[]> {
  const set = (name: string, value: string) => inEachDatabase((sql) => sql.query(`ALTER SYSTEM SET ${name} = '${value}'`), [service]);
  const reset = (name: string) => inEachDatabase((sql) => sql.query(`ALTER SYSTEM RESET ${name}`), [service]);
  const reload = () => inEachDatabase((sql) => sql.query('SELECT pg_reload_conf()'), [service]).then(() => sleep(500));
  // Parameters are the log's detail, which a district keeps out of it (runtime/postgres.ts). Only the setting of a database is stronger
  // than that of the command line, and only new sessions have it.
  const detailed = (how: string) =>
    inEachDatabase(
      async (sql) => {
        await sql.query(`ALTER DATABASE linli_${service} ${how}`);
        await sql.query(
          'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
        );
      },
      [service],
    );
  await set('log_line_prefix', '%p %d|');
  await set('log_statement', 'all');
  await detailed(`SET log_error_verbosity = 'default'`);
  await reload();
  const begin = statSync(logFile).size;
  await work();
  await sleep(500);
  await detailed('RESET log_error_verbosity');
  await reset('log_statement');
  await reset('log_line_prefix');
  await reload();
  return read(readFileSync(logFile).subarray(begin).toString(), `linli_${service}`);
}

function read(log: string, database: string): Statement[] {
  const statements: Statement[] = [];
  for (const entry of log.split(/^(?=\d+ \w+\|)/m)) {
    const [, session = '', of, words = ''] = /^(\d+) (\w+)\|([\s\S]*)$/.exec(entry) ?? [];
    if (of !== database) continue;
    const text = /^LOG:\s+(?:execute [^:]*|statement): ([\s\S]*)$/.exec(words)?.[1];
    if (text !== undefined) statements.push({ session, text: text.replaceAll('\n\t', '\n').trim(), parameters: [] });
    const parameters = /^DETAIL:\s+[Pp]arameters: ([\s\S]*)$/.exec(words)?.[1];
    const owner = statements.findLast((statement) => statement.session === session);
    if (parameters && owner) owner.parameters = [...parameters.matchAll(/\$\d+ = ('(?:[^']|'')*'|NULL)/g)].map((match) => match[1]!);
  }
  return statements;
}

/** The transaction in which a session said this, from BEGIN to COMMIT. */
export function transactionWith(statements: readonly Statement[], words: string): Statement[] {
  const at = statements.findIndex(({ text }) => text.includes(words));
  const of = statements.filter(({ session }) => session === statements[at]?.session);
  const here = of.indexOf(statements[at]!);
  const begin = of.slice(0, here).findLastIndex(({ text }) => /^(START TRANSACTION|BEGIN)/.test(text));
  const end = of.findIndex(({ text }, i) => i > here && text === 'COMMIT');
  if (at < 0 || begin < 0 || end < 0) throw new Error(`no transaction with ${words} was seen`);
  return of.slice(begin, end + 1);
}

/**
 * For `asScript`: where the answer for a repeat lies, and the lock of that, other ones for each `:n`
 * (libs/service/src/unit-of-work/idempotency.ts).
 * @returns what rewrites these two values and no other
 */
export function anotherKey(statements: readonly Statement[]): (value: string) => string | undefined {
  const slot = statements.find(({ text }) => text.includes('FROM idempotency'))?.parameters[0]?.slice(1, -1);
  if (!slot) throw new Error('no answer for a repeat was looked for');
  const lock = String(Buffer.from(slot.slice(2), 'hex').readBigInt64BE());
  return (value) => (value === slot ? 'sha256(:n::text::bytea)' : value === lock ? ':n' : undefined);
}

/** A statement in pgbench's language, with its parameters in their places; `rewrite` may give an expression for a value. */
export function asScript({ text, parameters }: Statement, rewrite: (value: string, text: string) => string | undefined): string {
  const placed = text.replaceAll(/\$(\d+)/g, (_, n: string) => {
    const parameter = parameters[Number(n) - 1] ?? 'NULL';
    if (parameter === 'NULL') return 'NULL';
    const value = parameter.slice(1, -1).replaceAll("''", "'");
    return rewrite(value, text) ?? literal(value);
  });
  return `${placed};`;
}

/** A string that pgbench finds no variable in: what follows a colon would be one. */
export const literal = (value: string): string => `E'${value.replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll(':', '\\x3A')}'`;
