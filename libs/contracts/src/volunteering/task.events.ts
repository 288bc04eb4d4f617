import { Type } from 'class-transformer';
import { ArrayMinSize, IsArray, IsIn, IsInt, IsRFC3339, IsUUID, Matches, Max, Min, ValidateNested } from 'class-validator';

import { IsAreaCode } from '../area.js';
import { teamColours, type TeamColour } from './teams.js';

const base = {
  taskId: '0194a0f0-0000-7000-8000-00000000e001',
  requestId: '0194a0f0-0000-7000-8000-00000000d001',
  caseId: '0194a0f0-0000-7000-8000-00000000c001',
  area: '140321001001007',
  team: 'green' as const,
};
const volunteer = 'e0000000-0000-4000-8000-000000000001';

/** What every event of a task says: the task, and the case that asked for hands. */
export class VolunteeringTaskEvent {
  @IsUUID() taskId!: string;
  @IsUUID() requestId!: string;
  @IsUUID() caseId!: string;
  @IsAreaCode() area!: string;
  @IsIn(teamColours) team!: TeamColour;
}

/** A photo kept by the volunteering service: its id there, and what its bytes hash to. */
export class EvidenceRef {
  @IsUUID() id!: string;
  @Matches(/^[0-9a-f]{64}$/) sha256!: string;
}

export class VolunteeringTaskOpenedV1 extends VolunteeringTaskEvent {
  static readonly subject = 'volunteering.task.opened.v1';
  static readonly summary = { 'zh-CN': '任务发布', en: 'A task was opened for a team' };
  static readonly example: VolunteeringTaskOpenedV1 = { ...base, people: 2 };
  @IsInt() @Min(1) @Max(50) people!: number;
}

export class VolunteeringTaskTakenV1 extends VolunteeringTaskEvent {
  static readonly subject = 'volunteering.task.taken.v1';
  static readonly summary = { 'zh-CN': '任务认领', en: 'A volunteer took the task' };
  static readonly example: VolunteeringTaskTakenV1 = { ...base, accountId: volunteer };
  @IsUUID() accountId!: string;
}

export class VolunteeringTaskReleasedV1 extends VolunteeringTaskEvent {
  static readonly subject = 'volunteering.task.released.v1';
  static readonly summary = { 'zh-CN': '退出任务', en: 'A volunteer gave the task back' };
  static readonly example: VolunteeringTaskReleasedV1 = { ...base, accountId: volunteer };
  @IsUUID() accountId!: string;
}

export class VolunteeringTaskCheckedInV1 extends VolunteeringTaskEvent {
  static readonly subject = 'volunteering.task.checked-in.v1';
  static readonly summary = { 'zh-CN': '签到', en: 'A volunteer signed in' };
  static readonly example: VolunteeringTaskCheckedInV1 = { ...base, accountId: volunteer, at: '2026-11-03T14:00:00+08:00' };
  @IsUUID() accountId!: string;
  @IsRFC3339() at!: string;
}

export class VolunteeringTaskCheckedOutV1 extends VolunteeringTaskEvent {
  static readonly subject = 'volunteering.task.checked-out.v1';
  static readonly summary = { 'zh-CN': '签退', en: 'A volunteer signed out' };
  static readonly example: VolunteeringTaskCheckedOutV1 = { ...base, accountId: volunteer, at: '2026-11-03T15:30:00+08:00', minutes: 90 };
  @IsUUID() accountId!: string;
  @IsRFC3339() at!: string;
  @IsInt() @Min(0) @Max(1440) minutes!: number;
}

export class VolunteeringTaskFinishedV1 extends VolunteeringTaskEvent {
  static readonly subject = 'volunteering.task.finished.v1';
  static readonly summary = { 'zh-CN': '任务完成', en: 'The task was finished with evidence' };
  static readonly example: VolunteeringTaskFinishedV1 = {
    ...base,
    minutes: 90,
    evidence: [{ id: '0194a0f0-0000-7000-8000-00000000f001', sha256: 'a'.repeat(64) }],
  };
  /** Of all who took part, signed in to signed out. */
  @IsInt() @Min(0) minutes!: number;
  @IsArray() @ArrayMinSize(1) @ValidateNested({ each: true }) @Type(() => EvidenceRef) evidence!: EvidenceRef[];
}
