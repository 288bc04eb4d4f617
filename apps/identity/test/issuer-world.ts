import { fileURLToPath } from 'node:url';

import type { Config } from '@linli/service';
import { freePort, type Landing, type Page } from '@linli/testing';
import { TestWorld, type TestService } from '@linli/service/testing';

import { identity } from '../src/service.js';

const demoData = fileURLToPath(new URL('../../../deploy/demo', import.meta.url));

/** Everybody's password in the demo data. */
export const password = 'linli-demo-2024';

export interface IssuerWorld {
  world: TestWorld;
  service: TestService;
  address: string;
}

/** What identity is told besides, once its address is known. */
type Told = Partial<Config> | ((address: string) => Partial<Config> | Promise<Partial<Config>>);

/** Identity as its own issuer, with the demo's people. */
export async function issuerWorld(told: Told = {}): Promise<IssuerWorld> {
  const world = await TestWorld.start();
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const issuer = `${address}/oidc`;
  const service = await world.service(identity, {
    demoData,
    config: {
      ...(typeof told === 'function' ? await told(address) : told),
      port,
      publicUrl: address,
      oidc: { issuer, audience: 'https://linli/api', accountClaim: 'sub', discoveryUrl: `${issuer}/.well-known/openid-configuration` },
    },
  });
  return { world, service, address };
}

/** What is left open: a page, which is given back. */
export function pageOf(landing: Landing): Page {
  if (landing.kind !== 'page') throw new Error(`no page, but ${landing.url.href}`);
  return landing;
}
