export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Words in Chinese, and below them in English. */
export const inBoth = (words: { 'zh-CN': string; en: string }): string =>
  `<span lang="zh-CN">${escape(words['zh-CN'])}</span><br>${escape(words.en)}`;

/** What a reader may unfold. */
export const example = (value: unknown): string =>
  `<details><summary>example</summary><pre>${escape(JSON.stringify(value, undefined, 2))}</pre></details>`;

const STYLE = `body{font:16px/1.5 system-ui,"Noto Sans CJK SC",sans-serif;margin:0 auto;max-width:1100px;padding:24px;color:#1a2420}
table{border-collapse:collapse;width:100%;margin-bottom:32px;display:block;overflow-x:auto}td,th{border-bottom:1px solid #d5dfd9;padding:6px 10px;text-align:left;vertical-align:top}
code,pre{font-size:14px}td:first-child{overflow-wrap:anywhere;min-width:130px}a{color:#0b6b4f}tr:target{background:#fff3c4}
label{display:block;margin:8px 0 2px}input{font:inherit;padding:8px;width:100%;max-width:420px;box-sizing:border-box;border:1px solid #7c8f86;border-radius:6px}
button{font:inherit;padding:8px 18px;margin:12px 8px 0 0;border:1px solid #0b6b4f;border-radius:6px;background:#0b6b4f;color:#fff}button:disabled{background:#d5dfd9;border-color:#d5dfd9;color:#4a5a52}
.live{border:1px solid #d5dfd9;border-radius:8px;padding:12px 18px;margin:16px 0 32px}.live pre{white-space:pre-wrap;overflow-wrap:anywhere;margin:4px 0;border-top:1px solid #d5dfd9;padding-top:4px}`;

/** A page for developers. @param head what else its head has */
export const docsPage = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="icon" href="data:,">${head}<style>${STYLE}</style></head><body>${body}</body></html>`;
