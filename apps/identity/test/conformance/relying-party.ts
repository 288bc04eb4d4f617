import { codeOf, IssuerBrowser, type Landing } from '@linli/testing';
import * as oidc from 'openid-client';

import { password, pageOf } from '../issuer-world.js';
import type { Plan } from './plans.js';

/** Parameters besides, or in place of, the usual ones; one that is undefined is left out. */
type Parameters = Readonly<Record<string, string | undefined>>;

export interface Asked {
  url: URL;
  landing: Landing;
  verifier: string;
  state: string;
  nonce: string | undefined;
}

/** The console, as a certified client library would be it: it checks state, nonce, issuer, signature and every claim. */
export class RelyingParty {
  private constructor(
    readonly config: oidc.Configuration,
    private readonly address: string,
  ) {}

  static async at(address: string): Promise<RelyingParty> {
    const config = await oidc.discovery(new URL(`${address}/oidc`), 'console', { [oidc.clockTolerance]: 5 }, oidc.None(), {
      execute: [oidc.allowInsecureRequests, oidc.enableNonRepudiationChecks],
    });
    return new RelyingParty(config, address);
  }

  get issuer(): oidc.ServerMetadata {
    return this.config.serverMetadata();
  }

  browser(): IssuerBrowser {
    return new IssuerBrowser(this.address);
  }

  /** As far as the issuer goes by itself. */
  async ask(browser: IssuerBrowser, more: Parameters = {}): Promise<Asked> {
    const request = await this.request(more);
    return { ...request, landing: await browser.follow(request.url) };
  }

  async request(more: Parameters = {}): Promise<Omit<Asked, 'landing'>> {
    const verifier = oidc.randomPKCECodeVerifier();
    const state = oidc.randomState();
    const parameters: Parameters = {
      redirect_uri: `${this.address}/signed-in`,
      scope: 'openid profile',
      state,
      nonce: oidc.randomNonce(),
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...more,
    };
    const url = oidc.buildAuthorizationUrl(this.config, {});
    for (const [name, value] of Object.entries(parameters))
      if (value === undefined) url.searchParams.delete(name);
      else url.searchParams.set(name, value);
    return { url, verifier, state, nonce: parameters.nonce };
  }

  /** Fills in the page that it has to come to. */
  async signInAt(browser: IssuerBrowser, asked: Asked, username = 'lihua'): Promise<Asked> {
    return { ...asked, landing: await browser.submit(pageOf(asked.landing), { username, password }) };
  }

  /** Signs in with these parameters, on the page, and takes the tokens. */
  async signIn(browser: IssuerBrowser, more: Parameters = {}, username?: string) {
    const asked = await this.signInAt(browser, await this.ask(browser, more), username);
    return this.tokensOf(asked, more.max_age === undefined ? undefined : Number(more.max_age));
  }

  /** @throws what the library finds wrong in the answers, or the error that the issuer answered with */
  tokensOf({ landing, verifier, state, nonce }: Asked, maxAge?: number) {
    return oidc.authorizationCodeGrant(this.config, landing.url, {
      pkceCodeVerifier: verifier,
      expectedState: state,
      ...(nonce === undefined ? {} : { expectedNonce: nonce }),
      ...(maxAge === undefined ? {} : { maxAge }),
      idTokenExpected: true,
    });
  }

  /** What the token endpoint says to whatever form. */
  async token(form: Record<string, string> | URLSearchParams): Promise<{ status: number; error?: string; headers: Headers }> {
    const answer = await fetch(this.issuer.token_endpoint!, { method: 'POST', body: new URLSearchParams(form) });
    return { status: answer.status, headers: answer.headers, ...((await answer.json()) as { error?: string }) };
  }

  /** The form that takes tokens for a code. */
  codeForm({ landing, verifier }: Asked): Record<string, string> {
    return {
      grant_type: 'authorization_code',
      client_id: 'console',
      code: codeOf(landing),
      redirect_uri: `${this.address}/signed-in`,
      code_verifier: verifier,
    };
  }
}

/** A test for each line of the plan. */
export function follow<P extends Plan>(plan: P, tests: Record<keyof P & string, () => Promise<void> | void>): void {
  it.each(Object.keys(plan) as (keyof P & string)[])('%s', (name) => tests[name]());
}
