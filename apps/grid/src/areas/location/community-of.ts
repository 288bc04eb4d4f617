/** The community of a grid: the first twelve digits of its code. */
export const communityOf = (code: string): string => code.slice(0, 12);
