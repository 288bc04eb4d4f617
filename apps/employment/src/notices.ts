import { EmploymentNoticeGivenV1, EmploymentNoticeSettledV1, type EmploymentNoticeKind } from '@linli/contracts';
import { notifier, settler } from '@linli/service';

/** What somebody is told says something of their work: the event tells only that there is something. */
export const notify = notifier<EmploymentNoticeKind, EmploymentNoticeGivenV1>(EmploymentNoticeGivenV1, ({ noticeId, accountId }) => ({
  noticeId,
  accountId,
}));

/** What asked for a review asks no more. */
export const settle = settler<EmploymentNoticeSettledV1>(EmploymentNoticeSettledV1, (settled) => settled);
