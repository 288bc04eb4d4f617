import { useRead } from '../../shared/query.js';
import { API } from '../api.js';
import type { EmployerLine } from '../staff/types.js';

/** The employers that whoever is signed in stands for, the latest first. */
export const useOwn = (signedIn = true) => useRead<{ items: EmployerLine[] }>(signedIn ? `${API}/employers/mine` : undefined);
