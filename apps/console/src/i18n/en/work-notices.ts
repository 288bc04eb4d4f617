import type { workNotices as zh } from '../zh/work-notices.js';

/** What employment tells employers, seekers and staff. */
export const workNotices: typeof zh = {
  it: 'it',
  staff: {
    'employer-waiting': { title: 'An employer waits: {{title}}', detail: 'Please verify it by its licence.' },
    'job-waiting': { title: 'A job waits for review: {{title}}', detail: 'People see it once it is published.' },
    reviewed: { title: 'Already reviewed: {{title}}', detail: 'Nothing is left to do.' },
  },
  employer: {
    'employer-verified': { title: 'Verified: {{title}}', detail: 'You can submit jobs now.' },
    'employer-refused': { title: 'Not verified: {{title}}', detail: 'The reason stands there. Once changed it is looked at anew.' },
    'job-published': { title: 'Published: {{title}}', detail: 'People can read it and apply.' },
    'job-sent-back': { title: 'Sent back: {{title}}', detail: 'What to change stands there. Then submit it again.' },
    'job-expired': { title: 'Run out: {{title}}', detail: 'It is off the list.' },
    'job-filled': { title: 'Filled: {{title}}', detail: 'Everybody you wanted is found.' },
    'job-withdrawn': { title: 'Withdrawn by the community: {{title}}', detail: 'The reason stands there.' },
    'application-came': { title: 'Somebody applied: {{title}}', detail: 'Please have a look soon and answer.' },
    'application-changed': {
      submitted: { title: 'Somebody sent what they show: {{title}}', detail: 'You can read it.' },
      placed: { title: 'Somebody said yes: {{title}}', detail: 'Please call and agree on the first day.' },
      withdrawn: { title: 'Somebody withdrew: {{title}}', detail: 'What they showed cannot be read any more.' },
    },
  },
  seeker: {
    'application-changed': {
      interviewing: { title: 'You are asked to an interview: {{title}}', detail: 'The employer will call you.' },
      offered: { title: 'You are offered the job: {{title}}', detail: 'Have a look; it is for you to say yes.' },
      declined: { title: 'Not hired: {{title}}', detail: 'The reason stands there. Have a look at other jobs.' },
    },
    'place-changed': {
      offered: { title: 'A place for you: {{title}}', detail: 'Confirm it before {{until}}, or it goes to the next in line.' },
      seated: { title: 'You have a place: {{title}}', detail: 'Just come in time.' },
      lapsed: { title: 'Not confirmed in time: {{title}}', detail: 'The place went to the next in line.' },
      title: 'News of your course: {{title}}',
      detail: 'See how it stands.',
    },
    'need-told': { title: 'Somebody told of a need', detail: 'Please have a look soon.' },
    'need-proposed': { title: 'News of your request', detail: 'Have a look; it is for you to say yes.' },
    'need-changed': { title: 'News of your request', detail: 'See how far it has come.' },
    'need-went-on': { title: 'News of a need that you referred', detail: 'See how far it has come.' },
    'need-came': { title: 'A micro-home passed a need on', detail: 'Please have a look soon.' },
    'pieces-given': { title: 'You were given {{pieces}} pieces', detail: 'See what they are and when they are due.' },
    'pieces-paid': { title: 'You were paid for {{pieces}} pieces: {{amount}} yuan', detail: 'See each entry.' },
    'pieces-reopened': { title: 'A maker finds a settled order wrong', detail: 'Please check it.' },
    'course-cancelled': { title: 'The course is cancelled: {{title}}', detail: 'The reason stands there.' },
    'credential-changed': { title: 'News of your credentials', detail: 'Have a look at them.' },
  },
  other: { title: 'News about work', detail: '{{title}}' },
};
