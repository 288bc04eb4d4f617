import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { testIssuer } from '@linli/testing';

import { createGateway } from '../src/gateway.js';

it('gives the console’s page with the same protection at every address: a service worker keeps it from /index.html', async () => {
  const consoleDir = mkdtempSync(join(tmpdir(), 'linli-console-'));
  writeFileSync(join(consoleDir, 'index.html'), '<!doctype html>');
  const issuer = await testIssuer();
  const oidc = {
    issuer: issuer.issuer,
    audience: issuer.audience,
    accountClaim: 'sub',
    discoveryUrl: `${issuer.issuer}/.well-known/openid-configuration`,
  };
  const gateway = await createGateway({
    host: '127.0.0.1',
    port: 0,
    upstreams: new Map(),
    publicUrl: 'http://localhost',
    oidc,
    consoleDir,
    consoleClientId: 'console',
    ratePerMinute: 1e9,
    logLevel: 'silent',
  });
  try {
    const [root, index] = await Promise.all(
      ['/', '/index.html'].map(async (url) => (await gateway.inject({ url, headers: { accept: 'text/html' } })).headers),
    );
    for (const name of ['content-security-policy', 'referrer-policy', 'cache-control', 'x-content-type-options'])
      expect([name, index![name]]).toEqual([name, root![name]]);
    expect(root!['content-security-policy']).toContain("default-src 'self'");
  } finally {
    await gateway.close();
    await issuer.stop();
    rmSync(consoleDir, { recursive: true });
  }
});
