import { dataKindWords, exampleOf, feedEntries, feedPaths, publicSchemaOf, type FeedEntry } from '@linli/contracts';

import { docsPage, escape, example, inBoth } from './html.js';

/** Where the page's script gets a token, and for whom. */
interface SignIn {
  tokenUrl: string;
  audience: string;
}

/** The events that agencies may receive, as the AsyncAPI document has them, and a panel in which they are seen as they come. */
export function eventsPage(publicUrl: string, { tokenUrl, audience }: SignIn): string {
  return docsPage(
    'Linli: events for agencies',
    `<h1>对外事件 · Events for agencies</h1>
<p><a href="/docs">Reference · 接口参考</a> · <a href="/docs/lists">Problem codes · 错误代码</a> · <a href="/asyncapi-agencies.json">AsyncAPI 3</a></p>
<p lang="zh-CN">区里发生的事以 <a href="https://cloudevents.io">CloudEvents 1.0</a> 提供，贵单位只收到获准的数据种类和区域，不含个人信息。
拉取：<code>GET ${feedPaths.pull}</code>，回答里的 <code>Link</code> 指向下一批；游标长期有效，停了一个月也能从原处继续。<code>wait=25</code> 表示没有新事件时等候。
实时：<code>GET ${feedPaths.stream}</code>（SSE），断线后带 <code>Last-Event-ID</code> 继续。
推送：<code>POST /api/exchange/v1/subscriptions</code> 登记接收地址，按 <a href="https://www.standardwebhooks.com">Standard Webhooks</a> 签名，三天内自动重发。同一事件的 <code>id</code> 不变。</p>
<p>What happens in the district, as <a href="https://cloudevents.io">CloudEvents 1.0</a>: of the kinds of data and the areas that your client was granted, and nothing personal.
Pull: <code>GET ${feedPaths.pull}</code>; the header <code>Link</code> of an answer leads to the next batch, and stays good for as long as you like. <code>wait=25</code> waits where there is nothing yet.
Live: <code>GET ${feedPaths.stream}</code> (server-sent events); with <code>Last-Event-ID</code> it goes on behind the last one.
Push: <code>POST /api/exchange/v1/subscriptions</code> has them sent to your address, signed by <a href="https://www.standardwebhooks.com">Standard Webhooks</a>, and again for three days until they arrive. An event always has the same <code>id</code>.</p>
<form class="live" id="live" data-token-url="${escape(tokenUrl)}" data-audience="${escape(audience)}" data-stream="${feedPaths.stream}">
<h2>实时查看 · See them come</h2>
<label for="client">客户端编号 · Client id</label><input id="client" autocomplete="off" required>
<label for="secret">密钥 · Secret</label><input id="secret" type="password" autocomplete="off" required>
<div><button id="start">开始 · Start</button><button id="stop" type="button" disabled>停止 · Stop</button></div>
<p id="status" role="status"></p><div id="received" tabindex="0" aria-label="收到的事件 · Received events"></div>
</form>
<h2>事件 · Events</h2><table tabindex="0"><thead><tr><th>Type</th><th>Words</th><th>Scope</th><th>Data</th><th>Example</th></tr></thead><tbody>${feedEntries.map((entry) => row(entry, publicUrl)).join('')}</tbody></table>`,
    '<script defer src="/docs/files/events.js"></script>',
  );
}

function row(entry: FeedEntry, publicUrl: string): string {
  const { subject, summary } = entry.contract;
  const { properties = {}, required = [] } = publicSchemaOf(entry);
  const fields = Object.keys(properties).map((field) => `<code>${field}</code>${required.includes(field) ? '' : '?'}`);
  return `<tr id="${subject}"><td><a href="${feedPaths.schemas}/${subject}"><code>${subject}</code></a></td><td>${inBoth(summary)}</td><td><code>${entry.kind}</code><br>${inBoth(dataKindWords[entry.kind])}</td><td>${fields.join(', ')}</td><td>${example(exampleOf(entry, publicUrl))}</td></tr>`;
}
