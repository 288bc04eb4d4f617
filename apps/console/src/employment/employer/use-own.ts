import { at } from '@linli/client';

import { useRead } from '../../shared/query.js';

/** The employers that whoever is signed in stands for, the latest first. */
export const useOwn = (signedIn = true) => useRead(signedIn ? at('/api/employment/v1/employers/mine') : undefined);
