import { appendFile, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { Clock } from '../../timing/clock.js';
import type { Channel, Outgoing } from '../channel.js';

const ZONE = 'Asia/Shanghai';
const days = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE });
const dayOf = (at: Date): string => days.format(at);

/**
 * Writes each message as a line of JSON into a file of its day, for a district without a contract with a provider, whose staff read the
 * codes out, and for tests. Only the service's own user can read it.
 */
export class FileChannel implements Channel {
  readonly name = 'file';

  constructor(
    private readonly folder: string,
    private readonly clock: Clock,
  ) {}

  async send({ id, to, template, language, values, text }: Outgoing): Promise<undefined> {
    const at = this.clock.now();
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const line = JSON.stringify({ id, at, to, template, language, values, text });
    await appendFile(join(this.folder, `${dayOf(at)}.jsonl`), `${line}\n`, { mode: 0o600 });
  }

  /** Removes the files of days before this moment's. */
  async prune(before: Date): Promise<void> {
    const names = await readdir(this.folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    for (const name of names)
      if (/^\d{4}-\d\d-\d\d\.jsonl$/.test(name) && name < dayOf(before)) await rm(join(this.folder, name), { force: true });
  }
}
