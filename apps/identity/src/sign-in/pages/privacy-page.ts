import { markup } from '../../oidc/pages/markup.js';
import { PRIVACY_VERSION, privacyNotice } from '../../privacy/notice.js';
import { form, signInPage, type Drawn } from './parts.js';

/** @param drawn.known has an account, and agreed to an older text or to none */
export function privacyPage(drawn: Drawn & { known: boolean }): string {
  const { action, language, known } = drawn;
  const { intro, parts } = privacyNotice[language];
  return signInPage(
    drawn,
    [],
    (words) =>
      markup`<div class="card">
        <h1>${known ? words.privacyChanged : words.privacyTitle}</h1>
        <p class="sub">${intro}</p>
        ${parts.map(
          ({ heading, text }) =>
            markup`<h2>${heading}</h2>
              <p>${text}</p>`,
        )}
        ${form(action, 'agree', markup`<input type="hidden" name="version" value="${PRIVACY_VERSION}" /><button class="go" type="submit">${words.agree}</button>`)}
        ${form(action, 'restart', markup`<button class="other" type="submit">${words.refuse}</button>`)}
      </div>`,
  );
}
