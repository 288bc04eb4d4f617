import { DomainError } from '@linli/problems';
import { PersonalData, UnitOfWork, nobody } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { AccountsService } from '../accounts/accounts.service.js';
import { mobileNumber } from '../accounts/phone.rules.js';
import { SignInLimits } from '../accounts/sign-in-limits.js';
import { CodesService } from '../codes/codes.service.js';
import { AuthenticatorService } from '../factors/authenticator.service.js';
import { PasskeysService } from '../factors/passkeys.service.js';
import type { Method } from '../history/account-event.rules.js';
import { happened } from '../history/happened.js';
import { PRIVACY_VERSION } from '../privacy/notice.js';
import type { Action } from './flow.rules.js';
import { asOwner, FlowsService, originOf, type State, type Visit } from './flows.service.js';
import { done, failed, type Outcome, type SignInForm } from './outcome.js';
import { SignInElsewhere } from './sign-in-elsewhere.service.js';

type Handler = (visit: Visit, form: SignInForm, state: State) => Promise<Outcome>;

/** What each form of the sign-in pages does. Which may come when: `stepsOf`. */
@Injectable()
export class SignInService {
  private readonly handlers: Record<Action, Handler>;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly personal: PersonalData,
    private readonly accounts: AccountsService,
    private readonly limits: SignInLimits,
    private readonly codes: CodesService,
    private readonly passkeys: PasskeysService,
    private readonly authenticator: AuthenticatorService,
    private readonly flows: FlowsService,
    private readonly elsewhere: SignInElsewhere,
  ) {
    this.handlers = {
      password: (visit, form) => this.password(visit, form),
      elsewhere: (visit, form) => this.elsewhere.leave(visit, form),
      directory: (visit, form) => this.elsewhere.byPassword(visit, form),
      'send-code': (...all) => this.sendCode(...all),
      code: (...all) => this.code(...all),
      restart: (...all) => this.restart(...all),
      agree: (...all) => this.agree(...all),
      passkey: (...all) => this.passkey(...all),
      app: (...all) => this.second('app', ...all),
      'recovery-code': (...all) => this.second('recovery-code', ...all),
      'new-passkey': (...all) => this.newPasskey(...all),
      'new-app': (...all) => this.newApp(...all),
      'go-on': async () => done,
    };
  }

  async handle(action: Action, visit: Visit, form: SignInForm, state: State): Promise<Outcome> {
    try {
      return await this.handlers[action](visit, form, state);
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'too-many-requests') throw error;
      return { failure: { kind: 'slow', seconds: Number(error.params.retryAfter) } };
    }
  }

  private async password(visit: Visit, { username = '', password = '', shared }: SignInForm): Promise<Outcome> {
    const isShared = shared === 'yes';
    const accountId = await this.accounts.withPassword(username.slice(0, 100), password.slice(0, 1000), originOf(visit, isShared));
    if (!accountId) return failed('wrong');
    await this.flows.begin(visit, { accountId, proven: ['password'], shared: isShared });
    return done;
  }

  private async sendCode(visit: Visit, { phone: typed = '', shared }: SignInForm, state: State): Promise<Outcome> {
    const phone = mobileNumber(asTyped(typed));
    if (!phone) return failed('wrongNumber');
    const isShared = shared === 'yes' || (state.step !== 'identify' && state.shared);
    const { origin, language, uid } = visit;
    await this.codes.send({ purpose: 'sign-in', holder: uid, phone, origin, language }, (tx, asked) =>
      this.flows.beginWith(tx, visit, { sent: { phone, ...asked }, linking: state.linking, shared: isShared }),
    );
    return done;
  }

  private async code(visit: Visit, { code = '' }: SignInForm, { phone, shared, linking }: State): Promise<Outcome> {
    const proof = { purpose: 'sign-in', holder: visit.uid, phone: phone! } as const;
    return this.unitOfWork.as(nobody, async (tx) => {
      const fits = await this.codes.fits(tx, proof, asTyped(code));
      const account = await this.accounts.withNumber(tx, phone!);
      if (!fits) {
        if (account) await happened(tx, account.id, 'refused', { device: visit.device, methods: ['code'] });
        return failed('wrongCode');
      }
      // Whoever has the phone may hear it; before that nobody does.
      if (!account && (await this.accounts.isStopped(tx, phone!))) return failed('accountStopped');
      await this.limits.remember(tx, phone!, originOf(visit, shared));
      const proven: Method[] = linking ? ['elsewhere', 'code'] : ['code'];
      await this.flows.beginWith(tx, visit, { sent: { phone: phone!, busy: false }, linking, accountId: account?.id, proven, shared });
      return done;
    });
  }

  /** Back to the start; from the code back to the number, for whoever has shown elsewhere who they are. */
  private async restart({ uid }: Visit, _form: SignInForm, { step, linking, shared }: State): Promise<Outcome> {
    if (step === 'code' && linking) await this.flows.begin({ uid }, { linking, shared });
    else await this.flows.restart(uid);
    return done;
  }

  /** Registers whoever has no account yet. Of two browsers that register the same number at once one makes it, and both sign in. */
  private async agree(visit: Visit, { version }: SignInForm, state: State): Promise<Outcome> {
    // An older page shows an older text: the present one is shown then.
    if (version !== PRIVACY_VERSION) return done;
    const { accountId } = state;
    if (accountId) {
      await this.unitOfWork.as(asOwner(accountId, visit), (tx) => this.accounts.agree(tx, accountId, version));
      return done;
    }
    await this.register(visit, state, version).catch((error: unknown) => {
      if (!(error instanceof DomainError) || error.code !== 'duplicate') throw error;
      return this.register(visit, state, version);
    });
    return done;
  }

  /** Goes on with the account of a number, made when there is none. @throws DomainError duplicate when another browser makes it just now */
  private register(visit: Visit, { phone, proven, linking, shared }: State, privacyVersion: string): Promise<void> {
    return this.unitOfWork.as(nobody, async (tx) => {
      const there = await this.accounts.withNumber(tx, phone!);
      const accountId = there?.id ?? (await this.accounts.create(tx, { phone: phone!, privacyVersion }));
      if (!there) await happened(tx, accountId, 'registered', { device: visit.device });
      await this.flows.beginWith(tx, visit, { sent: { phone: phone!, busy: false }, linking, accountId, proven: [...proven], shared });
    });
  }

  /** A passkey alone signs in; as a second factor it has to be one of the same account. */
  private async passkey(visit: Visit, { answer = '', shared }: SignInForm, state: State): Promise<Outcome> {
    const isSecond = state.step === 'second';
    return this.unitOfWork.as(nobody, async (tx) => {
      const accountId = await this.passkeys.accountOf(tx, visit.uid, answer);
      if (!accountId || !(await this.accounts.exists(tx, accountId))) return failed('wrongPasskey');
      if (!isSecond) {
        await this.flows.beginWith(tx, visit, { accountId, proven: ['passkey'], shared: shared === 'yes' });
        return done;
      }
      if (accountId !== state.accountId) return failed('wrongPasskey');
      await this.flows.add(tx, state, 'passkey');
      return done;
    });
  }

  private async second(method: 'app' | 'recovery-code', visit: Visit, { code = '' }: SignInForm, state: State): Promise<Outcome> {
    const accountId = state.accountId!;
    const attempt = await this.limits.begin(`second factor of ${accountId}`, originOf(visit, state.shared));
    const fits = await this.unitOfWork.as(asOwner(accountId, visit), async (tx) => {
      const text = asTyped(code);
      const right = await (method === 'app'
        ? this.authenticator.fits(tx, accountId, text)
        : this.authenticator.recovers(tx, accountId, text));
      return right && this.flows.add(tx, state, method);
    });
    if (fits) await this.limits.succeeded(attempt);
    else {
      await this.limits.failed(attempt);
      await this.unitOfWork.as(nobody, (tx) =>
        happened(tx, accountId, 'second-factor-refused', { device: visit.device, methods: [method] }),
      );
    }
    return fits ? done : failed('wrongSecond');
  }

  private async newPasskey(visit: Visit, { answer = '' }: SignInForm, state: State): Promise<Outcome> {
    const accountId = state.accountId!;
    try {
      return await this.unitOfWork.as(asOwner(accountId, visit), async (tx) => {
        await this.passkeys.add(tx, accountId, { holder: visit.uid, answer, device: visit.device });
        await this.flows.add(tx, state, 'passkey');
        return { recoveryCodes: await this.authenticator.makeCodes(tx, accountId) };
      });
    } catch (error) {
      if (error instanceof DomainError && error.code === 'passkey-refused') return failed('passkeyRefused');
      throw error;
    }
  }

  private newApp(visit: Visit, { code = '' }: SignInForm, state: State): Promise<Outcome> {
    const accountId = state.accountId!;
    return this.unitOfWork.as(asOwner(accountId, visit), async (tx) => {
      const recoveryCodes = await this.authenticator.confirm(tx, accountId, asTyped(code));
      if (!recoveryCodes) return failed('wrongSecond');
      await this.flows.add(tx, state, 'app');
      return { recoveryCodes };
    });
  }
}

/** What was typed in digits or letters, also full-width, as a Chinese keyboard may have them. */
const asTyped = (text: string): string => text.slice(0, 40).normalize('NFKC').trim();
