import type { staff as zh } from '../zh/staff.js';

/** /programmes: what community staff read. */
export const staff: typeof zh = {
};
