import type { teacher as zh } from '../zh/teacher.js';

/** /classes: what teachers read. */
export const teacher: typeof zh = {
};
