import { IsUUID } from 'class-validator';

/** 队伍有新任务 附近有人招手 招手有进展 招手已取消 入队审核 注册审核 时长确认或撤销 */
export const volunteeringNoticeKinds = [
  'task-offered',
  'hail-near',
  'hail-changed',
  'hail-cancelled',
  'membership-changed',
  'screened',
  'hours-decided',
] as const;
export type VolunteeringNoticeKind = (typeof volunteeringNoticeKinds)[number];

/** There is something new for an account; what it is, only its owner reads. */
export class VolunteeringNoticeGivenV1 {
  static readonly subject = 'volunteering.notice.given.v1';
  static readonly summary = { 'zh-CN': '有新通知', en: 'Somebody was told something' };
  static readonly example: VolunteeringNoticeGivenV1 = {
    noticeId: '0194a0f0-0000-7000-8000-00000000b301',
    accountId: 'e0000000-0000-4000-8000-000000000001',
  };
  @IsUUID() noticeId!: string;
  @IsUUID() accountId!: string;
}

/** What a notice asked for is over: somebody else went, the task is done. */
export class VolunteeringNoticeSettledV1 {
  static readonly subject = 'volunteering.notice.settled.v1';
  static readonly summary = { 'zh-CN': '通知已办结', en: 'What a notice asked for is over' };
  static readonly example: VolunteeringNoticeSettledV1 = {
    noticeId: '0194a0f0-0000-7000-8000-00000000b301',
    accountId: 'e0000000-0000-4000-8000-000000000001',
  };
  @IsUUID() noticeId!: string;
  @IsUUID() accountId!: string;
}
