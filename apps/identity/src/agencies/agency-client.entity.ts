import type { DataKind } from '@linli/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { ClientState } from '../clients/client.rules.js';
import type { PublicJwk } from '../clients/public-jwk.types.js';

/** An agency's client at the issuer. */
@Entity('agency_client')
export class AgencyClient {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('text') state!: ClientState;
  @Column('text', { unique: true }) client_id!: string;
  /** The account that it acts as. */
  @Column('uuid', { unique: true }) account_id!: string;
  /** Of the agency: an organisation's name is shown to everybody. */
  @Column('text') name!: string;
  @Column('text') auth!: 'secret' | 'key';
  /** The public keys by which it signs. */
  @Column('jsonb') keys!: PublicJwk[];
  /** From which pages it calls the district. */
  @Column('text', { array: true }) origins!: string[];
  @Column('text', { array: true }) kinds!: DataKind[];
  @Column('uuid') made_by!: string;
  @Column('timestamptz') made_at!: Date;
  /** When it last got a token, to the minute. */
  @Column('timestamptz', { nullable: true }) last_used_at!: Date | null;
  @Column('timestamptz', { nullable: true }) ended_at!: Date | null;
}
