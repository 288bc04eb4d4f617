/** 1910 fen as 19.1: people read and write yuan, everything else is whole fen (docs/adr/086). */
export const toYuan = (fen: number): number => fen / 100;

/** A sum in yuan as somebody wrote it; forms take two decimals. */
export const toFen = (yuan: number): number => Math.round(yuan * 100);

/** 1200 fen as 12.00, for sums under one another. */
export const yuan = (fen: number): string => toYuan(fen).toLocaleString('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
