import { post } from '@linli/client';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useMe } from '../session/session.js';
import { itemOfCommand, KeptForLater, useReadAnew, useSend, type Sent } from '../shared/command.js';
import { useErrorWords } from '../shared/error-words.js';
import { put } from '../shared/outbox/outbox-store.js';
import type { CaseLine, CaseWhole } from './case.js';
import { say } from '../shared/say.js';

/** What brings a case under way: taken in and begun by who stands before it, or only begun where it was taken in before. */
export function stepsToStart({ state, handler }: CaseLine, accountId: string | undefined): ('accept' | 'start')[] {
  if (state === 'registered') return ['accept', 'start'];
  if (state === 'accepted' && handler === undefined) return ['start'];
  return state === 'dispatched' && handler === accountId ? ['start'] : [];
}

/**
 * Accepts and starts a case in one tap: two commands, the second only after the first. Without a network both wait on this phone, in this
 * order; what came in between makes the district refuse them, as each names the version that it is for.
 */
export function useAcceptStart(of: CaseLine) {
  const { t } = useTranslation();
  const me = useMe().data;
  const send = useSend<CaseWhole>();
  const readAnew = useReadAnew();
  const wordsOf = useErrorWords();
  return useMutation({
    mutationFn: async (): Promise<'done' | 'kept'> => {
      let version = of.version;
      let kept = false;
      for (const [n, step] of stepsToStart(of, me?.accountId).entries()) {
        const command: Sent<CaseWhole> = {
          ...post(`/api/grid/v1/cases/{id}/${step}`, { id: of.id, body: {}, ifMatch: version }),
          waits: { kind: 'case', title: `${t(`step.${step}`)} · ${of.number}` },
        };
        // What follows a command that waits is sent after it, whatever the network does meanwhile.
        if (kept) {
          await put({ ...itemOfCommand(command, crypto.randomUUID(), me!, false), at: new Date(Date.now() + n).toISOString() });
          continue;
        }
        try {
          ({ version } = await send(command));
        } catch (error) {
          if (!(error instanceof KeptForLater)) throw error;
          kept = true;
          version += 1;
        }
      }
      return kept ? 'kept' : 'done';
    },
    onSuccess: (outcome) =>
      void (outcome === 'kept'
        ? say.info({ key: 'kept', content: t('outbox.kept'), duration: 6 })
        : say.success(t('work.started', { number: of.number }))),
    onError: (error) => say.error({ content: wordsOf(error), duration: 6 }),
    onSettled: () => readAnew(`/api/grid/v1/cases/${of.id}`),
  });
}
