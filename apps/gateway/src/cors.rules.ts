/**
 * Where browsers ask for an answer that a page of another origin may read: the API, the issuer's endpoints for clients, and the documents.
 */
export const isShared = (path: string): boolean => /^\/(api\/|oidc\/|(openapi|asyncapi)\.json(\?|$))/.test(path);

/** What a page may read of an answer besides its body, and what simple requests have anyway. */
const EXPOSED = [
  'Deprecation',
  'ETag',
  'Link',
  'Location',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'Sunset',
  'traceparent',
  'WWW-Authenticate',
];
/** What a page may send. */
const SENT = [
  'Accept-Language',
  'Acting-As',
  'Authorization',
  'Content-Type',
  'Idempotency-Key',
  'If-Match',
  'If-None-Match',
  'traceparent',
];
const METHODS = ['DELETE', 'GET', 'HEAD', 'PATCH', 'POST', 'PUT'];
/** How long a browser may keep the answer to a preflight, in seconds: as long, at most, a page is let in that is registered no more. */
const PREFLIGHT_KEPT_S = 600;

/** For an answer to a registered origin. Never with credentials: whoever calls brings a token, and no cookie of the district counts. */
export const answerHeaders = (origin: string): Record<string, string> => ({
  'access-control-allow-origin': origin,
  'access-control-expose-headers': EXPOSED.join(', '),
});

/** For the question whether it may ask (a preflight). */
export const preflightHeaders = (origin: string): Record<string, string> => ({
  'access-control-allow-origin': origin,
  'access-control-allow-methods': METHODS.join(', '),
  'access-control-allow-headers': SENT.join(', '),
  'access-control-max-age': String(PREFLIGHT_KEPT_S),
});
