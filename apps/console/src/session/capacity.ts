import { personalRoles } from '@linli/client';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

import { actingFor } from './acting.js';
import type { Grant, Me } from './session.js';
import { say } from '../shared/say.js';

/** In which of several roles somebody acts in this tab, until they sign out (docs/adr/088). */
const KEY = 'linli.acting-as';

const changes = new EventTarget();

/** The id of a grant; undefined for all of them, and while acting for somebody else, who has none. */
export const actingAs = (): string | undefined => (actingFor() ? undefined : (sessionStorage.getItem(KEY) ?? undefined));

function choose(id: string | undefined): void {
  if (id === undefined) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, id);
  changes.dispatchEvent(new Event('change'));
}

/** Whoever signs in begins with all their roles. */
export const forgetCapacity = (): void => choose(undefined);

/** The district does not know the chosen role as theirs any more: all that they still hold counts again. */
export function capacityOver(): void {
  if (actingAs() === undefined) return;
  choose(undefined);
  changes.dispatchEvent(new Event('over'));
}

export function useActingAs(): string | undefined {
  return useSyncExternalStore((changed) => {
    changes.addEventListener('change', changed);
    return () => changes.removeEventListener('change', changed);
  }, actingAs);
}

/** The roles of which one is chosen: what somebody is for themselves counts beside each of them. */
export const capacitiesOf = ({ held }: Me): Grant[] => held.filter(({ role }) => !(personalRoles as readonly string[]).includes(role));

/** Nothing that was read in another role stays: all is asked for anew. */
async function readAnew(queries: QueryClient): Promise<void> {
  await queries.invalidateQueries({ queryKey: ['me'] });
  await queries.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
}

export function useActAs(): (id: string | undefined) => Promise<void> {
  const queries = useQueryClient();
  return (id) => {
    choose(id);
    return readAnew(queries);
  };
}

/** Says that the chosen role is over, and shows what is left. */
export function useCapacityOver(): void {
  const queries = useQueryClient();
  const { t } = useTranslation();
  useEffect(() => {
    const over = () => {
      say.warning({ key: 'capacity-over', content: t('capacity.over'), duration: 8 });
      // Whoever asked first may still wait for the refusal: what is under way is given up too.
      void queries.resetQueries();
    };
    changes.addEventListener('over', over);
    return () => changes.removeEventListener('over', over);
  }, [queries, t]);
}
