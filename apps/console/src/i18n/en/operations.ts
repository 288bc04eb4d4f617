import type { operations as zh } from '../zh/operations.js';

export const operations: typeof zh = {
  title: 'Failed work',
  hint: 'What the system could not do by itself: events without effect, scheduled jobs that failed. Retry when the reason is gone; give up what nobody needs, with a reason.',
  none: 'Nothing has failed.',
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
