export interface AreaView {
  code: string;
  level: 'county' | 'subdistrict' | 'community' | 'grid';
  name: string;
  parent?: string;
}

export interface AreaList {
  items: AreaView[];
}

export interface GridRef {
  code: string;
  name: string;
  version: number;
}

export interface PlaceView {
  area: AreaView;
  grid?: GridRef;
}

export interface GridView extends GridRef {
  community: string;
  note?: string;
  /** West, south, east, north in WGS84 degrees. */
  bbox: number[];
  validFrom: Date;
}

export interface GridList {
  items: GridView[];
}

export interface GridDetail extends GridView {
  /** Accounts that hold the role of grid lead here. */
  leads: string[];
  /** Accounts that hold the role of grid worker here. */
  workers: string[];
}
