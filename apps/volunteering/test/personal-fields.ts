import { auditedReasons, type CanaryPlan } from '@linli/service/testing';

/** What the fields of requests hold, and where words may lie in clear. */
export const personalFields: CanaryPlan = {
  fields: {
    'RegistrationBody.name': 'personal',
    'RegistrationBody.phone': 'personal',
    'ContactBody.name': 'personal',
    'ContactBody.phone': 'personal',
    'ContactBody.address': 'personal',
    'ContactBody.words': 'personal',
    'Screened.reason': 'words',
    'EnterHours.reason': 'words',
    'Reversal.reason': 'words',
    'RegistrationBody.skills': 'plain',
    'RegistrationBody.areas': 'plain',
    'SlotBody.from': 'plain',
    'SlotBody.to': 'plain',
    'NameBody.zh-CN': 'plain',
    'NameBody.en': 'plain',
    'Organisation.area': 'plain',
    'FinishTask.evidence': 'plain',
  },
  clear: {
    ...auditedReasons,
    'words registration.reason': 'the volunteer reads why',
    'words hours_entry.reason': 'the member reads for what',
    'words hours_decision.reason': 'the member reads why',
  },
};
