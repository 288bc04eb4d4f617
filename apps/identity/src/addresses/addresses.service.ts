import { randomUUID } from 'node:crypto';

import { DomainError } from '@linli/problems';
import { insert, PersonalData, type ReadTx, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { inOrder, MOST_ADDRESSES, placeOf, placeText, type AddressLabel, type Place } from './address.rules.js';
import { lockAddressesOf } from './addresses.store.js';
import { SavedAddress } from './saved-address.entity.js';

export interface AddressView {
  id: string;
  label: AddressLabel;
  address: string;
  point: Place;
}

/** 常用地址: of whoever asks, or of the elder for whom they act. */
@Injectable()
export class AddressesService {
  constructor(private readonly personal: PersonalData) {}

  /** Home first. What cannot be opened any more is left out. */
  async list(tx: ReadTx): Promise<AddressView[]> {
    const rows = inOrder(await tx.manager.findBy(SavedAddress, { account_id: tx.caller.accountId }));
    const views: AddressView[] = [];
    for (const { id, account_id, label, address, place } of rows) {
      const opened = await this.personal.openAll(tx, account_id, { address, place });
      if (opened.address && opened.place) views.push({ id, label, address: opened.address, point: placeOf(opened.place) });
    }
    return views;
  }

  /** @throws DomainError too-many-addresses */
  async add(tx: Tx, label: AddressLabel, address: string, point: Place): Promise<{ id: string }> {
    const { accountId } = tx.caller;
    await lockAddressesOf(tx, accountId);
    if ((await tx.manager.countBy(SavedAddress, { account_id: accountId })) >= MOST_ADDRESSES)
      throw new DomainError('too-many-addresses', { params: { most: MOST_ADDRESSES } });
    const id = randomUUID();
    const sealed = await this.personal.sealAll(tx, accountId, { address: address.trim(), place: placeText(point) });
    await insert(tx, SavedAddress, { id, account_id: accountId, label, ...sealed, at: tx.now });
    tx.audit({ action: 'account.address-saved', resource: { type: 'account', id: accountId }, after: { label } });
    return { id };
  }

  /** @throws DomainError not-found */
  async remove(tx: Tx, id: string): Promise<void> {
    const { accountId } = tx.caller;
    const { affected } = await tx.manager.delete(SavedAddress, { id, account_id: accountId });
    if (!affected) throw new DomainError('not-found');
    tx.audit({ action: 'account.address-removed', resource: { type: 'account', id: accountId } });
  }

  async forget({ manager }: Tx, accountId: string): Promise<void> {
    await manager.delete(SavedAddress, { account_id: accountId });
  }
}
