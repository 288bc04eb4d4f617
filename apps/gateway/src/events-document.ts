import { agencyAsyncapi, asyncapi, contracts, feedEntries } from '@linli/contracts';

/** Every event of the district, as AsyncAPI 3. */
export const eventsDocument = asyncapi(contracts);

/** What other agencies may receive of them. */
export const agencyDocument = (publicUrl: string, tokenUrl: string) => agencyAsyncapi(feedEntries, publicUrl, tokenUrl);
