import { asyncapi, contracts } from '@linli/contracts';

/** Every event of the district, as AsyncAPI 3. */
export const eventsDocument = asyncapi(contracts);
