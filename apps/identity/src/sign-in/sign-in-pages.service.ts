import { UnitOfWork } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { AccountsService } from '../accounts/accounts.service.js';
import { AuthenticatorService } from '../factors/authenticator.service.js';
import { PasskeysService } from '../factors/passkeys.service.js';
import { SignInProviders } from '../federation/sign-in-providers.js';
import type { Step } from './flow.rules.js';
import { asOwner, isWechat, type State, type Visit } from './flows.service.js';
import { awayPage, numberPage } from './pages/elsewhere-pages.js';
import { codePage } from './pages/code-page.js';
import { identifyPage, type OfferedSignIn } from './pages/identify-page.js';
import type { Drawn } from './pages/parts.js';
import { privacyPage } from './pages/privacy-page.js';
import { recoveryCodesPage, secondPage, setSecondPage } from './pages/second-page.js';

/** What a page is drawn from, beside the state. */
export interface Shown extends Drawn {
  typed: { phone?: string; username?: string; provider?: string };
  /** Whether the computer was said to be a shared one. */
  shared: boolean;
}

/** The page of each step. */
@Injectable()
export class SignInPages {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsService,
    private readonly passkeys: PasskeysService,
    private readonly authenticator: AuthenticatorService,
    private readonly providers: SignInProviders,
  ) {}

  async of(state: State, visit: Visit, shown: Shown, offered: readonly OfferedSignIn[]): Promise<string> {
    const draw: Record<Exclude<Step, 'done'>, () => Promise<string> | string> = {
      identify: () => this.identify(visit, shown, offered),
      number: () => numberPage({ ...shown, title: this.titleOf(state.linking!.provider, shown), shared: state.shared }),
      code: () => codePage({ ...shown, ...state.sent!, linkingTo: state.linking && this.titleOf(state.linking.provider, shown) }),
      privacy: () => privacyPage({ ...shown, known: state.accountId !== undefined }),
      second: () => this.second(state, visit, shown),
      'set-second': () => this.setSecond(state, visit, shown),
    };
    // Who is done is led on; nobody asks for a page then.
    if (state.step === 'done') throw new Error('a sign-in that is done has no page');
    return draw[state.step]();
  }

  away({ address, provider }: { address: string; provider: string }, drawn: Drawn): string {
    return awayPage({ ...drawn, address, title: this.titleOf(provider, drawn) });
  }

  codes(codes: readonly string[], drawn: Drawn): string {
    return recoveryCodesPage({ ...drawn, codes });
  }

  private async identify(visit: Visit, shown: Shown, offered: readonly OfferedSignIn[]): Promise<string> {
    const providers = this.providers.offered({ inWechat: isWechat(visit) });
    return identifyPage({ ...shown, offered, providers, passkeyOptions: await this.passkeys.requestOptions(visit.uid) });
  }

  /** Its id, of one that is configured no more. */
  private titleOf(id: string, { language }: Drawn): string {
    return this.providers.all.find((one) => one.id === id)?.title[language] ?? id;
  }

  private async second({ second }: State, { uid }: Visit, drawn: Drawn): Promise<string> {
    const { app, codes, passkeys } = second!;
    const passkeyOptions = passkeys > 0 ? await this.passkeys.requestOptions(uid) : undefined;
    return secondPage({ ...drawn, app, recovery: codes > 0, passkeyOptions });
  }

  private async setSecond({ accountId }: State, visit: Visit, drawn: Drawn): Promise<string> {
    const { address, passkeyOptions } = await this.unitOfWork.as(asOwner(accountId!, visit), async (tx) => {
      const account = await this.accounts.find(tx, accountId!);
      const label = (await this.accounts.nameOf(tx, accountId!)) ?? account?.username ?? '';
      return {
        address: await this.authenticator.address(tx, accountId!, label),
        passkeyOptions: await this.passkeys.creationOptions(tx, accountId!, visit.uid, label),
      };
    });
    const { toString } = await import('qrcode');
    const qr = await toString(address, { type: 'svg', margin: 1 });
    const key = new URL(address).searchParams.get('secret')!.replaceAll(/(.{4})(?=.)/g, '$1 ');
    return setSecondPage({ ...drawn, passkeyOptions, app: { address, qr, key }, trying: drawn.failure?.kind === 'wrongSecond' });
  }
}
