import type { contact as zhContact, report as zhReport, sent as zhSent } from '../zh/report.js';

export const report: typeof zhReport = {
  title: 'Report a problem',
  noPhoto: 'No photo, go on without',
  category: 'Type of problem',
  more: 'More',
  fewer: 'Fewer',
  description: 'Description',
  descriptionHint: 'For example: burst pipe at the third entrance',
  maySkip: 'Optional; “{{words}}” is sent if you leave it empty',
  point: 'Location',
  placedBy: {
    found: 'Taken from where this phone is now; you can adjust it',
    photo: 'Taken from where the photo was taken; you can adjust it',
    phone: 'Taken from where this phone is now; you can adjust it',
    hand: 'Chosen by you',
  },
  elsewhere: {
    photo: 'The photo was taken outside the district, so its location was not used',
    found: 'You are outside the district: please choose the location',
  },
  public: 'Show publicly (without your personal details)',
  near: 'Already reported nearby',
  nearHint: 'If it is the same problem, just follow it: no need to report it again.',
  follow: 'Follow',
  notSame: 'A different problem, continue',
  send: 'Submit',
  similarFirst: 'Please look at what has been reported nearby first: follow it if it is the same, or say that yours is different.',
  metres: '{{n}} m away',
  unfinished: 'You have a report that was not submitted ({{at}})',
  continue: 'Continue it',
  anew: 'Start again',
};

export const sent: typeof zhSent = {
  title: 'Report submitted',
  next: 'What happens next',
  accept: 'The community accepts it and assigns somebody by {{at}}',
  handle: 'A grid worker or the responsible unit deals with it on site',
  rate: 'You get an answer, and are asked to rate it',
  told: 'You are notified at each step.',
  look: 'View progress',
  another: 'Report another problem',
};

export const contact: typeof zhContact = {
  title: 'Contact details',
  name: 'Name',
  phone: 'Phone',
  address: 'Address',
  change: 'Change',
};

/** Speaking instead of typing. */
export const voice = {
  note: 'Voice note',
  record: 'Speak instead of typing',
  hint: 'Press and tell us, {{n}} seconds at most',
  speak: 'Recording: please speak. Press “Stop” when you are done.',
  stop: 'Stop ({{at}} / {{of}})',
  delete: 'Delete the recording',
  kept: 'The recording is kept on this phone and sent together with the rest',
  offline: 'There is no network: the recording was not uploaded',
  missing: 'The recording cannot be played',
  silent: {
    refused: 'The microphone may not be used. Allow it in the settings of the browser, or type above.',
    none: 'This device has no microphone: please type above.',
    busy: 'The microphone cannot be used, perhaps another app has it. Try again, or type above.',
  },
};
