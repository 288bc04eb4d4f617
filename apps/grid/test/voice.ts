import type { Person } from '@linli/service/testing';

/** A note as a browser records it, as short as one can be: a head, a track of sound, and some of it. */
export const note = Buffer.from('1a45dfa3874282847765626d18538067991654ae6b88ae86d781018381021f43b67587e78100a382ffff', 'hex');

/** Uploads one. @returns its id */
export const voice = async (person: Person): Promise<string> =>
  (await person.upload<{ id: string }>('/api/grid/v1/attachments', note, 'voice', 'audio/webm')).body.id;
