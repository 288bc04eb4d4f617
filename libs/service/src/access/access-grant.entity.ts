import type { Role } from '@linli/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who holds which role, as identity’s events told. */
@Entity('access_grant')
export class AccessGrant {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') account_id!: string;
  @Column('text') role!: Role;
  @Column('text', { nullable: true }) area!: string | null;
  @Column('uuid', { nullable: true }) organisation!: string | null;
  /** From then on it counts no more. */
  @Column('timestamptz', { nullable: true }) ends_at!: Date | null;
}
