const METRES_A_MINUTE = 75;

export const minutesOf = (metres: number): number => Math.max(1, Math.round(metres / METRES_A_MINUTE));
