import { EmploymentNoticeGivenV1, type EmploymentNoticeKind } from '@linli/contracts';
import { notifier } from '@linli/service';

/** What somebody is told says something of their work: the event tells only that there is something. */
export const notify = notifier<EmploymentNoticeKind, EmploymentNoticeGivenV1>(EmploymentNoticeGivenV1, ({ noticeId, accountId }) => ({ noticeId, accountId }));
