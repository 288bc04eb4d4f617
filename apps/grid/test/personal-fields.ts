import { auditedReasons, type CanaryPlan } from '@linli/service/testing';

/** What the fields of requests hold, and where words may lie in clear. */
export const personalFields: CanaryPlan = {
  fields: {
    'ContactDto.name': 'personal',
    'ContactDto.phone': 'personal',
    'ContactDto.address': 'personal',
    'WorkContactBody.name': 'personal',
    'WorkContactBody.phone': 'personal',
    'ReportCase.description': 'words',
    'Moderate.description': 'words',
    'Note.note': 'words',
    'Reason.note': 'words',
    'Dispatch.note': 'words',
    'RequestExtension.note': 'words',
    'DecideExtension.note': 'words',
    'RequestHands.note': 'words',
    'Submit.note': 'words',
    'Reject.note': 'words',
    'MarkDuplicate.note': 'words',
    'Rate.note': 'words',
    'Moderate.note': 'words',
    'Reveal.reason': 'words',
    'PlanBody.plan': 'words',
    'OutcomeBody.outcome': 'words',
    'ProposeRootCause.category': 'plain',
    'ReportCase.category': 'plain',
    'ReportCase.attachments': 'plain',
    'ReportCase.externalId': 'plain',
    'Submit.evidence': 'plain',
    'ImportBody.retire': 'plain',
    'CollectionBody.name': 'plain',
  },
  clear: {
    ...auditedReasons,
    'words grid_case.description':
      'the ledger is searched and read by all who work in the area; residents see it where the report is public',
    'words grid_case.original_description': 'what was published before it was moderated, for those who moderate',
    'words root_cause.plan': 'staff write it for those who work in the area; it goes into no event',
    'words root_cause.outcome': 'as the plan',
    'words case_step.note': 'the timeline of a case, which its handlers read, and its reporter as far as it answers them',
  },
};
