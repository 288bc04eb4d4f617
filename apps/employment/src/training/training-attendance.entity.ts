import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('training_attendance')
export class TrainingAttendance {
  @PrimaryColumn('uuid') session_id!: string;
  @PrimaryColumn('uuid') trainee_id!: string;
  @Column('boolean') present!: boolean;
  @Column('uuid') by_account!: string;
  @Column('timestamptz') at!: Date;
}
