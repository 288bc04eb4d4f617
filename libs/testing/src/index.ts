export { freePort } from './free-port.js';
export { testIssuer, type TestIssuer } from './issuer.js';
export { testNats, type TestNats } from './nats.js';
export { testPostgres, type TestDatabase, type TestPostgres } from './postgres.js';
