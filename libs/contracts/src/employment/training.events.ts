import { IsIn, IsInt, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';

import { IsAreaCode } from '../area.js';

const courseId = '0194a0f0-0000-7000-8000-000000020401';
const area = '140321001001';

/** 草稿 报名中 培训中 已结业 已取消 */
export const courseStates = ['draft', 'open', 'running', 'finished', 'cancelled'] as const;
export type CourseState = (typeof courseStates)[number];

/** A course was written, opened for enrolment, begun, finished or cancelled. */
export class EmploymentCourseChangedV1 {
  static readonly subject = 'employment.course.changed.v1';
  static readonly summary = { 'zh-CN': '培训课程已变更', en: 'A training course changed' };
  static readonly example: EmploymentCourseChangedV1 = {
    courseId,
    area,
    title: '月嫂培训班（第三期）',
    skill: 'maternity-care',
    state: 'open',
    places: 20,
  };
  @IsUUID() courseId!: string;
  @IsAreaCode() area!: string;
  @IsString() @MaxLength(60) title!: string;
  @Matches(/^[a-z]+(-[a-z]+)*$/) skill!: string;
  @IsIn(courseStates) state!: CourseState;
  @IsInt() @Min(1) @Max(1000) places!: number;
}

/** 候补 待确认 已录取 已退出 未确认 已婉拒 已结束 */
export const traineeStates = ['waiting', 'offered', 'seated', 'left', 'lapsed', 'declined', 'ended'] as const;
export type TraineeState = (typeof traineeStates)[number];

/** Somebody’s place in a course: who they are is told to nobody. */
export class EmploymentTraineeChangedV1 {
  static readonly subject = 'employment.trainee.changed.v1';
  static readonly summary = {
    'zh-CN': '培训报名状态已变更',
    en: 'A trainee waits, is offered a place, is seated, has left or the course ended',
  };
  static readonly example: EmploymentTraineeChangedV1 = {
    traineeId: '0194a0f0-0000-7000-8000-000000020501',
    courseId,
    area,
    state: 'seated',
  };
  @IsUUID() traineeId!: string;
  @IsUUID() courseId!: string;
  @IsAreaCode() area!: string;
  @IsIn(traineeStates) state!: TraineeState;
}

/** A course’s credential was awarded or revoked; whose it is stays in the service. */
export class EmploymentCredentialChangedV1 {
  static readonly subject = 'employment.credential.changed.v1';
  static readonly summary = { 'zh-CN': '技能证书已颁发或撤销', en: 'A credential was awarded or revoked' };
  static readonly example: EmploymentCredentialChangedV1 = {
    credentialId: '0194a0f0-0000-7000-8000-000000020601',
    courseId,
    area,
    skill: 'maternity-care',
    state: 'awarded',
  };
  @IsUUID() credentialId!: string;
  @IsUUID() courseId!: string;
  @IsAreaCode() area!: string;
  @Matches(/^[a-z]+(-[a-z]+)*$/) skill!: string;
  @IsIn(['awarded', 'revoked']) state!: 'awarded' | 'revoked';
}
