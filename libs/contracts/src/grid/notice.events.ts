import { IsUUID } from 'class-validator';

/** Something for one account's in-app list; of what kind and what about is read there, so that nobody learns who reported what. */
export class GridNoticeGivenV1 {
  static readonly subject = 'grid.notice.given.v1';
  static readonly summary = { 'zh-CN': '事项站内通知', en: 'An account has a notice about a case' };
  static readonly example: GridNoticeGivenV1 = {
    noticeId: '0194a0f0-0000-7000-8000-00000000f001',
    accountId: 'a0000000-0000-4000-8000-000000000001',
  };
  @IsUUID() noticeId!: string;
  @IsUUID() accountId!: string;
}
