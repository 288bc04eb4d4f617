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
    'GiveRole.area': 'plain',
    'InviteToRole.name': 'personal',
    'InviteToRole.phone': 'personal',
    'InviteToRole.area': 'plain',
    'InvitationToken.token': 'secret',
    'GiveName.name': 'personal',
    'SetPassword.password': 'secret',
    'SetPassword.present': 'secret',
    'AddPasskey.ticket': 'secret',
    'AddPasskey.answer': 'secret',
    'AppCode.code': 'secret',
    'NewNumber.phone': 'personal',
    'AskForNumber.phone': 'personal',
    'AskForNumber.code': 'secret',
    'NewRecovery.account': 'personal',
    'NewRecovery.phone': 'personal',
    'NewRecovery.area': 'plain',
    'NewRecovery.reason': 'words',
    'RecoveryCodeBody.code': 'secret',
  },
  clear: { ...auditedReasons, 'personal account.username': 'the account is found by it at sign-in' },
};
