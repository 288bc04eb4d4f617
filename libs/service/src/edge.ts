// What the gateway shares with the services: without Nest, TypeORM and NATS, which the main entry brings.
export { collectWhenAtRest } from './boot/at-rest.js';
export { continueTrace } from './caller/trace.js';
export { forEveryApp, oidcOf, readEnvironment, type Oidc } from './config/environment.js';
export { conditionalReads } from './http/conditional.js';
export { refusals, refuse, refuseMethods, refuseRaw } from './http/refusal.js';
export { answerCheck, checkAnswers } from './openapi/check-answers.js';
export { problemSchema } from './openapi/problem-schema.js';
export { TokenVerifier } from './http/token-verifier.js';
