import type { application as zhApplication } from '../zh/application.js';

/** An application for a job, as everybody calls its states and the ways by which it came. */
export const application: typeof zhApplication = {
  cameFrom: 'Where applications came from',
  state: {
    contacted: 'In contact',
    submitted: 'Applied',
    interviewing: 'Interview',
    offered: 'Offered',
    placed: 'Started',
    declined: 'Declined',
    withdrawn: 'Withdrawn',
  },
  channel: { console: 'Web page', wechat: 'WeChat group', paper: 'Paper notice', staff: 'Community staff', 'micro-home': 'Micro-home' },
};
