import { createHash, randomBytes } from 'node:crypto';

import { equals, type Asked } from '@linli/resource';
import { Clock, PersonalData, system, UnitOfWork, type ReadTx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { credentials } from '../credentials/credential.resource.js';
import { LIST_LENGTH, placeOf } from './addresses.rules.js';
import { badgeOf, differences, ISSUER, verdictOf, type Facts, type Holder, type Verdict } from './badge.rules.js';
import { credentialList, factsOf, findCredential, loadCredential, ownView, publicView, revokedPlaces } from './credential.store.js';
import { IssuerKeys } from './issuer-keys.store.js';
import { examine, sign, statusList } from './signing.js';

/** A status list says for so long how things stand; whoever keeps it longer has to ask again. */
const LIST_HOLDS_MS = 3_600_000;

/** Credentials as badges for outside: signed for whom they were given to, and verified for anybody, of what is known at that moment. */
@Injectable()
export class BadgesService {
  constructor(
    private readonly personal: PersonalData,
    private readonly keys: IssuerKeys,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** What the caller can prove, latest first. */
  mine(tx: ReadTx, asked: Asked) {
    return credentialList.page(tx, [equals('account_id', tx.caller.accountId)], asked, async (rows) => {
      const allowed = await credentials.allowed(tx, rows);
      return (row) => ownView(row, allowed(row));
    });
  }

  /** Signed anew for each download, so that she chooses each time what it says of her. @throws DomainError not-found, wrong-state */
  async badge(id: string, named: boolean): Promise<object> {
    const { facts, name } = await this.unitOfWork.read((tx) => this.own(tx, id, named));
    const holder = name === undefined ? undefined : named ? { name } : hidden(name);
    return sign(badgeOf(facts, holder, this.keys.addresses), await this.keys.current(), this.clock.now());
  }

  /** By its number alone. @throws DomainError not-found */
  one(id: string): Promise<ReturnType<typeof publicView>> {
    return this.unitOfWork.as(system, async (tx) => publicView(await loadCredential(tx, id)));
  }

  /** A BitstringStatusListCredential. */
  async list(list: number): Promise<object> {
    return sign(await this.unsignedList(list), await this.keys.current(), this.clock.now());
  }

  /** For ourselves, who need no signature of our own to believe it. */
  private async unsignedList(list: number): Promise<object> {
    const revoked = await this.unitOfWork.as(system, (tx) => revokedPlaces(tx, list * LIST_LENGTH, LIST_LENGTH));
    const address = this.keys.addresses.statusList(list);
    const now = this.clock.now();
    const unsigned = await statusList(
      address,
      LIST_LENGTH,
      revoked.map((place) => placeOf(place).index),
    );
    return {
      ...unsigned,
      issuer: this.keys.addresses.issuer,
      validFrom: now.toISOString(),
      validUntil: new Date(now.getTime() + LIST_HOLDS_MS).toISOString(),
    };
  }

  published(): Promise<Map<string, object>> {
    return this.keys.published();
  }

  /** What a presented badge is worth: by its signature, by its status, and by what the district knows that it gave. */
  async verify(
    document: Record<string, unknown>,
  ): Promise<{ verdict: Verdict; issuer: { name: string }; differs?: string[]; credential?: ReturnType<typeof publicView> }> {
    const issuer = { name: ISSUER };
    const id = this.keys.addresses.idOf(document.id);
    if (!id) return { verdict: 'foreign', issuer };
    const known = await this.unitOfWork.as(system, async (tx) => {
      const row = await findCredential(tx, id);
      return row && { row, facts: await factsOf(tx, row) };
    });
    if (!known) return { verdict: 'unknown', issuer };
    const { row, facts } = known;
    const { list } = placeOf(facts.statusIndex);
    const documents = new Map([
      ...(await this.keys.published()),
      [this.keys.addresses.statusList(list), await this.unsignedList(list)],
    ] as const);
    const found = await examine(document, documents, this.clock.now());
    const differs = differences(document, badgeOf(facts, undefined, this.keys.addresses));
    const verdict = verdictOf({ ...found, differs });
    // What was changed, and beside it what is true.
    return { verdict, issuer, ...(verdict === 'tampered' ? { differs } : {}), credential: publicView(row) };
  }

  /** What her badge is made of, for herself alone; written down. @throws DomainError not-found, wrong-state */
  private async own(tx: ReadTx, id: string, named: boolean): Promise<{ facts: Facts; name: string | undefined }> {
    const row = await loadCredential(tx, id);
    credentials.machine.next('download', (await credentials.meet(tx, [row]))(row));
    const name = row.holder && row.seeker_id ? await this.personal.open(tx, row.seeker_id, 'holder', row.holder) : undefined;
    tx.audit({ action: 'credential.download', resource: { type: 'credential', id }, after: { named } });
    return { facts: await factsOf(tx, row), name };
  }
}

/** Whoever has heard the name can see that it is hers; nobody reads it there. */
function hidden(name: string): Holder {
  const salt = randomBytes(16).toString('hex');
  return {
    hash: createHash('sha256')
      .update(name + salt)
      .digest('hex'),
    salt,
  };
}
