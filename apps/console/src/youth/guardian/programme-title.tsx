import { at } from '@linli/client';

import { useRead } from '../../shared/query.js';

export const useProgramme = (id: string | undefined) => useRead(id && at('/api/youth/v1/programmes/{id}', { id }));

export function ProgrammeTitle({ id }: { id: string }) {
  return <span>{useProgramme(id).data?.title ?? '…'}</span>;
}
