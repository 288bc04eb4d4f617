/**
 * An origin as a browser sends it, exactly: https://host, or http on the machine itself. A path, a port that goes without saying or a
 * wildcard would never match, or match too much.
 */
export function isOrigin(origin: string): boolean {
  const { origin: whole, protocol, hostname = '' } = URL.parse(origin) ?? {};
  const isSafe = protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname));
  return whole === origin && isSafe && /^[a-z0-9.-]+$/.test(hostname);
}
