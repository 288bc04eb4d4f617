import { useRead } from '../../shared/query.js';
import { API, type Programme } from '../types.js';

export const useProgramme = (id: string | undefined) => useRead<Programme>(id && `${API}/programmes/${id}`);

export function ProgrammeTitle({ id }: { id: string }) {
  return <span>{useProgramme(id).data?.title ?? '…'}</span>;
}
