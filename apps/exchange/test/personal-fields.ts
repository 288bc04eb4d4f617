import type { CanaryPlan } from '@linli/service/testing';

/** What the fields of requests hold: nothing of a person. */
export const personalFields: CanaryPlan = {
  fields: {
    'MakeSubscription.url': 'plain',
    'MakeSubscription.area': 'plain',
    'MakeSubscription.after': 'plain',
    'ChangeSubscription.url': 'plain',
    'ChangeSubscription.area': 'plain',
    'ReplaySubscription.after': 'plain',
  },
};
