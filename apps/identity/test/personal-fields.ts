import { auditedReasons, type CanaryPlan } from '@linli/service/testing';

/** What the fields of requests hold, and where words may lie in clear. */
export const personalFields: CanaryPlan = {
  fields: {
    'CreateAccount.name': 'personal',
    'CreateAccount.phone': 'personal',
    'CreateAccount.password': 'secret',
    'CreateAccount.username': 'personal',
    'LiftLock.username': 'personal',
    'LiftLock.reason': 'words',
    'DirectoryPassword.username': 'personal',
    'DirectoryPassword.password': 'secret',
    'GiveRole.area': 'plain',
    'LinkAnswer.state': 'plain',
    // It comes by an address, as OAuth has it, and is good once, with what only identity and the other issuer know.
    'LinkAnswer.code': 'plain',
    'LinkAnswer.iss': 'plain',
    'LinkAnswer.error': 'plain',
  },
  clear: { ...auditedReasons, 'personal account.username': 'the account is found by it at sign-in' },
};
