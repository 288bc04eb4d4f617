import { forEveryApp, oidcOf, readEnvironment, type Oidc } from '@linli/service/edge';
import { EnvError, makeExactValidator, num, str } from 'envalid';

import { tilesOf, type BaseMap } from './base-map.rules.js';

export interface GatewayConfig {
  host: string;
  port: number;
  /** Base addresses of each service's copies by its name in the path. */
  upstreams: ReadonlyMap<string, readonly string[]>;
  publicUrl: string;
  oidc: Oidc;
  consoleDir: string | undefined;
  /** As whom the console signs people in at the issuer. */
  consoleClientId: string;
  /** Absent: the district's own grids on a drawn ground, or on an empty one. */
  baseMap?: BaseMap | undefined;
  /** A file of GeoJSON that is drawn under the map where there are no tiles. */
  ground?: string | undefined;
  /** Requests a minute for each caller (account, client, or address without a token). */
  ratePerMinute: number;
  /** How long a service may take to answer, in milliseconds. */
  answerWithinMs?: number;
  /** Tests only: what the gateway answers itself is held against its document. */
  checkAnswers?: boolean;
  logLevel: string;
}

type Upstreams = GatewayConfig['upstreams'];

const upstreams = makeExactValidator<Upstreams>((text: string) => {
  const pairs = text
    .split(',')
    .filter(Boolean)
    .map((pair) => {
      const [name = '', given = ''] = pair.split(/=(.*)/s);
      const addresses = given.split('|');
      if (!name || !addresses.every((address) => URL.canParse(address))) throw new EnvError();
      return [name, addresses] as const;
    });
  if (pairs.length === 0) throw new EnvError();
  return new Map(pairs);
});

const tiles = makeExactValidator<string[]>((text: string) => {
  const all = tilesOf(text);
  if (!all) throw new EnvError();
  return all;
});

const settings = {
  ...forEveryApp,
  UPSTREAMS: upstreams({ desc: 'name=http://host:port,…, with | between the copies of a service' }),
  CONSOLE_DIR: str({ default: undefined }),
  OIDC_CONSOLE_CLIENT_ID: str({ default: 'console' }),
  MAP_TILES: tiles({ default: undefined, desc: 'addresses with {z}, {x} and {y}, spaces between them' }),
  MAP_COORDINATES: str({ choices: ['WGS84', 'GCJ-02'], default: 'WGS84' }),
  MAP_ATTRIBUTION: str({ default: '' }),
  MAP_GROUND: str({ default: undefined }),
  RATE_PER_MINUTE: num({ default: 1200, desc: 'a number' }),
};

/** @throws ConfigError naming every variable that is missing or wrong */
export function readGatewayConfig(from: NodeJS.ProcessEnv = process.env): GatewayConfig {
  const env = readEnvironment('gateway', settings, from);
  return {
    host: env.HOST,
    port: env.PORT,
    upstreams: env.UPSTREAMS,
    publicUrl: env.PUBLIC_URL,
    oidc: oidcOf(env),
    consoleDir: env.CONSOLE_DIR,
    consoleClientId: env.OIDC_CONSOLE_CLIENT_ID,
    baseMap: env.MAP_TILES && { tiles: env.MAP_TILES, coordinates: env.MAP_COORDINATES, attribution: env.MAP_ATTRIBUTION },
    ground: env.MAP_TILES ? undefined : env.MAP_GROUND,
    ratePerMinute: env.RATE_PER_MINUTE,
    checkAnswers: env.CHECK_ANSWERS,
    logLevel: env.LOG_LEVEL,
  };
}
