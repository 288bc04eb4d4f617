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
    // An organisation's name and addresses are public, and so is the half of its key that it gives.
    'MakeAgencyClient.clientId': 'plain',
    'MakeAgencyClient.name': 'plain',
    'MakeAgencyClient.areas': 'plain',
    'MakeAgencyClient.origins': 'plain',
    'ChangeAgencyClient.name': 'plain',
    'ChangeAgencyClient.areas': 'plain',
    'ChangeAgencyClient.origins': 'plain',
    'PublicKey.kid': 'plain',
    'PublicKey.crv': 'plain',
    'PublicKey.x': 'plain',
    'PublicKey.y': 'plain',
    'PublicKey.n': 'plain',
    'PublicKey.e': 'plain',
  },
  clear: { ...auditedReasons, 'personal account.username': 'the account is found by it at sign-in' },
};
