import { readFileSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { inEachDatabase } from '../runtime/running.ts';
import { logFileOf, type Service } from '../runtime/services.ts';
import { answered, type Trial } from './district.ts';

/** Somebody looks at something. */
export interface Look {
  look: string;
  who: string;
  /** After the service's own address. */
  path: string;
}

/** One query of a look, as PostgreSQL's auto_explain wrote it. */
export interface Planned extends Look {
  plan: string;
}

/**
 * Lets PostgreSQL itself write the plan of what each look asks.
 * @param about which of the queries belong to it, and not to what the service does besides
 */
export async function plansOf(
  { dataDir, district }: Trial,
  service: Service,
  looks: readonly Look[],
  tokens: Readonly<Record<string, string>>,
  about: (query: string) => boolean,
): Promise<Planned[]> {
  const say = (words: string) => inEachDatabase((sql) => sql.query(words), [service]);
  await say(`ALTER SYSTEM SET session_preload_libraries = 'auto_explain'`);
  await say('SELECT pg_reload_conf()');
  for (const [name, value] of [
    ['min_duration', '0'],
    ['analyze', 'on'],
    ['buffers', 'on'],
    ['timing', 'off'],
  ] as const) {
    await inEachDatabase(
      (sql) => sql.query(`LOAD 'auto_explain'`).then(() => sql.query(`ALTER SYSTEM SET auto_explain.log_${name} = '${value}'`)),
      [service],
    );
  }
  await say('SELECT pg_reload_conf()');
  await district.part(service).strike();
  const log = logFileOf(dataDir, 'postgres');
  const plans: Planned[] = [];
  for (const look of looks) {
    const url = `${district.url}/api/${service}/v1/${look.path}`;
    await answered(url, tokens[look.who]!);
    const before = statSync(log).size;
    await answered(url, tokens[look.who]!);
    await sleep(300);
    const said = readFileSync(log)
      .subarray(before)
      .toString()
      .split(/^(?=\S.*duration: )/m)
      .filter((entry) => entry.includes('Query Text:') && about(entry));
    plans.push(
      ...said.map((entry) => ({
        ...look,
        plan: entry
          .split('\n')
          .slice(1)
          .map((line) => line.replace(/^\t/, ''))
          .join('\n')
          .trim(),
      })),
    );
  }
  return plans;
}

/** A page with each look's plans under each other. */
export function pageOf(intro: string, looks: readonly Look[], plans: readonly Planned[]): string {
  const sections = looks.map(({ look, who, path }) => {
    const own = plans.filter((one) => one.look === look).map(({ plan }) => `\`\`\`\n${plan}\n\`\`\``);
    return `## ${look}\n\n\`${path}\` as ${who}\n\n${own.join('\n\n')}`;
  });
  return `# Query plans\n\n${intro}\n\n${sections.join('\n\n')}\n`;
}

/** The most rows that one step of a plan read, sorted or threw away. */
export const mostRows = (plan: string): number =>
  Math.max(
    0,
    ...[...plan.matchAll(/actual rows=([\d.]+) loops=(\d+)/g)].map(([, rows, loops]) => Number(rows) * Number(loops)),
    ...[...plan.matchAll(/Rows Removed by [\w ]+: (\d+)/g)].map(([, rows]) => Number(rows)),
  );
