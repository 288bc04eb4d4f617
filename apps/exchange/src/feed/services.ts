import { feedEntries } from '@linli/contracts';
import { streamOf } from '@linli/events';

/** The types of all events that agencies may be given. */
export const feedTypes: string[] = feedEntries.map(({ contract }) => contract.subject);

/** The services of whose events agencies are given something. */
export const services: readonly string[] = [...new Set(feedTypes.map(streamOf))].sort();
