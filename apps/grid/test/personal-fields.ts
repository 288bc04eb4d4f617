import type { CanaryPlan } from '@linli/service/testing';

/** What the fields of requests hold, and where words may lie in clear. */
export const personalFields: CanaryPlan = {
  fields: {
    'ContactDto.name': 'personal',
    'ContactDto.phone': 'personal',
    'ContactDto.address': 'personal',
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
    'ReportCase.category': 'plain',
    'ReportCase.attachments': 'plain',
    'Submit.evidence': 'plain',
    'ImportBody.retire': 'plain',
    'CollectionBody.name': 'plain',
  },
};
