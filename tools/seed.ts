/**
 * `npm run seed -- --cases N --grids N`: fills the running district until it has so many, as it would look after so much work. For trials.
 */
import { parseArgs } from 'node:util';

import { inEachDatabase } from './runtime/running.ts';
import { printFailure, Trouble } from './runtime/trouble.ts';
import { seedCases, seedGrids } from './seed/ledger.ts';

try {
  const { values } = parseArgs({ options: { cases: { type: 'string', default: '10000' }, grids: { type: 'string', default: '1000' } } });
  const [cases, grids] = [Number(values.cases), Number(values.grids)];
  if (![cases, grids].every((n) => Number.isInteger(n) && n > 0))
    throw new Trouble('How many?', 'npm run seed -- --cases 1000000 --grids 10000');
  await inEachDatabase(
    async (sql) => {
      console.log(`${await seedGrids(sql, grids)} grids drawn; the service shows them once it is started again`);
      const { rows, seconds } = await seedCases(sql, cases);
      console.log(`${rows} rows in ${seconds.toFixed(1)} s, ${Math.round(rows / seconds)} rows/s`);
    },
    ['grid'],
  );
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}
