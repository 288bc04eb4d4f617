import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('place_member')
export class PartyMember {
  @PrimaryColumn('uuid') pool_id!: string;
  @PrimaryColumn('uuid') member_id!: string;
  @Column('uuid') party_id!: string;
}
