import type { guardian as zh } from '../zh/guardian.js';

/** /children: what guardians read. */
export const guardian: typeof zh = {
};
