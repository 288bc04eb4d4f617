import type { PersonalData } from '../personal-data/personal-data.js';
import type { ReadTx } from '../unit-of-work/tx.js';
import type { Outgoing } from './channel.js';

type Content = Pick<Outgoing, 'to' | 'values'>;

const FIELD = 'message.content';

/**
 * Seals for the message's own id, so that its key can go as soon as it is sent. The transaction is not to remember that id among the people
 * it has dealt with (PersonalData.peopleIn): an answer kept for a repeat would become unreadable together with the message.
 */
export const sealContent = (personal: PersonalData, { sql }: ReadTx, id: string, content: Content): Promise<Buffer> =>
  personal.seal({ sql }, id, FIELD, JSON.stringify(content));

/** Undefined when it cannot be opened: its key is gone, or of another master key. */
export async function openContent(
  personal: PersonalData,
  { sql }: ReadTx,
  id: string,
  sealed: Buffer | null,
): Promise<Content | undefined> {
  if (!sealed) return undefined;
  try {
    const opened = await personal.open({ sql }, id, FIELD, sealed);
    return opened === undefined ? undefined : (JSON.parse(opened) as Content);
  } catch {
    return undefined;
  }
}
