/**
 * Enters every migration that was not released before in deploy/released-migrations.txt. What stands there is never overwritten:
 * `tools/released-migrations.spec.ts` holds the files against it.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './runtime/paths.ts';
import { migrationDigests, readReleased, releasedMigrations } from './runtime/released-migrations.ts';

const file = join(root, releasedMigrations);
const released = existsSync(file) ? readReleased(root) : new Map<string, string>();
const all = new Map([...migrationDigests(root), ...released]);
writeFileSync(
  file,
  [...all]
    .toSorted()
    .map(([path, digest]) => `${digest}  ${path}\n`)
    .join(''),
);
