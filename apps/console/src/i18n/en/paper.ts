import type { errand as zhErrand, sharing as zhSharing } from '../zh/paper.js';

/** A posting that goes out, and what the grid does about its papers. */
export const sharing: typeof zhSharing = {
  title: 'Let people see it', toJob: 'The job', code: 'code {{code}}',
  over: { filled: 'Filled: it goes out no more', expired: 'Run out: it goes out no more', withdrawn: 'Withdrawn: it goes out no more' }, overHint: 'The short link and the QR code say that it is over; papers that still hang are taken down by the grid worker.', notYet: 'A job can go out once it is published.',
  group: 'To a WeChat group', words: 'Words for the group', copy: 'Copy the words', copied: 'Copied: paste them in the group', copyByHand: 'The browser does not let us copy; the words are selected, please copy them by hand',
  missing: 'No font has these signs: {{signs}}. Pictures are left out of card and paper, other signs appear as 〓; please use others.',
  card: 'Card', cardHint: 'Keep it by a long press, or download it and send it to the group; scanning it leads to the job.', cardOf: 'Card of the job {{title}}', keepCard: 'Download the picture', sendCard: 'Send to a friend or group',
  paper: 'Paper notice', paperHint: 'One A4 page with a QR code, the job’s code and strips to tear off. Enter it here once it hangs: when the job is filled the grid worker takes it down.', print: 'Download to print', putUp: 'I put one up',
  place: 'Where it hangs', placeHint: 'So that others find it, such as: board at the door of building 3, entrance 2. No names, no telephone numbers.', copies: 'How many', itHangs: 'Enter',
  where: 'It hangs here', stillHanging: 'Still hanging at {{n}} places', nonePut: 'No place has been entered yet.', hangs: '{{n}} up since {{at}}', ended: { 'taken-down': 'taken down {{at}}', 'not-found': 'looked for {{at}}' },
  poster: { hanging: 'Hangs', due: 'To be taken down', 'taken-down': 'Taken down', 'not-found': 'Not found' }, takeDown: 'I took it down', reallyDown: 'Are all papers here down?',
  channels: 'Applications', channelsHint: 'Numbers only. Who applied the employer alone reads, and only what they chose to show.', noApplications: 'Nobody has applied yet.', people: '{{n}}', inState: '{{state}} {{n}}',
  hanging: 'Papers still up', hangingHint: 'Their jobs are over or being changed, and they still hang. Grid workers have them among their work; here is what is left.', noneHanging: 'All are down.', since: 'due since {{at}} · {{n}} up', allHanging: 'Papers still up in the community',
  refused: { 'validation-failed': 'Say only where it hangs: no telephone or identity numbers', 'job-over': 'The job is over: nothing needs to be put up', 'posters-enough': 'A hundred places are entered already; take some down first' },
};

export const errand: typeof zhErrand = {
  title: 'On your way', kind: { 'take-down-poster': 'Take down the notice: {{title}}' }, due: 'by {{at}}', overdue: 'Late', where: '{{area}} · {{n}} up', done: 'Taken down', notFound: 'Not there', photo: 'Photo afterwards', addPhoto: 'Add a photo (optional)', all: 'All {{n}}', many: 'All of them',
  told: { done: 'Noted, thank you', 'not-found': 'Noted: not found' }, refused: { 'wrong-state': 'Somebody else has done it' },
};
