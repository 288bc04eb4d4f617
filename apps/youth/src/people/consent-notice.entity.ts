import type { ConsentPurpose } from '@linli/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is consented to, in words. */
@Entity('consent_notice')
export class ConsentNotice {
  @PrimaryColumn('text') purpose!: ConsentPurpose;
  @PrimaryColumn('int') version!: number;
  @Column('boolean') required!: boolean;
  @Column('jsonb') words!: { 'zh-CN': string; en: string };
  /** Six digits; empty: what every district begins with. */
  @Column('text', { default: '' }) district!: string;
}
