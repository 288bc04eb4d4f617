import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { OrganisationKind, OrganisationState } from './organisation.rules.js';

/** An organisation, as the events of the service that answers for it tell. */
@Entity('organisation')
export class Organisation {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: OrganisationKind;
  @Column('text') name!: string;
  /** Agencies work across the district: they have none. */
  @Column('text', { nullable: true }) area!: string | null;
  @Column('text') state!: OrganisationState;
  @Column('timestamptz') changed_at!: Date;
}
