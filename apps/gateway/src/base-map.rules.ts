/** What lies under the district's own map: tiles of somebody else. */
export interface BaseMap {
  /** Addresses of pictures with {z}, {x} and {y}, the lowest first: 天地图 has its names apart. */
  tiles: string[];
  /** What the pictures are drawn in: the console lays what it knows, in WGS84, on them right. */
  coordinates: 'WGS84' | 'GCJ-02';
  /** Whose pictures they are, and the number under which they may be shown (审图号). */
  attribution: string;
}

const isTile = (template: string): boolean =>
  URL.canParse(template) && /^https?:/.test(template) && ['{z}', '{x}', '{y}'].every((part) => template.includes(part));

/** Templates with spaces between them. @returns undefined where one is none */
export function tilesOf(text: string): string[] | undefined {
  const templates = text.split(/\s+/).filter(Boolean);
  return templates.length > 0 && templates.every(isTile) ? templates : undefined;
}

/** Where a browser must be allowed to fetch pictures from. */
export const originsOf = (map: BaseMap | undefined): string[] => [...new Set(map?.tiles.map((template) => new URL(template).origin))];
