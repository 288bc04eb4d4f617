import { useQuery } from '@tanstack/react-query';

import { useOnline } from '../shared/online.js';

const AGAIN_MS = 10_000;

/** Does the district answer? A browser that believes in its network may be wrong. */
async function reachable(): Promise<boolean> {
  try {
    return (await fetch('/console.json', { cache: 'no-store', signal: AbortSignal.timeout(5000) })).ok;
  } catch {
    return false;
  }
}

/** Is the district there for this browser? Asked while `wanted`, again and again until it is; without a network it is away at once. */
export function useReach(wanted = true): 'asking' | 'there' | 'away' {
  const online = useOnline();
  const { data: there } = useQuery({
    queryKey: ['reachable'],
    queryFn: reachable,
    enabled: wanted && online,
    networkMode: 'always',
    refetchInterval: ({ state }) => (state.data === false ? AGAIN_MS : false),
  });
  if (!online || there === false) return 'away';
  return there ? 'there' : 'asking';
}
