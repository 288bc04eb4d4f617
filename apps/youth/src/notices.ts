import { YouthNoticeGivenV1, type NoticeKind } from '@linli/contracts';
import { notifier } from '@linli/service';

export const notify = notifier<NoticeKind, YouthNoticeGivenV1>(YouthNoticeGivenV1, (given) => given);
