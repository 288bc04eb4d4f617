/** Keeps the JSON Schema of every contract that has none yet in libs/contracts/released. What is there is never overwritten. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';

import { contracts, schemaOf } from '@linli/contracts';

const folder = new URL('../libs/contracts/released/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const contract of contracts) {
  const file = new URL(`${contract.subject}.json`, folder);
  if (!existsSync(file)) writeFileSync(file, `${JSON.stringify(schemaOf(contract), undefined, 2)}\n`);
}
