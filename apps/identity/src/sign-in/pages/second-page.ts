import { markup, Markup } from '../../oidc/pages/markup.js';
import { codeInput, form, passkeyForm, restart, signInPage, type Drawn } from './parts.js';

interface Second extends Drawn {
  app: boolean;
  recovery: boolean;
  /** Undefined for an account without passkeys. */
  passkeyOptions: string | undefined;
}

/** The second of two factors, from those that the account has. */
export function secondPage(drawn: Second): string {
  const { action, app, recovery, passkeyOptions } = drawn;
  return signInPage(
    drawn,
    ['passkey'],
    (words) =>
      markup`<div class="card">
        <h1>${words.secondTitle}</h1>
        <p class="sub">${words.secondWhy}</p>
        ${app && form(action, 'app', markup`<label for="code">${words.appCode}</label>${codeInput('code')}<button class="go" type="submit">${words.confirm}</button>`)}
        ${passkeyOptions !== undefined && passkeyForm(action, 'passkey', { options: passkeyOptions }, { button: words.usePasskey, failed: words.passkeyFailed })}
        ${
          recovery &&
          markup`<details>
            <summary>${words.lost}</summary>
            ${form(
              action,
              'recovery-code',
              markup`<label for="recovery">${words.recoveryCode}</label
                ><input
                  id="recovery"
                  name="code"
                  autocomplete="off"
                  autocapitalize="characters"
                  spellcheck="false"
                  maxlength="20"
                  required
                /><button class="other" type="submit">${words.confirm}</button>`,
            )}
          </details>`
        }
        ${restart(action, words.restart)}
      </div>`,
  );
}

interface SetSecond extends Drawn {
  passkeyOptions: string;
  /** The address that an app opens, the same as a QR code in SVG, and its key to type. */
  app: { address: string; qr: string; key: string };
  /** A first code was tried, and was wrong. */
  trying: boolean;
}

/** Whoever needs a second factor and has none chooses one. */
export function setSecondPage(drawn: SetSecond): string {
  const { action, passkeyOptions, app, trying } = drawn;
  return signInPage(
    drawn,
    ['passkey'],
    (words) => markup`<div class="card"><h1>${words.setTitle}</h1><p class="sub">${words.setWhy}</p>
${passkeyForm(
  action,
  'new-passkey',
  { options: passkeyOptions, create: true },
  { button: words.makePasskey, failed: words.makePasskeyFailed, hint: words.makePasskeyHint },
)}
<details${trying && markup` open`}><summary>${words.useApp}</summary><p>${words.appSteps}</p><div class="qr">${new Markup(app.qr)}</div><p class="hint"><code>${app.key}</code></p><p class="hint"><a href="${app.address}">${words.openApp}</a></p>
${form(action, 'new-app', markup`<label for="code">${words.appCode}</label>${codeInput('code')}<button class="go" type="submit">${words.confirm}</button>`)}</details>
${restart(action, words.restart)}</div>`,
  );
}

/** Shown once, after a second factor was set up. */
export function recoveryCodesPage(drawn: Drawn & { codes: readonly string[] }): string {
  const { action, codes } = drawn;
  return signInPage(
    drawn,
    ['print'],
    (words) =>
      markup`<div class="card">
        <h1>${words.codesTitle}</h1>
        <p class="sub">${words.codesWhy}</p>
        <ul class="codes">
          ${codes.map((code) => markup`<li>${code}</li>`)}
        </ul>
        <button class="other" type="button" id="print" hidden>${words.print}</button>
        ${form(action, 'go-on', markup`<button class="go" type="submit">${words.codesDone}</button>`)}
      </div>`,
  );
}
