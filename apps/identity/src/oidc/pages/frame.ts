import { createHash } from 'node:crypto';

import type { Language } from '@linli/service';

import { markup, Markup } from './markup.js';
import { scripts } from './scripts.js';
import { style } from './style.js';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing from elsewhere, no framing, and only the style and the scripts that stand in the page. */
export const contentSecurityPolicy = `default-src 'none'; style-src ${hash(style)}; script-src ${Object.values(scripts).map(hash).join(' ')}; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`;

interface Frame {
  title: string;
  language?: Language;
  /** The page in the other language. */
  other?: string;
  scripts?: readonly (keyof typeof scripts)[];
}

/** A whole page of the issuer: light enough for any phone, larger in elder mode, which the console keeps for the same browser. */
export function page({ title, language = 'zh-CN', other, scripts: wanted = [] }: Frame, body: Markup): string {
  const [elder, standard, switched] = language === 'en' ? ['Large type', 'Standard', '中文'] : ['长辈模式', '标准模式', 'English'];
  const tags = ['elder' as const, ...wanted].map((name) => new Markup(`<script>${scripts[name]}</script>`));
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/icon.svg">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<header>
<button type="button" id="elder" data-on="${standard}" data-off="${elder}" hidden></button>
${other !== undefined && markup`<a href="${other}" lang="${language === 'en' ? 'zh-CN' : 'en'}">${switched}</a>`}
</header>
<main>${body}</main>
${tags}
</body>
</html>`.text;
}
