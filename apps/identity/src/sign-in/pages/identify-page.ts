import { markup } from '../../oidc/pages/markup.js';
import { form, passkeyForm, signInPage, type Drawn } from './parts.js';

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
  typed: { phone?: string; username?: string };
  /** Ticked already: it was before, or the session that is continued is of a shared computer. */
  shared: boolean;
  offered: readonly OfferedSignIn[];
}

/** Who comes: by telephone number, passkey, or user name and password. */
export function identifyPage(drawn: Identify): string {
  const { action, language, passkeyOptions, typed, offered, shared: ticked } = drawn;
  return signInPage(drawn, offered.length > 0 ? ['passkey', 'offered'] : ['passkey'], (words) => {
    const shared = markup`<label class="check"><input type="checkbox" name="shared" value="yes"${ticked && markup` checked`} />${words.shared}</label>`;
    return markup`<div class="card"><h1>${words.brand}</h1><p class="sub">${words.tagline}</p>
${form(
  action,
  'send-code',
  markup`<label for="phone">${words.phone}</label>
    <input
      id="phone"
      name="phone"
      type="tel"
      inputmode="tel"
      autocomplete="tel-national"
      maxlength="20"
      required
      value="${typed.phone ?? ''}"
    />
    ${shared}<button class="go" type="submit">${words.sendCode}</button>
    <p class="hint">${words.newHere}</p>`,
)}
${passkeyForm(action, 'passkey', { options: passkeyOptions, shared: true }, { button: words.passkey, failed: words.passkeyFailed, hint: words.passkeyHint })}
<details${(typed.username !== undefined || offered.length > 0) && markup` open`}><summary>${words.withPassword}</summary>
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
      value="${typed.username ?? ''}"
    />
    <label for="password">${words.password}</label>
    <input id="password" name="password" type="password" autocomplete="current-password" required />
    ${shared}<button class="other" type="submit">${words.signIn}</button>`,
  'password-form',
)}</details></div>
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
