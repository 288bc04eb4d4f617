import { feedEntries } from '@linli/contracts';
import { streamOf } from '@linli/events';

/** The services of whose events agencies are given something. */
export const services: readonly string[] = [...new Set(feedEntries.map(({ contract }) => streamOf(contract.subject)))].sort();
