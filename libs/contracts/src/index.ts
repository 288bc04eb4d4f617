import 'reflect-metadata';

export { AREA_CODE, AREA_DIGITS, areaAndAround, IsAreaCode } from './area.js';
export { ContractViolation, validateEvent, type EventContract } from './contract.js';
export { PHONE } from './phone.js';
export { Point } from './point.js';
export { contractOf, contracts } from './registry.js';
export { agencyAsyncapi, exampleOf, feedPaths } from './agency-asyncapi.js';
export { asyncapi } from './asyncapi.js';
export { feedEntries, feedEntryOf, publicPart, publicSchemaOf, type FeedEntry } from './feed.js';
export { schemaOf, type JsonSchema } from './json-schema.js';
export * from './employment/index.js';
export * from './exchange/index.js';
export * from './grid/index.js';
export * from './identity/index.js';
export * from './volunteering/index.js';
export * from './youth/index.js';
