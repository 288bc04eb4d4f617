/**
 * `npm run bench -- [--only NAME] [--json FILE]`: what the product reaches beside its peers and its limits, in one run on this machine.
 * Writes docs/benchmarks.md; `--json` writes for each goal {bench, goal, value, target, met}.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { enrolmentBurst } from './bench/enrolment-burst.ts';
import { feed } from './bench/feed.ts';
import type { Bench } from './bench/findings.ts';
import { firstPage } from './bench/first-page.ts';
import { gateway } from './bench/gateway.ts';
import { growth } from './bench/growth.ts';
import { rebuild } from './bench/rebuild.ts';
import { match } from './bench/match.ts';
import { reportCase } from './bench/report-case.ts';
import { rest } from './bench/rest.ts';
import { hailRace } from './bench/hail-race.ts';
import { pipeline } from './bench/pipeline.ts';
import { signIns } from './bench/sign-in.ts';
import { work } from './bench/work.ts';
import { keep, machine, type Run } from './bench/report.ts';
import { printFailure, Trouble } from './runtime/trouble.ts';

const benches: Readonly<Record<string, Bench>> = {
  pipeline,
  'report-case': reportCase,
  gateway,
  'hail-race': hailRace,
  'enrolment-burst': enrolmentBurst,
  growth,
  rebuild,
  feed,
  match,
  work,
  'sign-in': signIns,
  'first-page': firstPage,
  rest,
};

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string' }, json: { type: 'string' } } });
  const names = values.only ? values.only.split(',') : Object.keys(benches);
  const unknown = names.find((name) => !(name in benches));
  if (unknown) throw new Trouble(`There is no benchmark called ${unknown}.`, `One of: ${Object.keys(benches).join(', ')}`);
  const found: Record<string, Run> = {};
  for (const name of names) {
    console.log(`… ${name}`);
    const findings = await benches[name]!();
    found[name] = {
      at: new Date().toISOString().slice(0, 10),
      machine: machine(),
      versions: `Node ${process.versions.node}, PostgreSQL 18`,
      command: `npm run bench -- --only ${name}`,
      ...findings,
    };
    for (const { goal, value, target, met } of findings.goals) console.log(`${met ? '✓' : '✗'} ${goal}: ${value} (goal ${target})`);
    keep({ [name]: found[name] });
  }
  const goals = Object.entries(found).flatMap(([bench, run]) => run.goals.map((goal) => ({ bench, ...goal })));
  if (values.json) writeFileSync(values.json, `${JSON.stringify(goals, null, 1)}\n`);
  console.log(`${goals.filter(({ met }) => met).length} of ${goals.length} goals met; docs/benchmarks.md is written`);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    printFailure(error);
    process.exit(1);
  },
);
