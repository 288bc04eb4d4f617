import { post, ProblemError } from '@linli/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { client } from '../../session/session.js';
import type { Attending } from '../types.js';
import { say } from '../../shared/say.js';

export type Proof = { code: string } | { request: string };

/** Asks whether the child may go with whoever has this proof; if so, it is gone. */
export function useHandOver(session: string, of: Attending, done: () => void) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  // The same proof sent again after a lost answer is the same attempt; another one, or one after a refusal, is not.
  const attempt = useRef<{ id: string; proof: string }>(undefined);
  const ask = useMutation({
    networkMode: 'always',
    mutationFn: (proof: Proof) => {
      const words = JSON.stringify(proof);
      if (attempt.current?.proof !== words) attempt.current = { id: crypto.randomUUID(), proof: words };
      return client.send(
        post('/api/youth/v1/sessions/{id}/collections', {
          id: session,
          body: { id: attempt.current.id, child: of.child, occurredAt: new Date().toISOString(), ...proof },
        }),
      );
    },
    onSuccess: async () => {
      say.success({ content: t('teacher.handed', { name: of.name }), duration: 6 });
      await queries.invalidateQueries({ queryKey: ['read'] });
      done();
    },
    onError: (error) => {
      if (isSilence(error)) return;
      attempt.current = undefined;
      void queries.invalidateQueries({ queryKey: ['read'] });
    },
  });
  return { ...ask, silent: isSilence(ask.error), refusal: ask.error && !isSilence(ask.error) ? ask.error : undefined };
}

/** Nothing was decided: it can be asked again. */
const isSilence = (error: unknown): boolean => error instanceof ProblemError && (error.status === 0 || error.status >= 500);
