import dns from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';

import ipaddr from 'ipaddr.js';

/** IPv4 addresses inside of IPv6 as nobody writes them any more (RFC 4291, 2.5.5.1): the agents take them for public ones. */
const COMPATIBLE = ipaddr.parseCIDR('::/96');

/** As the agents say it of all other addresses that are not public. */
const refusal = (address: string) => new Error(`${address} is not allowed`);

const isCompatible = (address: string): boolean => {
  const parsed = ipaddr.parse(address);
  return parsed.kind() === 'ipv6' && parsed.match(COMPATIBLE) && parsed.range() === 'unicast';
};

/** Is it an address itself, and of that kind? @param hostname as a URL has it */
export function isCompatibleHost(hostname: string): boolean {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) !== 0 && isCompatible(bare);
}

/** `dns.lookup`, which fails for a name that stands for such an address. */
export const lookup: LookupFunction = (hostname, options, done) => {
  dns.lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const refused = addresses?.find(({ address }) => isCompatible(address));
    if (error || refused) return done(error ?? refusal(refused!.address), '');
    if (options.all) return (done as unknown as (error: null, all: dns.LookupAddress[]) => void)(null, addresses);
    done(null, addresses[0]!.address, addresses[0]!.family);
  });
};
