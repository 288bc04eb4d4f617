/**
 * `npm run jobs -- [retry [job]]`: what scheduled jobs could not do by themselves, in every service; or has it tried again at once. The
 * same stands, one
 * by one and with a reason to give up, on the console’s page 运行异常.
 */
import { inEachDatabase } from './runtime/running.ts';
import { printFailure, Trouble } from './runtime/trouble.ts';

const usage = 'npm run jobs | npm run jobs -- retry [job]';

interface Failed {
  job: string;
  item: string;
  state: string;
  attempts: number;
  reason: string;
  next_try: Date;
}

async function list(): Promise<void> {
  let all = 0;
  const found = await inEachDatabase((sql) =>
    sql.query<Failed>("SELECT job, item, state, attempts, reason, next_try FROM failed_item WHERE state <> 'dismissed' ORDER BY job, at"),
  );
  for (const [service, items] of found) {
    for (const { job, item, state, attempts, reason, next_try } of items) {
      const next = state === 'retrying' ? `, again at ${next_try.toISOString()}` : '';
      console.log(`${service} ${job} ${item || '(the job itself)'} ${state} after ${attempts} attempts${next}: ${reason}`);
    }
    all += items.length;
  }
  console.log(all === 0 ? 'No job has failed.' : `${all} wait. Try them again: npm run jobs -- retry [job]`);
}

/** The service that does the job sees it at its next pass. */
async function retry(job: string | undefined): Promise<void> {
  const found = await inEachDatabase((sql) =>
    sql.query(
      "UPDATE failed_item SET state = 'retrying', next_try = now() WHERE state <> 'dismissed' AND ($1::text IS NULL OR job = $1) RETURNING id",
      [job ?? null],
    ),
  );
  for (const [service, items] of found) if (items.length > 0) console.log(`${service}: ${items.length} are tried again`);
}

const [command, job] = process.argv.slice(2);
try {
  if (command === undefined) await list();
  else if (command === 'retry') await retry(job);
  else throw new Trouble(`That is not understood: ${command}.`, usage);
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}
