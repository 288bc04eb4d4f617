import type { volunteerNotices as zh } from '../zh/volunteer-notices.js';

/** What the service of volunteers tells them, and those who ask for help. */
export const volunteerNotices: typeof zh = {
  other: { title: 'News from volunteering', detail: '' },
  'task-offered': { title: 'A new task for {{team}}: {{need}}', detail: 'It is where you offered to help. See whether you can.' },
  'hail-near': { title: 'Somebody nearby asks for help: {{need}}', detail: 'You are on duty, and not far away.' },
  'hail-changed': {
    answered: { title: 'A volunteer is coming to help you', detail: 'They are on their way.' },
    arrived: { title: 'The volunteer is there', detail: 'Please open the door.' },
    done: { title: 'Your request is done', detail: 'Ask again whenever you need help.' },
    'not-met': { title: 'The volunteer did not meet you', detail: 'Please ask again if you still need help.' },
    referred: { title: 'Your request was passed to somebody who can help', detail: '' },
    escalated: { title: 'Your request is with the grid worker', detail: 'No volunteer was near; the grid worker looks after it.' },
  },
  'hail-cancelled': { title: 'The request was called off', detail: 'You need not go. Thank you.' },
  'membership-changed': {
    active: { title: 'You are in {{team}}', detail: 'You can take tasks now.' },
    suspended: { title: 'Your service in {{team}} is suspended', detail: 'Ask the team leader if you have questions.' },
    left: { title: 'You have left {{team}}', detail: 'Minutes already credited stay.' },
  },
  screened: {
    passed: { title: 'Your registration as a volunteer was accepted', detail: 'You can ask to join a team now.' },
    refused: { title: 'Your registration as a volunteer was not accepted', detail: 'See why; you can change it and send it again.' },
  },
  'hours-decided': {
    confirmed: { title: '{{time}} of service confirmed', detail: '' },
    reversed: { title: '{{time}} of service revoked', detail: 'Ask the team leader if you have questions.' },
  },
};
