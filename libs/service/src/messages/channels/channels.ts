import { join } from 'node:path';

import type { Config } from '../../config/config.js';
import type { Clock } from '../../timing/clock.js';
import type { Channel } from '../channel.js';
import type { Routes } from '../messages.js';
import { FileChannel } from './file.js';

export interface Channels {
  byName: ReadonlyMap<string, Channel>;
  routes: Routes;
  /** Where messages go into a file. */
  file: FileChannel | undefined;
}

/** The channels that are configured. */
export function openChannels({ storage }: Config, clock: Clock): Channels {
  const file = new FileChannel(join(storage.kind === 'folder' ? storage.folder : '.', 'messages'), clock);
  return { byName: new Map([[file.name, file]]), routes: { phone: file.name, wechat: file.name }, file };
}
