import { hkdfSync, createHmac } from 'node:crypto';

import { DomainError } from '@linli/problems';
import { Config, insertOnce, type ReadTx, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';

import { happened } from '../history/happened.js';
import { Passkey } from './passkey.entity.js';

/** Loaded when the first passkey is asked for: most of it reads certificates. */
const library = () => import('@simplewebauthn/server');

const MAY_HAVE = 10;

/** Passkeys: made by whoever is signed in, and then by themselves enough to sign in, since the device asks for its owner. */
@Injectable()
export class PasskeysService {
  private readonly rpID: string;
  private readonly origin: string;
  private readonly challengeKey: Buffer;

  constructor(config: Config) {
    const { hostname, origin } = new URL(config.publicUrl);
    this.rpID = hostname;
    this.origin = origin;
    this.challengeKey = Buffer.from(hkdfSync('sha256', config.masterKey, '', 'linli passkey challenges', 32));
  }

  /**
   * What a browser needs to ask its owner for a passkey.
   * @param holder a sign-in under way: it ends with the first answer, so no challenge is answered twice
   */
  async requestOptions(holder: string): Promise<string> {
    const { generateAuthenticationOptions } = await library();
    const challenge = this.challenge('request', holder);
    return JSON.stringify(await generateAuthenticationOptions({ rpID: this.rpID, challenge, userVerification: 'required' }));
  }

  /** The account whose passkey answered, or undefined when the answer is none. */
  async accountOf(tx: Tx, holder: string, answer: string): Promise<string | undefined> {
    const response = parsed<AuthenticationResponseJSON>(answer);
    const row = response && (await tx.manager.findOne(Passkey, { where: { id: response.id }, lock: { mode: 'pessimistic_write' } }));
    if (!row) return undefined;
    const { verifyAuthenticationResponse } = await library();
    try {
      const { verified, authenticationInfo } = await verifyAuthenticationResponse({
        response,
        expectedChallenge: this.challenge('request', holder).toString('base64url'),
        expectedOrigin: this.origin,
        expectedRPID: this.rpID,
        requireUserVerification: true,
        credential: { id: row.id, publicKey: new Uint8Array(row.public_key), counter: Number(row.counter) },
      });
      if (!verified) return undefined;
      await tx.manager.update(Passkey, { id: row.id }, { counter: String(authenticationInfo.newCounter), used_at: tx.now });
      return row.account_id;
    } catch (error) {
      // The library says by an Error what does not fit; what is broken has another class.
      if (error instanceof Error && error.constructor === Error) return undefined;
      throw error;
    }
  }

  /** @param holder as in `requestOptions` */
  async creationOptions(tx: ReadTx, accountId: string, holder: string, name: string): Promise<string> {
    const { generateRegistrationOptions } = await library();
    const options = await generateRegistrationOptions({
      rpName: '邻里',
      rpID: this.rpID,
      userName: name,
      userDisplayName: name,
      userID: new Uint8Array(Buffer.from(accountId)),
      challenge: new Uint8Array(this.challenge('creation', `${accountId} ${holder}`)),
      excludeCredentials: (await this.of(tx, accountId)).map(({ id, transports }) => ({ id, transports })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    return JSON.stringify(options);
  }

  /** @throws DomainError passkey-refused, duplicate, too-many-passkeys */
  async add(tx: Tx, accountId: string, { holder, answer, device }: { holder: string; answer: string; device: string }): Promise<string> {
    const response = parsed<RegistrationResponseJSON>(answer);
    if (!response) throw new DomainError('passkey-refused');
    const known = await this.of(tx, accountId);
    if (known.length >= MAY_HAVE) throw new DomainError('too-many-passkeys', { params: { most: MAY_HAVE } });
    const { verifyRegistrationResponse } = await library();
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: this.challenge('creation', `${accountId} ${holder}`).toString('base64url'),
      expectedOrigin: this.origin,
      expectedRPID: this.rpID,
      requireUserVerification: true,
    }).catch((cause: unknown) => {
      throw new DomainError('passkey-refused', { cause });
    });
    if (!verified) throw new DomainError('passkey-refused');
    const { credential, credentialBackedUp } = registrationInfo;
    const added = await insertOnce(tx, Passkey, {
      id: credential.id,
      account_id: accountId,
      public_key: Buffer.from(credential.publicKey),
      counter: String(credential.counter),
      transports: credential.transports ?? [],
      device,
      synced: credentialBackedUp,
      made_at: tx.now,
    });
    if (!added) throw new DomainError('duplicate');
    await happened(tx, accountId, 'passkey-added', { device });
    return credential.id;
  }

  of({ manager }: ReadTx, accountId: string): Promise<Passkey[]> {
    return manager.find(Passkey, { where: { account_id: accountId }, order: { made_at: 'ASC' } });
  }

  /** @throws DomainError not-found */
  async remove(tx: Tx, accountId: string, id: string): Promise<void> {
    const { affected } = await tx.manager.delete(Passkey, { id, account_id: accountId });
    if (affected !== 1) throw new DomainError('not-found');
    await happened(tx, accountId, 'passkey-removed');
  }

  async removeAll({ manager }: Tx, accountId: string): Promise<void> {
    await manager.delete(Passkey, { account_id: accountId });
  }

  private challenge(use: string, holder: string): Buffer<ArrayBuffer> {
    return Buffer.from(createHmac('sha256', this.challengeKey).update(`${use} ${holder}`).digest());
  }
}

function parsed<T extends { id: string }>(answer: string): T | undefined {
  try {
    const value = JSON.parse(answer) as T | null;
    return typeof value?.id === 'string' && /^[\w-]{1,1400}$/.test(value.id) ? value : undefined;
  } catch {
    return undefined;
  }
}
