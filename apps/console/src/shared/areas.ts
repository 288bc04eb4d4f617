import { useRead } from './query.js';

interface Area {
  code: string;
  name: string;
}

/** Communities, each followed by its grids, to choose from. */
export function useAreas(): { value: string; label: string }[] {
  const areas = useRead<{ items: Area[] }>('/api/grid/v1/areas');
  const grids = useRead<{ items: Area[] }>('/api/grid/v1/grids');
  const communities = (areas.data?.items ?? []).filter(({ code }) => code.length === 12);
  return [...communities, ...(grids.data?.items ?? [])].sort((a, b) => a.code.localeCompare(b.code)).map(({ code, name }) => ({ value: code, label: name }));
}

/** Communities only. */
export const useCommunities = (): { value: string; label: string }[] => useAreas().filter(({ value }) => value.length === 12);
