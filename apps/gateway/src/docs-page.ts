import { contracts } from '@linli/contracts';
import { catalogue } from '@linli/problems';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

interface Operation {
  summary?: string;
  operationId?: string;
  tags?: string[];
}

/** Everything an agency's developer looks up, on one page without scripts: operations, events, problems. */
export function docsPage(openapi: { paths?: Record<string, Record<string, Operation>> }): string {
  const operations = Object.entries(openapi.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { summary, tags }]) => `<tr><td><code>${method.toUpperCase()}</code></td><td><code>${escape(path)}</code></td><td>${escape(summary ?? '')}</td><td>${escape(tags?.[0] ?? '')}</td></tr>`),
  );
  const events = contracts.map(({ subject, summary, example }) => `<tr><td><code>${subject}</code></td><td>${summary['zh-CN']} · ${summary.en}</td><td><details><summary>example</summary><pre>${escape(JSON.stringify(example, undefined, 2))}</pre></details></td></tr>`);
  const problems = Object.entries(catalogue).map(([code, { status, title }]) => `<tr id="problem-${code}"><td><code>${code}</code></td><td>${status}</td><td>${title['zh-CN']} · ${title.en}</td></tr>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Linli API</title><style>
body{font:16px/1.5 system-ui,"Noto Sans CJK SC",sans-serif;margin:0 auto;max-width:1100px;padding:24px;color:#1a2420}table{border-collapse:collapse;width:100%;margin-bottom:32px;display:block;overflow-x:auto}td,th{border-bottom:1px solid #d5dfd9;padding:6px 10px;text-align:left;vertical-align:top}code,pre{font-size:14px}</style></head><body>
<h1>邻里 Linli · API</h1><p><a href="/openapi.json">OpenAPI 3.1</a> · <a href="/asyncapi.json">AsyncAPI 3</a></p>
<h2>Operations</h2><table><thead><tr><th>Method</th><th>Path</th><th>What</th><th>Part</th></tr></thead><tbody>${operations.join('')}</tbody></table>
<h2>Events</h2><table><thead><tr><th>Subject</th><th>What</th><th></th></tr></thead><tbody>${events.join('')}</tbody></table>
<h2>Problems</h2><table><thead><tr><th>Code</th><th>Status</th><th>Words</th></tr></thead><tbody>${problems.join('')}</tbody></table></body></html>`;
}
