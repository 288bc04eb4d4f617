import { at } from '@linli/client';

import { useMemo } from 'react';

import { useRead } from './query.js';

/** What every area is called, by its code. */
export function useAreaNames(): ReadonlyMap<string, string> {
  const areas = useRead(at('/api/grid/v1/areas')).data?.items;
  const grids = useRead(at('/api/grid/v1/grids')).data?.items;
  return useMemo(() => new Map([...(areas ?? []), ...(grids ?? [])].map(({ code, name }) => [code, name])), [areas, grids]);
}

/** An area by its name; by its code where that is not known. */
export function useAreaName(): (code: string) => string {
  const names = useAreaNames();
  return (code) => names.get(code) ?? code;
}

/** Every area, the wider before what lies in it. */
export function useAllAreas(): { value: string; label: string }[] {
  const all = useAreaNames();
  return [...all].map(([value, label]) => ({ value, label })).sort((a, b) => a.value.localeCompare(b.value));
}

/** Communities, each followed by its grids, to choose from. */
export function useAreas(): { value: string; label: string }[] {
  const areas = useRead(at('/api/grid/v1/areas'));
  const grids = useRead(at('/api/grid/v1/grids'));
  const communities = (areas.data?.items ?? []).filter(({ code }) => code.length === 12);
  return [...communities, ...(grids.data?.items ?? [])]
    .sort((a, b) => a.code.localeCompare(b.code))
    .map(({ code, name }) => ({ value: code, label: name }));
}

/** Communities only. */
export const useCommunities = (): { value: string; label: string }[] => useAreas().filter(({ value }) => value.length === 12);
