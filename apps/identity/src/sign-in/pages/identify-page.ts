import type { Language } from '@linli/service';

import type { OfferedProvider } from '../../federation/sign-in-providers.js';
import { markup, type Markup } from '../../oidc/pages/markup.js';
import { form, passkeyForm, phoneField, sharedBox, signInPage, type Drawn } from './parts.js';
import type { Words } from './words.js';

/** Somebody as whom anybody may sign in, with a click. */
export interface OfferedSignIn {
  username: string;
  name: string;
  note: { 'zh-CN': string; en: string };
  password: string;
}

interface Identify extends Drawn {
  passkeyOptions: string;
  /** What was typed already. */
  typed: { phone?: string; username?: string; provider?: string };
  /** Who else signs people in. */
  providers: { elsewhere: readonly OfferedProvider[]; directories: readonly OfferedProvider[] };
  /** Ticked already: it was before, also at the last sign-in in this browser. */
  shared: boolean;
  offered: readonly OfferedSignIn[];
}

/** Who comes: by telephone number, passkey, or user name and password. */
export function identifyPage(drawn: Identify): string {
  const { action, language, passkeyOptions, typed, offered, providers, shared: ticked } = drawn;
  return signInPage(drawn, offered.length > 0 ? ['passkey', 'offered'] : ['passkey'], (words) => {
    const shared = sharedBox(words, ticked);
    return markup`<div class="card"><h1>${words.brand}</h1><p class="sub">${words.tagline}</p>
${form(
  action,
  'send-code',
  markup`${phoneField(words, typed.phone)} ${shared}<button class="go" type="submit">${words.sendCode}</button>
    <p class="hint">${words.newHere}</p>`,
)}
${passkeyForm(action, 'passkey', { options: passkeyOptions, shared: true }, { button: words.passkey, failed: words.passkeyFailed, hint: words.passkeyHint })}
${providers.elsewhere.length > 0 && elsewhere({ action, words, language, shared }, providers.elsewhere)}
<details${((typed.username !== undefined && typed.provider === undefined) || offered.length > 0) && markup` open`}><summary>${words.withPassword}</summary>
${form(
  action,
  'password',
  markup`<label for="username">${words.username}</label>
    <input
      id="username"
      name="username"
      autocomplete="username"
      autocapitalize="none"
      spellcheck="false"
      required
      value="${typed.provider === undefined ? (typed.username ?? '') : ''}"
    />
    <label for="password">${words.password}</label>
    <input id="password" name="password" type="password" autocomplete="current-password" required />
    ${shared}<button class="other" type="submit">${words.signIn}</button>`,
  'password-form',
)}</details>
${providers.directories.map((one) => directory({ action, words, language, shared }, one, typed))}</div>
${
  offered.length > 0 &&
  markup`<details class="demo card">
    <summary>${words.demo}</summary>
    <ul>
      ${offered.map(
        ({ username, name, note, password }) =>
          markup`<li>
            <button type="button" data-user="${username}" data-word="${password}">${name}<small>${note[language]}</small></button>
          </li>`,
      )}
    </ul>
  </details>`
}`;
  });
}

interface FormOfMany {
  action: string;
  words: Words;
  language: Language;
  /** The box by which somebody says so. */
  shared: Markup;
}

const elsewhere = ({ action, words, language, shared }: FormOfMany, providers: readonly OfferedProvider[]): Markup =>
  form(
    action,
    'elsewhere',
    markup`<p class="or">${words.or}</p>
      ${providers.map(
        ({ id, title }) =>
          markup`<button class="other" type="submit" name="provider" value="${id}">${words.withOther(title[language])}</button>`,
      )}
      ${shared}`,
  );

const directory = (
  { action, words, language, shared }: FormOfMany,
  { id, title }: OfferedProvider,
  typed: { username?: string; provider?: string },
): Markup => {
  const tried = typed.provider === id;
  return markup`<details${tried && markup` open`}><summary>${words.withOther(title[language])}</summary>
${form(
  action,
  'directory',
  markup`<input type="hidden" name="provider" value="${id}" />
    <label for="${id}-username">${words.directoryName}</label>
    <input
      id="${id}-username"
      name="username"
      autocomplete="username"
      autocapitalize="none"
      spellcheck="false"
      maxlength="100"
      required
      value="${tried ? (typed.username ?? '') : ''}"
    />
    <label for="${id}-password">${words.password}</label>
    <input id="${id}-password" name="password" type="password" autocomplete="current-password" required />
    ${shared}<button class="other" type="submit">${words.signIn}</button>`,
)}</details>`;
};
