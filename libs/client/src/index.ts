export { Client, type ClientOptions, type Page, type Send } from './client.js';
export { listen, type LiveHint, type LiveListener } from './live.js';
export { ProblemError, type ProblemDetails } from './problem-error.js';
