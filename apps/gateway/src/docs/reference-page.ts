/**
 * The page of the reference: Scalar fills it from /openapi.json. What its script has to know stands in the page as data, so that no script
 * is written into it.
 */
export const referencePage = (
  audience: string,
): string => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>邻里 Linli API</title><link rel="icon" href="data:,"><script src="/docs/files/start.js"></script><script defer src="/docs/files/scalar.js"></script><style>body{margin:0}</style></head>
<body><div id="reference" data-audience="${audience.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></div>
<noscript><p><a href="/docs/events">Events for agencies · 对外事件</a> · <a href="/docs/lists">Problems and events · 错误代码与事件</a> · <a href="/openapi.json">OpenAPI 3.1</a> · <a href="/asyncapi.json">AsyncAPI 3</a></p></noscript></body></html>`;
