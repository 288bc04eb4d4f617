import type { ConnectionOptions } from '@nats-io/transport-node';

/**
 * How to connect to a broker at an address such as `nats://grid:password@host:4222`, or several with commas between them. Who signs in
 * gets answers under an inbox of its own name, since a broker's user may listen to no other (permissions.ts).
 * @param name by which the broker's monitoring shows the connection
 */
export function brokerOptions(url: string, name: string): ConnectionOptions & { user?: string } {
  const addresses = url.split(',').map((address) => new URL(address));
  const [{ username, password }] = addresses as [URL, ...URL[]];
  const user = decodeURIComponent(username);
  return {
    servers: addresses.map(({ host }) => host),
    name,
    ...(user ? { user, pass: decodeURIComponent(password), inboxPrefix: inboxOf(user) } : {}),
  };
}

/** Under which answers to a user of the broker come. */
export const inboxOf = (user: string): string => `_INBOX_${user}`;
