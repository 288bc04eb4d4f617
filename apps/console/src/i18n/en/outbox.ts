import type { outbox as zh } from '../zh/outbox.js';

export const outbox: typeof zh = {
  title: 'To be sent', badge: '{{n}} to be sent', none: 'Nothing waits to be sent.', hint: 'This is kept on this phone and sent by itself when there is a network, each thing once.',
  kept: 'No network: kept under “To be sent”, and sent when there is one', offline: 'No network now', waiting: 'Waiting', failed: 'Not accepted', sent: 'Sent',
  kind: { report: 'Report', errand: 'Errand', case: 'Case work' }, since: 'Kept {{at}}', sentAt: 'Arrived {{at}}', attempted: 'It was sent once and no answer came; sending it again does nothing twice.',
  send: 'Send now', again: 'Send again', edit: 'Change', discard: 'Do not send', discardSure: 'Not send this one? Its words and photos are deleted from this phone.', discardAttempted: 'This one may have arrived. It will not be sent again, but what has arrived is not taken back.', discarded: 'Deleted; it will not be sent', already: 'It has arrived and cannot be taken back',
  advice: { lookAgain: 'Open the case to see how it stands now, do it again if need be, then delete this one.', correct: 'Please change it and send it again.', notYours: 'You may not do this now; please ask the community. This one can be deleted.', ask: 'Please send it again; if that fails, ask the community.' },
  look: 'Look', stillThere: '{{name}} has {{n}} things on this phone that are not sent. They are sent after signing in with a network.', signInNeedsNetwork: 'No network: you cannot sign in now', signInNeedsNetworkHint: 'Signing in needs a network. Please try again when there is one.', keptAt: 'No network: this is as it was read at {{at}}',
  photoKept: 'The photo is kept on this phone and sent together with the rest',
};
