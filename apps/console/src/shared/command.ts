import { ProblemError, type Command } from '@linli/client';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';

import { actingFor } from '../session/acting.js';
import { client, useMe, type Me } from '../session/session.js';
import { concernsCommand } from './live/concerns.rules.js';
import { localPhotosIn, type Item, type Kind } from './outbox/outbox.rules.js';
import { put } from './outbox/outbox-store.js';

export interface Sent<A> extends Command<A> {
  /**
   * It may wait for a network on this phone. Without this, and while acting for somebody else, it is refused when there is none, and never
   * sent later.
   */
  waits?: { kind: Kind; title: string; kept?: (item: Item) => void };
}

/** Not an error: the command waits on this phone. */
export class KeptForLater extends Error {
  constructor(readonly item: Item) {
    super('kept for later');
  }
}

const notSent = () => new ProblemError({ status: 0, code: 'not-sent', title: '' });
const noAnswer = () => new ProblemError({ status: 0, code: 'no-answer', title: '' });

/** A command as it is kept. */
export function itemOfCommand({ method, path, body, ifMatch, waits }: Sent<unknown>, key: string, me: Me, attempted: boolean): Item {
  const { kind, title } = waits!;
  return {
    key,
    accountId: me.accountId,
    accountName: me.name,
    at: new Date().toISOString(),
    kind,
    title,
    method,
    path,
    body,
    ...(ifMatch === undefined ? {} : { ifMatch }),
    attempted,
    state: 'waiting',
  };
}

/**
 * Sends a command. Without a network it is kept when it may wait, else refused at once. The same command given again after silence has the
 * same Idempotency-Key: what the district did already it does not do twice.
 * @throws ProblemError, KeptForLater
 */
export function useSend<T>(): (command: Sent<T>) => Promise<T> {
  const me = useMe().data;
  /** The keys of commands that nothing answered to, each by what it said. */
  const unanswered = useRef(new Map<string, string>());
  return useCallback(
    async (command: Sent<T>) => {
      const { method, path, body, ifMatch, waits } = command;
      const content = JSON.stringify([method, path, body, ifMatch]);
      const silentBefore = unanswered.current.has(content);
      const key = unanswered.current.get(content) ?? crypto.randomUUID();
      const keep = async (attempted: boolean) => {
        unanswered.current.delete(content);
        const item = itemOfCommand(command, key, me!, attempted);
        await put(item);
        return new KeptForLater(item);
      };
      const mayWait = waits !== undefined && Boolean(me) && !actingFor();
      // Photos that are on this phone only go ahead of it, when there is a network.
      if (mayWait && localPhotosIn(body).length > 0) throw await keep(false);
      if (!navigator.onLine) throw mayWait ? await keep(silentBefore) : notSent();
      unanswered.current.set(content, key);
      try {
        const answer = await client.send(command, key);
        unanswered.current.delete(content);
        return answer;
      } catch (error) {
        const silent = error instanceof ProblemError && error.status === 0;
        if (silent && mayWait) throw await keep(true);
        if (silent) throw noAnswer();
        if (!(error instanceof ProblemError && error.status >= 500)) unanswered.current.delete(content);
        throw error;
      }
    },
    [me],
  );
}

/** Has everything read anew that commands to these addresses may have changed. */
export function useReadAnew(): (...commands: string[]) => Promise<void> {
  const queries = useQueryClient();
  return useCallback(
    (...commands) =>
      queries.invalidateQueries({
        queryKey: ['read'],
        predicate: ({ queryKey: [, path] }) => typeof path === 'string' && commands.some((command) => concernsCommand(path, command)),
      }),
    [queries],
  );
}
