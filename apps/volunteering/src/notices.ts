import { VolunteeringNoticeGivenV1, type VolunteeringNoticeKind } from '@linli/contracts';
import { notifier } from '@linli/service';

/** What somebody is told says something of their service or their need: the event tells only that there is something. */
export const notify = notifier<VolunteeringNoticeKind, VolunteeringNoticeGivenV1>(VolunteeringNoticeGivenV1, ({ noticeId, accountId }) => ({ noticeId, accountId }));
