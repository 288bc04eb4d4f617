import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An event as agencies are given it. */
@Entity('feed_event')
export class FeedEvent {
  /** Whose log it is from. */
  @PrimaryColumn('text') service!: string;
  /** In that log: later ones are higher, and it never changes (docs/adr/106). */
  @PrimaryColumn('bigint') number!: string;
  @Column('uuid') id!: string;
  @Column('text') type!: string;
  /** Without one it belongs to the whole district. */
  @Column('text', { nullable: true }) area!: string | null;
  @Column('timestamptz') at!: Date;
  /** The CloudEvent as JSON, but for `dataschema`: that begins with the district's address, which may change. */
  @Column('text') body!: string;
}
