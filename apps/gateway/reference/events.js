/* global AbortController, btoa, document, TextDecoderStream, URLSearchParams */
// Runs in the browser of whoever reads /docs/events: gets a token for an agency's client, and shows the stream of events. It is also the
// shortest example of a reader that goes on where it was cut. Nothing is kept: neither the secret nor the token.
const [form, status, received] = ['live', 'status', 'received'].map((id) => document.getElementById(id));
const [start, stop] = ['start', 'stop'].map((id) => document.getElementById(id));
const { tokenUrl, audience, stream } = form.dataset;
/** As many as are kept on the page. */
const MOST = 100;
let ending;

const say = (words) => (status.textContent = words);

async function token() {
  const [client, secret] = ['client', 'secret'].map((id) => encodeURIComponent(document.getElementById(id).value.trim()));
  const answer = await fetch(tokenUrl, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${client}:${secret}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', resource: audience }),
  });
  if (!answer.ok) throw new Error(`没有取得令牌 · No token (${answer.status})`);
  return (await answer.json()).access_token;
}

function show(event) {
  const line = document.createElement('pre');
  line.textContent = `${event.time} ${event.type}\n${JSON.stringify(event.data)}`;
  received.prepend(line);
  while (received.children.length > MOST) received.lastChild.remove();
}

/** Reads until the stream ends. @returns the id behind which to go on */
async function read(last, signal) {
  const headers = { authorization: `Bearer ${await token()}`, accept: 'text/event-stream', ...(last ? { 'last-event-id': last } : {}) };
  const answer = await fetch(`${stream}${last ? '' : '?after=latest'}`, { headers, signal });
  if (!answer.ok) throw new Error(`${answer.status} ${(await answer.json()).title}`);
  say('已连接，等待事件 · Connected, waiting for events');
  let text = '';
  for await (const part of answer.body.pipeThrough(new TextDecoderStream())) {
    const blocks = (text + part).split('\n\n');
    text = blocks.pop();
    for (const block of blocks) {
      const of = Object.fromEntries(block.split('\n').map((line) => /^(\w+): (.*)$/.exec(line).slice(1)));
      last = of.id;
      if (of.event !== 'heartbeat') show(JSON.parse(of.data));
    }
  }
  return last;
}

async function follow(signal) {
  let last;
  while (!signal.aborted) {
    last = await read(last, signal);
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  ending?.abort();
  ending = new AbortController();
  const { signal } = ending;
  [start.disabled, stop.disabled] = [true, false];
  say('正在连接 · Connecting');
  follow(signal)
    .catch((error) => say(signal.aborted ? '已停止 · Stopped' : error.message))
    .finally(() => ([start.disabled, stop.disabled] = [false, true]));
});
stop.addEventListener('click', () => ending?.abort());
