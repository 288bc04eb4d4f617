export { freePort } from './free-port.js';
export { testIssuer, type TestIssuer } from './issuer.js';
export { testNats, type TestNats } from './nats.js';
export { eventually, Person, type Answer } from './person.js';
export { testPostgres, type Filling, type OwnPostgres, type TestDatabase, type TestPostgres } from './postgres.js';
export { codeOf, IssuerBrowser, signIn, type Landing, type Page, type Tokens } from './sign-in.js';
