export { Client, type ClientOptions } from './client.js';
export { clientCredentials, type ClientCredentials } from './client-credentials.js';
export { personalRoles, staffRoles, workingRoles } from './generated/role-groups.js';
export { listen, type LiveHint, type LiveListener } from './live.js';
export { ProblemError, type ProblemDetails } from './problem-error.js';
export {
  at,
  pageOf,
  post,
  put,
  remove,
  type Address,
  type Answer,
  type Body,
  type Command,
  type Item,
  type Page,
  type Path,
  type Schema,
} from './requests.js';
