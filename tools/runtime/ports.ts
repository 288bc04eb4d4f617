import { createServer, type AddressInfo } from 'node:net';

/** Can this port be listened on? `host` undefined means all addresses, as the gateway does. */
export function portIsFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

/** The wanted port, or any free one of the loopback address when it is taken. */
export async function portNear(wanted: number): Promise<number> {
  if (await portIsFree(wanted, '127.0.0.1')) return wanted;
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/**
 * The first of `count` ports in a row that are free, from the wanted one on. Below 32768, where no outgoing connection takes one meanwhile.
 */
export async function portsFrom(wanted: number, count: number): Promise<number> {
  for (let first = wanted; first + count < 32_768; first += 100) {
    const free = await Promise.all(Array.from({ length: count }, (_, n) => portIsFree(first + n, '127.0.0.1')));
    if (free.every(Boolean)) return first;
  }
  throw new Error(`no ${count} free ports in a row above ${wanted}`);
}
