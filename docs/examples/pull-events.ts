/**
 * Reads a district's events and goes on where it stopped: `node docs/examples/pull-events.ts`. Node 24 runs it as it stands.
 * LINLI_URL, LINLI_CLIENT_ID and LINLI_CLIENT_SECRET name the district and the client; `npm start` prints those of its demo.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

const { LINLI_URL = 'http://localhost:8080', LINLI_CLIENT_ID, LINLI_CLIENT_SECRET, CURSOR_FILE = 'linli-cursor', STOP_AFTER } = process.env;

/** An event as the feed gives it: CloudEvents 1.0. Its data keeps to the schema at `dataschema`. */
interface Event {
  id: string;
  type: string;
  time: string;
  subject: string;
  area?: string;
  data: Record<string, unknown>;
}

/** A token is good for `expires_in` seconds: it is used until shortly before. */
let token = { text: '', until: 0 };
async function authorization(): Promise<string> {
  if (Date.now() > token.until) {
    const discovery = (await (await fetch(`${LINLI_URL}/oidc/.well-known/openid-configuration`)).json()) as { token_endpoint: string };
    const answer = await fetch(discovery.token_endpoint, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${LINLI_CLIENT_ID}:${LINLI_CLIENT_SECRET}`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', resource: 'https://linli/api' }),
    });
    if (!answer.ok) throw new Error(`no token: ${answer.status} ${await answer.text()}`);
    const { access_token: text, expires_in: seconds } = (await answer.json()) as { access_token: string; expires_in: number };
    token = { text, until: Date.now() + (seconds - 30) * 1000 };
  }
  return `Bearer ${token.text}`;
}

/** What an agency does with an event. It may be called twice for one id, when this program was killed between the two lines below. */
function take(event: Event): void {
  console.log(event.time, event.type, event.subject, event.area ?? '', JSON.stringify(event.data));
}

let next = existsSync(CURSOR_FILE) ? readFileSync(CURSOR_FILE, 'utf8') : '/api/exchange/v1/events?limit=1000';
let taken = 0;
while (STOP_AFTER === undefined || taken < Number(STOP_AFTER)) {
  const answer = await fetch(`${LINLI_URL}${next}&wait=25`, { headers: { authorization: await authorization() } }).catch(() => undefined);
  if (!answer?.ok) {
    // The district is being restarted, or there were too many requests: a moment later.
    if (answer && answer.status < 500 && answer.status !== 429) throw new Error(`${answer.status} ${await answer.text()}`);
    await new Promise((resolve) => setTimeout(resolve, 5000));
    continue;
  }
  const events = (await answer.json()) as Event[];
  for (const event of events) take(event);
  taken += events.length;
  // Where to go on, once everything before has been taken: written aside and renamed, so that it is never half written.
  next = /^<([^>]+)>; rel="next"$/.exec(answer.headers.get('link') ?? '')![1]!;
  writeFileSync(`${CURSOR_FILE}.new`, next);
  renameSync(`${CURSOR_FILE}.new`, CURSOR_FILE);
}
