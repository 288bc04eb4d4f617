import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { eventually } from '@linli/testing';

import type { Outgoing, Recipient } from '../messages/channel.js';
import type { TestWorld } from './index.js';

/** A message as the file channel wrote it. */
export type WrittenMessage = Outgoing & { at: string };

/** What went out by the file channel, oldest first. */
export function messages({ folder }: Pick<TestWorld, 'folder'>): WrittenMessage[] {
  const files = join(folder, 'messages');
  return (
    readdirSync(folder)
      .filter((name) => name === 'messages')
      .flatMap(() => readdirSync(files).sort())
      // What follows the last line break is still being written.
      .flatMap((name) => readFileSync(join(files, name), 'utf8').split('\n').slice(0, -1))
      .map((line) => JSON.parse(line) as WrittenMessage)
  );
}

/** The same to somebody. */
export const messagesTo = (world: Pick<TestWorld, 'folder'>, to: Recipient): WrittenMessage[] =>
  messages(world).filter((message) => JSON.stringify(message.to) === JSON.stringify(to));

/** The latest one to a number, once there are `n` of them. */
export async function latestMessageTo(world: Pick<TestWorld, 'folder'>, phone: string, n = 1): Promise<WrittenMessage> {
  const all = await eventually(
    async () => messagesTo(world, { phone }),
    (found) => found.length >= n,
  );
  return all.at(-1)!;
}
