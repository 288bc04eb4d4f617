import { markup } from '../../oidc/pages/markup.js';
import { codeInput, form, restart, signInPage, type Drawn } from './parts.js';

interface CodePage extends Drawn {
  phone: string;
  /** Whom the account of this number is to be linked to. */
  linkingTo?: string | undefined;
  /** Codes run out: said to everybody alike. */
  busy: boolean;
  /** With demo data only. */
  shown?: string | undefined;
}

export function codePage(drawn: CodePage): string {
  const { action, phone, busy, shown, linkingTo } = drawn;
  return signInPage(
    drawn,
    [],
    (words) =>
      markup`<div class="card">
        <h1>${words.codeTitle}</h1>
        <p class="sub">${busy ? words.codeBusy : words.codeSent(grouped(phone))}</p>
        ${linkingTo !== undefined && markup`<p class="note">${words.linksTo(linkingTo)}</p>`}
        ${shown !== undefined && markup`<p class="note">${words.codeShown(shown)}</p>`}
        ${form(action, 'code', markup`<label for="code">${words.code}</label>${codeInput('code')}<button class="go" type="submit">${words.confirm}</button>`)}
        ${form(action, 'send-code', markup`<input type="hidden" name="phone" value="${phone}" /><button class="link" type="submit">${words.again}</button>`)}
        ${restart(action, words.otherNumber)}
      </div>`,
  );
}

/** 138 0353 0101: so that a wrong digit is seen. */
const grouped = (phone: string): string => phone.replace(/^(\d{3})(\d{4})(\d{4})$/, '$1 $2 $3');
