import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The workspace. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** What may be thrown away and fetched again. */
export const cache = process.env.LINLI_CACHE ?? join(root, '.cache');

export const bin = join(root, 'node_modules', '.bin');
