import { markup } from '../../oidc/pages/markup.js';
import { form, phoneField, restart, sharedBox, signInPage, type Drawn } from './parts.js';

/** Leads elsewhere. A form must not: browsers hold its way, redirects as well, to `form-action` of the page that it stands in. */
export function awayPage(drawn: Drawn & { address: string; title: string }): string {
  const { action, address, title } = drawn;
  return signInPage(
    drawn,
    ['leave'],
    (words) =>
      markup`<div class="card">
        <h1>${words.goingTo(title)}</h1>
        <p class="sub">${words.goingToHint}</p>
        <a class="go" href="${address}" rel="noreferrer">${words.goOn}</a>
        ${restart(action, words.otherWay)}
      </div>`,
  );
}

/** Who is known elsewhere, and not here: a number that is proven here says whose account it is. */
export function numberPage(drawn: Drawn & { title: string; typed: { phone?: string }; shared: boolean }): string {
  const { action, title, typed, shared } = drawn;
  return signInPage(
    drawn,
    [],
    (words) =>
      markup`<div class="card">
        <h1>${words.numberTitle}</h1>
        <p class="sub">${words.numberWhy(title)}</p>
        ${form(
          action,
          'send-code',
          markup`${phoneField(words, typed.phone)} ${!shared && sharedBox(words)}<button class="go" type="submit">${words.sendCode}</button>`,
        )}
        ${restart(action, words.otherWay)}
      </div>`,
  );
}
