/** Pictures under the district's map, and what they are drawn in. */
export interface BaseMap {
  tiles: string[];
  coordinates: 'WGS84' | 'GCJ-02';
  attribution: string;
}

interface Settings {
  issuer: string;
  audience: string;
  clientId: string;
  /** What lies under the district's map. */
  baseMap?: BaseMap;
  /** Where the drawing is that lies there when there are no tiles. */
  ground?: string;
}

const SETTINGS = 'linli.settings';

/** As they were the last time when nothing answers: a page may open without a network. */
async function readSettings(): Promise<Settings> {
  try {
    const settings = (await (await fetch('/console.json', { signal: AbortSignal.timeout(5000) })).json()) as Settings;
    localStorage.setItem(SETTINGS, JSON.stringify(settings));
    return settings;
  } catch (error) {
    const kept = localStorage.getItem(SETTINGS);
    if (!kept) throw error;
    return JSON.parse(kept) as Settings;
  }
}

/** Of the district, not of this build. */
export const settings = await readSettings();
