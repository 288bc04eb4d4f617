import type { Language } from '@linli/service';

import { page } from '../../oidc/pages/frame.js';
import { markup, Markup } from '../../oidc/pages/markup.js';
import type { scripts } from '../../oidc/pages/scripts.js';
import type { Action } from '../flow.rules.js';
import { failureWords, wordsOf, type Failure, type Words } from './words.js';

/** What every page of a sign-in is drawn with. */
export interface Drawn {
  /** Where its forms go: back to where it came from. */
  action: string;
  language: Language;
  failure?: Failure | undefined;
}

export const otherLanguage = (language: Language): Language => (language === 'en' ? 'zh-CN' : 'en');

/** A page of a sign-in under way: a title, why one is still here, and what to do. */
export function signInPage(
  { action, language, failure }: Drawn,
  wanted: readonly (keyof typeof scripts)[],
  body: (words: Words) => Markup,
): string {
  const words = wordsOf[language];
  return page(
    { title: words.title, language, other: `${action.split('?')[0]}?lang=${otherLanguage(language)}`, scripts: wanted },
    markup`${failure && markup`<p class="wrong" role="alert">${failureWords(words, failure)}</p>`}${body(words)}`,
  );
}

/** A form that does one thing (`flow.rules.ts`). */
export const form = (action: string, what: Action, body: Markup, id?: string): Markup =>
  markup`<form method="post" action="${action}" ${id !== undefined && markup` id="${id}"`}>
    <input type="hidden" name="do" value="${what}" />${body}
  </form>`;

/** A form of which the browser fills in the answer, shown where it can. @param shared it says too whether the computer is a shared one */
export const passkeyForm = (
  action: string,
  what: Action,
  { options, create = false, shared = false }: { options: string; create?: boolean; shared?: boolean },
  { button, failed, hint }: { button: string; failed: string; hint?: string },
): Markup =>
  markup`<form method="post" action="${action}" data-passkey="${create ? 'create' : 'get'}" data-options="${options}" hidden>
    <input type="hidden" name="do" value="${what}" /><input type="hidden" name="answer" />
    ${shared && markup`<input type="hidden" name="shared" />`}
    <p class="wrong" role="alert" hidden>${failed}</p>
    <button class="${create ? 'go' : 'other'}" type="submit">${button}</button>${hint !== undefined && markup`<p class="hint">${hint}</p>`}
  </form>`;

export const codeInput = (id: string): Markup =>
  markup`<input
    class="code"
    id="${id}"
    name="code"
    inputmode="numeric"
    autocomplete="one-time-code"
    pattern="[0-9０-９]{6}"
    maxlength="6"
    required
    autofocus
  />`;

export const phoneField = (words: Words, typed: string | undefined): Markup =>
  markup`<label for="phone">${words.phone}</label>
    <input
      id="phone"
      name="phone"
      type="tel"
      inputmode="tel"
      autocomplete="tel-national"
      maxlength="20"
      required
      value="${typed ?? ''}"
    />`;

/** @param ticked already: it was before, also at the last sign-in in this browser */
export const sharedBox = (words: Words, ticked = false): Markup =>
  markup`<label class="check"><input type="checkbox" name="shared" value="yes"${ticked && markup` checked`} />${words.shared}</label>`;

/** Back to the start. */
export const restart = (action: string, words: string): Markup =>
  form(action, 'restart', markup`<button class="link" type="submit">${words}</button>`);
