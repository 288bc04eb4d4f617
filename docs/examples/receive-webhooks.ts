/**
 * Receives a district's events as webhooks: `node docs/examples/receive-webhooks.ts`. Node 24 runs it as it stands, without a package.
 * LINLI_URL, LINLI_CLIENT_ID and LINLI_CLIENT_SECRET name the district and the client; PORT is where this program listens. In production it
 * stands behind HTTPS at a public address, and the secret that the district answers once is kept with the other secrets.
 */
import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';

const { LINLI_URL = 'http://localhost:8080', LINLI_CLIENT_ID, LINLI_CLIENT_SECRET, PORT = '3000', STOP_AFTER } = process.env;
const MINUTES_OFF = 5;

/** Is a message from whoever has the secret, and of now? (Standard Webhooks: HMAC-SHA256 of id, time and body.) */
function isSigned(secret: string, headers: IncomingHttpHeaders, body: string): boolean {
  const [id, time, signatures = ''] = ['id', 'timestamp', 'signature'].map((name) => headers[`webhook-${name}`]?.toString());
  if (!id || Math.abs(Date.now() / 1000 - Number(time)) > MINUTES_OFF * 60) return false;
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const wanted = createHmac('sha256', key).update(`${id}.${time}.${body}`).digest();
  // There are two while a secret changes over: one that fits is enough.
  return signatures.split(' ').some((one) => {
    const given = Buffer.from(one.replace(/^v1,/, ''), 'base64');
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  });
}

async function token(): Promise<string> {
  const answer = await fetch(`${LINLI_URL}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${LINLI_CLIENT_ID}:${LINLI_CLIENT_SECRET}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', resource: 'https://linli/api' }),
  });
  if (!answer.ok) throw new Error(`no token: ${answer.status} ${await answer.text()}`);
  return ((await answer.json()) as { access_token: string }).access_token;
}

let secret = '';
/** What was taken before: the same event comes again when an answer was lost. A real receiver keeps this in its database. */
const taken = new Set<string>();

const server = createServer(async (request, response) => {
  if (request.method === 'OPTIONS') {
    // The district asks whether it may send, and is told: only this one, as much as it likes.
    const origin = request.headers['webhook-request-origin'];
    const allows = origin === new URL(LINLI_URL).hostname ? { 'webhook-allowed-origin': origin, 'webhook-allowed-rate': '*' } : {};
    return response.writeHead(200, { allow: 'POST', ...allows }).end();
  }
  let body = '';
  for await (const chunk of request) body += String(chunk);
  if (!isSigned(secret, request.headers, body)) return response.writeHead(401).end();
  const id = request.headers['webhook-id']!.toString();
  if (!taken.has(id)) console.log(request.headers['ce-time'], request.headers['ce-type'], request.headers['ce-subject'], body);
  taken.add(id);
  // Only now: what is not answered with 2xx comes again.
  response.writeHead(204).end();
  if (STOP_AFTER !== undefined && taken.size >= Number(STOP_AFTER)) process.exit();
});

server.listen(Number(PORT), '127.0.0.1', async () => {
  const answer = await fetch(`${LINLI_URL}/api/exchange/v1/subscriptions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await token()}`, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ url: `http://127.0.0.1:${PORT}/` }),
  });
  const made = (await answer.json()) as { id: string; secret: string };
  if (!answer.ok) throw new Error(`${answer.status} ${JSON.stringify(made)}`);
  ({ secret } = made);
  console.log(`subscribed: ${made.id}`);
});
