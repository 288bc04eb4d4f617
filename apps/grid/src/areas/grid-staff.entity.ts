import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { StaffRole } from './grid-staff.service.js';

/** A term of somebody who works in a grid. */
@Entity('grid_staff')
export class GridStaff {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('text') code!: string;
  @Column('uuid') account_id!: string;
  @Column('text') role!: StaffRole;
  @Column('timestamptz') valid_from!: Date;
  @Column('timestamptz', { nullable: true }) valid_to!: Date | null;
  /** As the community makes them known, sealed with the account's data key. */
  @Column('bytea', { nullable: true }) name!: Buffer | null;
  @Column('bytea', { nullable: true }) phone!: Buffer | null;
}
