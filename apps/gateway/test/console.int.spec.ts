import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { testIssuer } from '@linli/testing';

import type { BaseMap } from '../src/base-map.rules.js';
import { createGateway } from '../src/gateway.js';

const tiles = 'https://tiles.example/{z}/{x}/{y}.png?tk=key';
const baseMap = { tiles: [tiles], coordinates: 'GCJ-02', attribution: 'GS(2026)0000' } as const;

it('gives the console’s page with the same protection at every address: a service worker keeps it from /index.html', async () => {
  await withGateway({}, async (ask) => {
    const [root, index] = await Promise.all(['/', '/index.html'].map(async (url) => (await ask(url)).headers));
    for (const name of ['content-security-policy', 'referrer-policy', 'cache-control', 'x-content-type-options'])
      expect([name, index![name]]).toEqual([name, root![name]]);
    expect(root!['content-security-policy']).toContain("default-src 'self'");
    expect(root!['content-security-policy']).toContain("img-src 'self' blob: data:;");
    expect((await ask('/console.json')).json()).not.toHaveProperty('baseMap');
  });
});

it('tells the console what lies under its map, and lets it have pictures from there and from nowhere else', async () => {
  await withGateway({ baseMap: { ...baseMap, tiles: [tiles] } }, async (ask) => {
    expect((await ask('/console.json')).json()).toMatchObject({ baseMap });
    for (const url of ['/', '/index.html', '/cockpit'])
      expect((await ask(url)).headers['content-security-policy']).toContain("img-src 'self' blob: data: https://tiles.example;");
  });
});

it('has a drawn ground for its map where it was given one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'linli-ground-'));
  const ground = join(folder, 'ground.geojson');
  const drawn = { type: 'FeatureCollection', features: [] };
  writeFileSync(ground, JSON.stringify(drawn));
  await withGateway({ ground }, async (ask) => {
    expect((await ask('/console.json')).json()).toMatchObject({ ground: '/ground.geojson' });
    const answer = await ask('/ground.geojson');
    expect([answer.headers['content-type'], answer.json()]).toEqual(['application/geo+json', drawn]);
  });
  rmSync(folder, { recursive: true });
});

type Ask = (url: string) => Promise<{ headers: Record<string, unknown>; json: () => unknown }>;

async function withGateway(more: { baseMap?: BaseMap; ground?: string }, then: (ask: Ask) => Promise<void>): Promise<void> {
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
    checkAnswers: true,
    logLevel: 'silent',
    ...more,
  });
  try {
    await then((url) => gateway.inject({ url, headers: { accept: 'text/html' } }));
  } finally {
    await gateway.close();
    await issuer.stop();
    rmSync(consoleDir, { recursive: true });
  }
}
