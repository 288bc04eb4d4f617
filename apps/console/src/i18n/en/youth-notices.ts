import type { youthNotices as zh } from '../zh/youth-notices.js';

/** What youth tells guardians, teachers and staff. */
export const youthNotices: typeof zh = {
  theChild: 'Your child',
  theClass: 'the class',
  kind: {
    'place-offered': { title: 'A place for {{names}}: {{title}}', detail: 'Confirm it before {{until}}, or it goes to the next family.' },
    'place-lapsed': {
      title: 'Not confirmed in time: {{title}}',
      detail: 'The place of {{names}} went to the next family. You may apply again.',
    },
    'place-given': { title: '{{names}} has a place: {{title}}', detail: 'Please come to class on time.' },
    'place-ended': { title: 'It has ended: {{title}}', detail: 'The enrolment of {{names}} ended with it.' },
    'child-absent': {
      title: '{{names}} has not come: {{title}}',
      detail: 'The session of {{at}} has begun without your child. Please get in touch at once.',
    },
    'child-collected': { title: '{{names}} was collected', detail: '{{title}}, session of {{at}}.' },
    'pickup-refused': { title: 'Somebody came for {{names}} and was refused', detail: 'Your child is still with the teacher.' },
    'pickup-asked': { title: 'Somebody wants to collect {{names}}', detail: 'They are not named, so they need your yes.' },
    'not-collected': { title: 'A child still waits: {{title}}', detail: 'The session of {{at}} ended a while ago. Please come at once.' },
    'screening-lapsed': { title: 'Somebody’s screening has run out', detail: 'They are off the sessions ahead.' },
    'session-cancelled': {
      title: 'Cancelled: {{title}}',
      detail: 'The session of {{at}} does not take place. One that makes up for it will stand on the course’s page.',
    },
    'times-changed': { title: 'Other times: {{title}}', detail: 'The new days and times stand on the course’s page.' },
    'register-missing': {
      title: 'The register has not been taken: {{title}}',
      detail: 'The class of {{at}} is past its time for the register, and no child is marked. Please call the teacher and have a look.',
    },
    'register-not-taken': {
      title: 'The register has not been taken yet: {{title}}',
      detail: 'Whether your child is at the class of {{at}} is not known yet. The community is asking the teacher, and tells you at once.',
    },
    'nobody-there': {
      title: 'It has begun and no adult is there: {{title}}',
      detail: 'Children may be waiting at the door for the session of {{at}}. Please go and see.',
    },
    'demand-changed': { title: 'News of a suggestion you voted for: {{title}}', detail: 'See what came of it.' },
    'consent-withdrawn': {
      title: 'The consent “Attend” was withdrawn',
      detail: 'The child’s data is out of every list, and its places are given up.',
    },
    other: { title: 'There is news', detail: '{{title}}' },
  },
  staff: {
    'not-collected': {
      title: 'A child was not collected: {{title}}',
      detail: 'The session of {{at}} ended half an hour ago. The guardians and the grid know.',
    },
    'pickup-refused': { title: 'Somebody was refused at the door: {{title}}', detail: 'Session of {{at}}.' },
    'consent-withdrawn': {
      title: 'A family withdrew its consent “Attend”',
      detail: 'The child is off the register. If it is there, get in touch with its guardians.',
    },
  },
  demandCame: {
    merged: 'It was merged with the same suggestion of others; your vote went along.',
    planned: 'The community plans a course for it: see whether you can enrol.',
    fulfilled: 'It came true. Thank you for raising it.',
    declined: 'Not this time; the reason stands there.',
  },
  refusedBecause: {
    'pickup-barred': 'A court keeps this person from your child. Your child is still with the teacher.',
    'pickup-not-named': 'This person is not named, or not any more. Your child is still with the teacher.',
    'pickup-code-wrong': 'The code was wrong, used or expired. Your child is still with the teacher.',
    'pickup-not-approved': 'No guardian has said yes to this person. Your child is still with the teacher.',
  },
};
