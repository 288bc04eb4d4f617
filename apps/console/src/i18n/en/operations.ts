import type { operations as zh } from '../zh/operations.js';

export const operations: typeof zh = {
  title: 'Failed work',
  hint: 'What the system could not do by itself: events without effect, scheduled jobs that failed. Retry when the reason is gone; give up what nobody needs, with a reason.',
  none: 'Nothing has failed.',
  open: 'At present',
  trouble: {
    'dead-letter': '{{service}}: events had no effect',
    'failed-item': '{{service}}: a scheduled job gave up items',
    'failed-job': '{{service}}: a scheduled job keeps failing',
    'relay-lag': '{{service}}: events are slow to leave',
    'consumer-lag': '{{service}}: events wait to be handled',
    'unsealed-audit': '{{service}}: audit lines wait to be sealed',
  },
  silent: 'These services do not answer: {{services}}',
  at: 'When',
  where: 'Service',
  what: 'What',
  why: 'Why',
  attempts: 'Attempts',
  retry: 'Retry',
  dismiss: 'Give up',
  dismissHint: 'Why it is not done any more; kept in the audit.',
  service: { identity: 'Identity', grid: 'Grid', volunteering: 'Volunteering', employment: 'Employment', youth: 'Youth' },
  state: {
    dead: 'To settle',
    parked: 'Waits behind another',
    requeued: 'Being retried',
    retrying: 'Retried by itself',
    failed: 'To settle',
    dismissed: 'Given up',
  },
};
