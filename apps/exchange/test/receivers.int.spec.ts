import dns from 'node:dns';
import { createServer, type AddressInfo, type Socket } from 'node:net';

import type { Config } from '@linli/service';

import { Receivers } from '../src/webhooks/receivers.js';
import { Receiver } from './receiver.js';

const closed = new Receivers({ webhooksHere: false } as Config);
const open = new Receivers({ webhooksHere: true } as Config);
let receiver: Receiver;
beforeAll(async () => {
  receiver = await Receiver.start();
});
afterAll(() => {
  receiver.stop();
  closed.onApplicationShutdown();
  open.onApplicationShutdown();
});
beforeEach(() => void receiver.received.splice(0));

const portOf = () => new URL(receiver.url).port;
const outcomeOf = async (url: string, by = closed) => (await by.send('POST', url, {}, 'x', 2000)).outcome;

it.each([
  '127.0.0.1',
  '127.1',
  '2130706433',
  '0x7f.0.0.1',
  '0177.0.0.1',
  'localhost',
  '0.0.0.0',
  '10.0.0.1',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '192.0.0.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '[::1]',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::127.0.0.1]',
  '[64:ff9b::7f00:1]',
  '[2002:7f00:1::]',
  '[fc00::1]',
  '[fe80::1]',
  '[ff02::1]',
])('nothing is sent to %s', async (host) => {
  for (const scheme of ['http', 'https'])
    expect(await outcomeOf(`${scheme}://${host}:${portOf()}/`)).toEqual({ failure: 'address-refused' });
  expect(receiver.received).toEqual([]);
});

it('nothing is sent to a name that stands for such an address, also when it stood for another one a moment before', async () => {
  const lookup = dns.lookup;
  let asked = 0;
  dns.lookup = ((_host: string, _options: object, done: (...answer: unknown[]) => void) => {
    asked += 1;
    done(null, [{ address: '127.0.0.1', family: 4 }]);
  }) as never;
  try {
    expect(await outcomeOf(`http://agency.example:${portOf()}/`)).toEqual({ failure: 'address-refused' });
    // Where this machine is allowed the same name is reached: the refusal was not for want of a server (control).
    expect(await outcomeOf(`http://agency.example:${portOf()}/`, open)).toEqual({ status: 204 });
    expect(asked).toBe(2);
  } finally {
    dns.lookup = lookup;
  }
  expect(receiver.received).toHaveLength(1);
});

it('nothing is sent to a name that stands for an IPv4 address inside of IPv6', async () => {
  const { lookup } = dns;
  dns.lookup = ((_host: string, _options: object, done: (...answer: unknown[]) => void) =>
    done(null, [{ address: '::127.0.0.1', family: 6 }])) as never;
  try {
    expect(await outcomeOf(`http://agency.example:${portOf()}/`)).toEqual({ failure: 'address-refused' });
  } finally {
    dns.lookup = lookup;
  }
});

it('private addresses stay closed where this machine is allowed', async () => {
  for (const host of ['10.0.0.1', '169.254.169.254', '[fc00::1]', '[::ffff:127.0.0.1]'])
    expect(await outcomeOf(`http://${host}:${portOf()}/`, open)).toEqual({ failure: 'address-refused' });
  expect(await outcomeOf(receiver.url, open)).toEqual({ status: 204 });
});

it('a redirect is an answer, and is not followed', async () => {
  const inside = await Receiver.start();
  receiver.answer = (_, response) => void response.writeHead(307, { location: inside.url }).end();
  expect(await outcomeOf(receiver.url, open)).toEqual({ status: 307 });
  expect(inside.received).toEqual([]);
  inside.stop();
});

it.each([
  ['nobody listens', () => Promise.resolve('http://127.0.0.1:1/'), 'unreachable'],
  ['a name is nobody’s', () => Promise.resolve('http://nobody.invalid/'), 'unreachable'],
  ['the connection is cut', () => serverWith((socket) => socket.destroy()), 'unreachable'],
  ['what comes is no HTTP', () => serverWith((socket) => socket.end('hello\r\n\r\n')), 'unreachable'],
  ['nothing comes', () => serverWith(() => {}), 'timeout'],
  ['an answer never ends', () => serverWith((socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nx')), 'timeout'],
])('where %s it fails', async (_what, url, failure) => {
  expect(await outcomeOf(await url(), open)).toEqual({ failure });
});

it('of an answer without an end a kilobyte is kept, and the rest is not waited for', async () => {
  const url = await serverWith((socket) => {
    socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\n\r\n');
    const more = setInterval(() => socket.write('x'.repeat(32 * 1024)), 5);
    socket.on('close', () => clearInterval(more)).on('error', () => clearInterval(more));
  });
  const { outcome, answer } = await open.send('POST', url, {}, 'x', 5000);
  expect([outcome, answer!.length]).toEqual([{ status: 200 }, 1024]);
});

/** A server that does this with each connection that has said something. @returns its address */
async function serverWith(work: (socket: Socket) => void): Promise<string> {
  const server = createServer((socket) => socket.on('error', () => {}).once('data', () => work(socket)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
