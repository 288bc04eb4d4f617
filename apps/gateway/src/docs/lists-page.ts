import { contracts } from '@linli/contracts';
import { catalogue } from '@linli/problems';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const inBoth = (words: { 'zh-CN': string; en: string }): string => `<span lang="zh-CN">${words['zh-CN']}</span><br>${words.en}`;

const STYLE = `body{font:16px/1.5 system-ui,"Noto Sans CJK SC",sans-serif;margin:0 auto;max-width:1100px;padding:24px;color:#1a2420}
table{border-collapse:collapse;width:100%;margin-bottom:32px;display:block;overflow-x:auto}td,th{border-bottom:1px solid #d5dfd9;padding:6px 10px;text-align:left;vertical-align:top}
code,pre{font-size:14px}td:first-child{overflow-wrap:anywhere;min-width:130px}a{color:#0b6b4f}tr:target{background:#fff3c4}`;

/**
 * What a developer looks up by its name: each problem's code and each event, on one page without scripts. The `type` of a problem leads to
 * its row.
 */
export function listsPage(): string {
  const events = contracts.map(
    ({ subject, summary, example }) =>
      `<tr><td><code>${subject}</code></td><td>${inBoth(summary)}</td><td><details><summary>example</summary><pre>${escape(JSON.stringify(example, undefined, 2))}</pre></details></td></tr>`,
  );
  const problems = Object.entries(catalogue).map(
    ([code, { status, title }]) => `<tr id="problem-${code}"><td><code>${code}</code></td><td>${status}</td><td>${inBoth(title)}</td></tr>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Linli API: problems and events</title><style>${STYLE}</style></head><body>
<h1>邻里 Linli · API</h1><p><a href="/docs">Reference · 接口参考</a> · <a href="/openapi.json">OpenAPI 3.1</a> · <a href="/asyncapi.json">AsyncAPI 3</a></p>
<h2 id="problems">Problems · 错误代码</h2><table tabindex="0"><thead><tr><th>Code</th><th>Status</th><th>Words</th></tr></thead><tbody>${problems.join('')}</tbody></table>
<h2 id="events">Events · 事件</h2><table tabindex="0"><thead><tr><th>Subject</th><th>Words</th><th>Example</th></tr></thead><tbody>${events.join('')}</tbody></table></body></html>`;
}
