import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What oidc-provider keeps: sessions, grants, codes, tokens. */
@Entity('oidc_model')
export class OidcModel {
  @PrimaryColumn('text') kind!: string;
  @PrimaryColumn('text') id!: string;
  @Column('jsonb') payload!: Record<string, unknown>;
  @Column('text', { nullable: true }) grant_id!: string | null;
  @Column('text', { nullable: true }) user_code!: string | null;
  @Column('text', { nullable: true }) uid!: string | null;
  @Column('timestamptz', { nullable: true }) expires_at!: Date | null;
  @Column('timestamptz', { nullable: true }) consumed_at!: Date | null;
  @Column('text', { nullable: true }) account_id!: string | null;
  @Column('text', { nullable: true }) session_uid!: string | null;
}
