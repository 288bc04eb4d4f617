import { at } from '@linli/client';

import { useRead } from '../shared/query.js';

/** How many elders of the reader's communities are still to be asked. */
export const useAsked = (works: boolean): number =>
  useRead(works ? at('/api/identity/v1/dependants/waiting') : undefined).data?.waiting ?? 0;
