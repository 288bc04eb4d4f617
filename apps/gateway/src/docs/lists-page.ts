import { contracts } from '@linli/contracts';
import { catalogue } from '@linli/problems';

import { docsPage, example, inBoth } from './html.js';

/**
 * What a developer looks up by its name: each problem's code and each event, on one page without scripts. The `type` of a problem leads to
 * its row.
 */
export function listsPage(): string {
  const events = contracts.map(
    (contract) =>
      `<tr><td><code>${contract.subject}</code></td><td>${inBoth(contract.summary)}</td><td>${example(contract.example)}</td></tr>`,
  );
  const problems = Object.entries(catalogue).map(
    ([code, { status, title }]) => `<tr id="problem-${code}"><td><code>${code}</code></td><td>${status}</td><td>${inBoth(title)}</td></tr>`,
  );
  return docsPage(
    'Linli API: problems and events',
    `<h1>邻里 Linli · API</h1><p><a href="/docs">Reference · 接口参考</a> · <a href="/docs/events">Events for agencies · 对外事件</a> · <a href="/openapi.json">OpenAPI 3.1</a> · <a href="/asyncapi.json">AsyncAPI 3</a></p>
<h2 id="problems">Problems · 错误代码</h2><table tabindex="0"><thead><tr><th>Code</th><th>Status</th><th>Words</th></tr></thead><tbody>${problems.join('')}</tbody></table>
<h2 id="events">Events between the services · 服务之间的事件</h2><table tabindex="0"><thead><tr><th>Subject</th><th>Words</th><th>Example</th></tr></thead><tbody>${events.join('')}</tbody></table>`,
  );
}
