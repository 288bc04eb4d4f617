import { xid8 } from '@linli/events';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Each seals a line and the seal before it. */
@Entity('audit_seal')
export class AuditSeal {
  @PrimaryColumn('bigint') position!: string;
  @Column({ type: xid8 }) line_xid!: string;
  @Column('bigint', { unique: true }) line_seq!: string;
  @Column('bytea') hash!: Buffer;
}
