import { IsIn, IsUUID } from 'class-validator';

import { IsAreaCode } from '../area.js';

/** 已联系 已投递 面试中 已录用待确认 已上岗 未录用 已撤回 */
export const applicationStates = ['contacted', 'submitted', 'interviewing', 'offered', 'placed', 'declined', 'withdrawn'] as const;
export type ApplicationState = (typeof applicationStates)[number];

/** Where an application came from: the console, a WeChat group, a paper notice, the staff, a micro-home. */
export const applicationChannels = ['console', 'wechat', 'paper', 'staff', 'micro-home'] as const;
export type ApplicationChannel = (typeof applicationChannels)[number];

/** An application went a step on. Whose it is is told to nobody, not even by an id. */
export class EmploymentApplicationChangedV1 {
  static readonly subject = 'employment.application.changed.v1';
  static readonly summary = { 'zh-CN': '应聘进展已变更', en: 'An application went a step on' };
  static readonly example: EmploymentApplicationChangedV1 = {
    applicationId: '0194a0f0-0000-7000-8000-000000020201',
    jobId: '0194a0f0-0000-7000-8000-000000020101',
    area: '140321001001',
    state: 'submitted',
    channel: 'console',
  };
  @IsUUID() applicationId!: string;
  @IsUUID() jobId!: string;
  @IsAreaCode() area!: string;
  @IsIn(applicationStates) state!: ApplicationState;
  @IsIn(applicationChannels) channel!: ApplicationChannel;
}

export const employmentNoticeKinds = [
  'employer-verified',
  'employer-refused',
  'employer-waiting',
  'job-waiting',
  'job-published',
  'job-sent-back',
  'job-expired',
  'job-filled',
  'job-withdrawn',
  'application-changed',
  'application-came',
  'place-changed',
  'course-cancelled',
  'credential-changed',
  'need-told',
  'need-proposed',
  'need-changed',
  'need-went-on',
  'need-came',
  'pieces-given',
  'pieces-paid',
  'pieces-reopened',
] as const;
export type EmploymentNoticeKind = (typeof employmentNoticeKinds)[number];

/** Something for one account's in-app list; of what kind and what about is read there, so that nobody learns who looks for work. */
export class EmploymentNoticeGivenV1 {
  static readonly subject = 'employment.notice.given.v1';
  static readonly summary = { 'zh-CN': '就业站内通知', en: 'An account has a notice about work' };
  static readonly example: EmploymentNoticeGivenV1 = {
    noticeId: '0194a0f0-0000-7000-8000-000000020301',
    accountId: 'f0000000-0000-4000-8000-000000000003',
  };
  @IsUUID() noticeId!: string;
  @IsUUID() accountId!: string;
}

/** What a notice asked for was done, by whomever: it waits no more. */
export class EmploymentNoticeSettledV1 {
  static readonly subject = 'employment.notice.settled.v1';
  static readonly summary = { 'zh-CN': '就业站内通知已办结', en: 'What a notice about work asked for was done' };
  static readonly example: EmploymentNoticeSettledV1 = {
    noticeId: '0194a0f0-0000-7000-8000-000000020301',
    accountId: 'f0000000-0000-4000-8000-000000000003',
  };
  @IsUUID() noticeId!: string;
  @IsUUID() accountId!: string;
}
