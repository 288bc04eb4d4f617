/** 1910 fen as 19.1: at the edges, which are sheets, papers, search engines and words. All else calculates in whole fen (docs/adr/086). */
export const toYuan = (fen: number): number => fen / 100;

/** A sum in yuan, with two decimals at most, as people write it in a sheet. */
export const toFen = (yuan: number): number => Math.round(yuan * 100);

/** 1200 fen as 12.00, for columns of sums. */
export const yuan = (fen: number): string =>
  `${fen < 0 ? '-' : ''}${Math.floor(Math.abs(fen) / 100)}.${String(Math.abs(fen) % 100).padStart(2, '0')}`;
