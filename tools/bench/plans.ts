import { readFileSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { inEachDatabase } from '../runtime/running.ts';
import { logFileOf, type Service } from '../runtime/services.ts';
import { answered, type Trial } from './district.ts';

export interface Look {
  name: string;
  /** The service's own part of the address: cases?limit=50 */
  path: string;
  /** Who looks, in words. */
  as: string;
  token: string;
}

/**
 * What each look asks of the database, and the plan that PostgreSQL itself writes of it (auto_explain), as sections of Markdown.
 * @param tables what the query reads from; the service's own bookkeeping is left out
 */
export async function plansOf({ dataDir, district }: Trial, service: Service, looks: readonly Look[], tables: RegExp): Promise<string> {
  const sql = (statement: string) => inEachDatabase((client) => client.query(statement), [service]);
  await sql(`ALTER SYSTEM SET session_preload_libraries = 'auto_explain'`);
  await sql('SELECT pg_reload_conf()');
  for (const [name, value] of [['min_duration', '0'], ['analyze', 'on'], ['buffers', 'on'], ['timing', 'off']] as const) {
    await inEachDatabase((client) => client.query(`LOAD 'auto_explain'`).then(() => client.query(`ALTER SYSTEM SET auto_explain.log_${name} = '${value}'`)), [service]);
  }
  await sql('SELECT pg_reload_conf()');
  await district.part(service).strike();
  const log = logFileOf(dataDir, 'postgres');
  const sections: string[] = [];
  for (const { name, path, as, token } of looks) {
    const url = `${district.url}/api/${service}/v1/${path}`;
    await answered(url, token);
    const before = statSync(log).size;
    await answered(url, token);
    await sleep(300);
    const plans = readFileSync(log).subarray(before).toString().split(/^(?=\S.*duration: )/m).filter((entry) => /Query Text:/.test(entry) && tables.test(entry) && !/FOR UPDATE|OFFSET/.test(entry));
    sections.push(`## ${name}\n\n\`${path}\` as ${as}\n\n${plans.map((plan) => `\`\`\`\n${plan.split('\n').slice(1).map((line) => line.replace(/^\t/, '')).join('\n').trim()}\n\`\`\``).join('\n\n')}`);
  }
  return sections.join('\n\n');
}
