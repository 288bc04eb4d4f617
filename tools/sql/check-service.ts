/**
 * `node tools/sql/check-service.ts <service> <database url>`: what `check` says of a service, as JSON. Run by the service's test
 * (`test/sql.int.spec.ts`), which migrates the database: the checker takes some hundred MB, which are gone with this process.
 */
import { join } from 'node:path';

import { root } from '../runtime/paths.ts';
import { check } from './check.ts';
import { Describer } from './describe.ts';
import { statementsOf } from './statements.ts';

const [service, url] = process.argv.slice(2) as [string, string];
const describer = await Describer.connect(url);
console.log(JSON.stringify(await check(statementsOf(join(root, 'apps', service), root), describer)));
await describer.end();
