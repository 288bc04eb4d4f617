/** The console talks to the district and to the issuer that people sign in at, and to nobody else; of others it has pictures of the map. */
const consolePolicy = (issuer: string, pictures: readonly string[]): string =>
  [
    // A decoder of photos (HEIC) is WebAssembly; no text becomes a script.
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'",
    ['img-src', "'self'", 'blob:', 'data:', ...pictures].join(' '),
    // A voice note is read with a token, and heard from memory.
    "media-src 'self' blob:",
    `connect-src 'self' ${new URL(issuer).origin}; frame-src 'self'; frame-ancestors 'self'; object-src 'none'; base-uri 'self'`,
  ].join('; ');

/** For every answer that does not know better, whoever gives it: it is no page, stands in none, and is what it says it is. */
export function securityHeaders(publicUrl: string): Readonly<Record<string, string>> {
  return {
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    // Two years are what browsers ask of those they know by heart; a district without HTTPS must not promise it.
    ...(new URL(publicUrl).protocol === 'https:' ? { 'strict-transport-security': 'max-age=63072000' } : {}),
  };
}

/** For the console's page and files. It may frame itself: that is how a sign-in is renewed. @param pictures origins of the map's tiles */
export const consoleHeaders = (issuer: string, pictures: readonly string[] = []) => ({
  'content-security-policy': consolePolicy(issuer, pictures),
  'x-frame-options': 'SAMEORIGIN',
  'referrer-policy': 'same-origin',
});

/** For a page that the gateway makes or reads itself. */
export const pageHeaders = (issuer: string, pictures: readonly string[] = []) => ({
  ...consoleHeaders(issuer, pictures),
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-cache',
});

/**
 * For the reference at /docs: it asks the district, and the issuer for a token to try operations with. Some of the styles that its script
 * makes bear no nonce; scripts are files of ours only.
 */
export const referenceHeaders = (issuer: string) =>
  documentHeaders(
    `script-src 'self'; style-src 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self' ${new URL(issuer).origin}`,
  );

/** For a page without scripts, which asks for nothing. */
export const listsHeaders = documentHeaders("style-src 'unsafe-inline'");

function documentHeaders(allowed: string) {
  const policy = `default-src 'none'; ${allowed}; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;
  return { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache', 'content-security-policy': policy };
}
