import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { AddressLabel } from './address.rules.js';

/** Where somebody lives or is often (常用地址), so that nobody types it in an emergency. Sealed, also the point. */
@Entity('saved_address')
export class SavedAddress {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') account_id!: string;
  @Column('text') label!: AddressLabel;
  @Column('bytea') address!: Buffer;
  /** Longitude and latitude, with a comma between. */
  @Column('bytea') place!: Buffer;
  @Column('timestamptz') at!: Date;
}
