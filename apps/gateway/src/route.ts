import { varied } from './compression.rules.js';

/** The service that answers a path: `/api/<service>/v1/…` its own, `/oidc/…` identity. */
export function serviceOf(path: string): string | undefined {
  if (path === '/oidc' || path.startsWith('/oidc/')) return 'identity';
  return /^\/api\/([a-z]+)\/v\d+(?:\/|$|\?)/.exec(path)?.[1];
}

/** How many bytes a request's body may have. Photos come as multipart forms; a service's own bound is stricter. */
export function bodyLimitOf(contentType: string | undefined): number {
  return contentType?.startsWith('multipart/form-data') ? 12 * 1024 * 1024 : 1024 * 1024;
}

/**
 * May a request be sent a second time, when it is unknown whether the first had an effect? Reading may; a command that brings its key may.
 */
export function mayRepeat(method: string, headers: Readonly<Record<string, string | string[] | undefined>>): boolean {
  return method === 'GET' || method === 'HEAD' || headers['idempotency-key'] !== undefined;
}

const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'expect',
]);
const neverFromOutside = new Set(['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'forwarded', 'x-real-ip', 'host']);

/** How the district is called from outside. */
export interface Outside {
  host: string;
  protocol: string;
}

export function outsideOf(publicUrl: string): Outside {
  const { host, protocol } = new URL(publicUrl);
  return { host, protocol: protocol.slice(0, -1) };
}

type Headers = Record<string, string | string[]>;

/** A request's headers as a service gets them: who asked, by which address; nothing that a client could pretend. */
export function forwardedHeaders(headers: Readonly<Record<string, string | string[] | undefined>>, ip: string, outside: Outside): Headers {
  const kept: Headers = {
    host: outside.host,
    'x-forwarded-for': ip,
    'x-forwarded-host': outside.host,
    'x-forwarded-proto': outside.protocol,
  };
  for (const name in headers)
    if (!hopByHop.has(name) && !neverFromOutside.has(name) && headers[name] !== undefined) kept[name] = headers[name];
  return kept;
}

/**
 * An answer's headers as the client gets them: ours, where the service has no other word. Which pages may read it is the gateway's alone to
 * say (cors.ts).
 */
export function answeredHeaders(
  ours: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Headers {
  const kept: Headers = { ...ours };
  for (const name in headers)
    if (!hopByHop.has(name) && !name.startsWith('access-control-') && headers[name] !== undefined) kept[name] = headers[name];
  if (ours.vary && headers.vary) kept.vary = varied(ours.vary, ...[headers.vary].flat());
  return kept;
}
