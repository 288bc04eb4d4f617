import { useQuery } from '@tanstack/react-query';

import { keptNow, keptOf, type Kept } from '../../shared/kept.js';
import type { KeptRegister, Teacher } from './keeping.js';

const isRegister = (path: string): boolean => path.startsWith('/api/youth/v1/sessions/') && path.endsWith('/register');

/** The registers that this phone can show, the latest kept first. @param openOnly as they open though nobody is signed in */
async function registers(openOnly: boolean, accountId?: string): Promise<Kept<KeptRegister>[]> {
  const opens = ({ openFrom = Infinity }: { openFrom?: number }) => !openOnly || openFrom <= Date.now();
  const all = (await keptNow()).filter(
    (one) => isRegister(one.path) && opens(one) && (accountId === undefined || one.accountId === accountId),
  );
  const kept = await Promise.all(all.map((one) => keptOf<KeptRegister>(one.accountId, one.path)));
  return kept.filter((one) => one !== undefined).sort((a, b) => b.at - a.at);
}

/** Who took a register on this phone last, as long as it may be shown though nobody is signed in. */
async function holder(): Promise<Teacher | null> {
  const [last] = await registers(true);
  return last ? { accountId: last.accountId, name: last.value.keptBy, signedIn: false } : null;
}

const asked = { networkMode: 'always', retry: false, gcTime: 0 } as const;

export const useHolder = (enabled = true) =>
  useQuery({ queryKey: ['kept-by'], ...asked, enabled, queryFn: () => holder().catch(() => null) });

/** What this phone has of their registers without a network. */
export function useKeptRegisters({ accountId, signedIn }: Teacher) {
  const read = async () => (await registers(!signedIn, accountId).catch(() => [])).map(({ value }) => value);
  return useQuery({ queryKey: ['kept-registers', accountId, signedIn], ...asked, queryFn: read });
}
