import { DomainError } from '@linli/problems';
import { insert, PersonalData, type ReadTx, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { Secret, TOTP } from 'otpauth';

import { happened } from '../history/happened.js';
import { AuthenticatorApp } from './authenticator-app.entity.js';
import { RecoveryCode } from './recovery-code.entity.js';
import { makeRecoveryCodes, recoveryCodeOf } from './recovery-codes.js';
import { useRecoveryCode, useStep } from './second-factors.store.js';

const PERIOD_S = 30;

/** Codes of an authenticator app (RFC 6238), and codes on paper for the day when the phone is lost. */
@Injectable()
export class AuthenticatorService {
  constructor(private readonly personal: PersonalData) {}

  /**
   * The address that an app reads as a QR code. The secret is made when there is none, and counts once a first code was right (`confirm`):
   * until then asking again gives the same.
   * @throws DomainError duplicate when an app is there
   */
  async address(tx: Tx, accountId: string, name: string): Promise<string> {
    const row = await tx.manager.findOneBy(AuthenticatorApp, { account_id: accountId });
    if (row?.confirmed_at) throw new DomainError('duplicate');
    return totp(row ? await this.secretOf(tx, row) : await this.makeSecret(tx, accountId), name).toString();
  }

  /** @returns recovery codes, shown this once, when the first code was right; undefined otherwise */
  async confirm(tx: Tx, accountId: string, code: string): Promise<string[] | undefined> {
    const row = await tx.manager.findOne(AuthenticatorApp, { where: { account_id: accountId }, lock: { mode: 'pessimistic_write' } });
    if (!row || row.confirmed_at || !(await this.uses(tx, row, code))) return undefined;
    await tx.manager.update(AuthenticatorApp, { account_id: accountId }, { confirmed_at: tx.now });
    await happened(tx, accountId, 'app-added');
    return this.makeCodes(tx, accountId);
  }

  /** Is it the code that the app shows now, or did a moment ago, and was it not used before? */
  async fits(tx: Tx, accountId: string, code: string): Promise<boolean> {
    const row = await tx.manager.findOneBy(AuthenticatorApp, { account_id: accountId });
    return row?.confirmed_at ? this.uses(tx, row, code) : false;
  }

  /** Uses up one of the codes on paper. */
  async recovers(tx: Tx, accountId: string, text: string): Promise<boolean> {
    const code = recoveryCodeOf(text);
    return code !== undefined && useRecoveryCode(tx, accountId, this.digest(accountId, code));
  }

  /** New codes on paper; those before are void. */
  async makeCodes(tx: Tx, accountId: string): Promise<string[]> {
    const codes = makeRecoveryCodes();
    await tx.manager.delete(RecoveryCode, { account_id: accountId });
    await insert(
      tx,
      RecoveryCode,
      codes.map((code) => ({ account_id: accountId, digest: this.digest(accountId, recoveryCodeOf(code)!) })),
    );
    await happened(tx, accountId, 'recovery-codes-made');
    return codes;
  }

  /** @throws DomainError not-found */
  async remove(tx: Tx, accountId: string): Promise<void> {
    const { affected } = await tx.manager.delete(AuthenticatorApp, { account_id: accountId });
    if (affected !== 1) throw new DomainError('not-found');
    await happened(tx, accountId, 'app-removed');
  }

  /** Takes away the app and the codes on paper. */
  async forget({ manager }: Tx, accountId: string): Promise<void> {
    await manager.delete(AuthenticatorApp, { account_id: accountId });
    await manager.delete(RecoveryCode, { account_id: accountId });
  }

  private async uses(tx: Tx, row: AuthenticatorApp, code: string): Promise<boolean> {
    if (!/^\d{6}$/.test(code)) return false;
    const timestamp = tx.now.getTime();
    const delta = totp(await this.secretOf(tx, row), '').validate({ token: code, timestamp, window: 1 });
    return delta !== null && useStep(tx, row.account_id, Math.floor(timestamp / 1000 / PERIOD_S) + delta);
  }

  private async makeSecret(tx: Tx, accountId: string): Promise<string> {
    const secret = new Secret({ size: 20 }).base32;
    await insert(tx, AuthenticatorApp, { account_id: accountId, secret: await this.personal.seal(tx, accountId, 'app', secret) });
    return secret;
  }

  private async secretOf(tx: ReadTx, row: AuthenticatorApp): Promise<string> {
    const secret = await this.personal.open(tx, row.account_id, 'app', row.secret);
    if (secret === undefined) throw new DomainError('not-found');
    return secret;
  }

  private digest(accountId: string, code: string): Buffer {
    return this.personal.blindIndex('recovery code', `${accountId} ${code}`);
  }
}

const totp = (secret: string, label: string): TOTP =>
  new TOTP({ issuer: '邻里', label: label || '邻里', secret: Secret.fromBase32(secret), digits: 6, period: PERIOD_S });
