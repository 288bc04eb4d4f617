import { VolunteeringNoticeGivenV1, VolunteeringNoticeSettledV1, type VolunteeringNoticeKind } from '@linli/contracts';
import { notifier, settler } from '@linli/service';

/** What somebody is told says something of their service or their need: the event tells only that there is something. */
export const notify = notifier<VolunteeringNoticeKind, VolunteeringNoticeGivenV1>(VolunteeringNoticeGivenV1, ({ noticeId, accountId }) => ({
  noticeId,
  accountId,
}));

/** What asked for help asks no more. */
export const settle = settler<VolunteeringNoticeSettledV1>(VolunteeringNoticeSettledV1, (settled) => settled);
