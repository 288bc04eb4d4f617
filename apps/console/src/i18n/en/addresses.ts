import type { addresses as zh } from '../zh/addresses.js';

export const addresses: typeof zh = {
  title: 'Saved addresses',
  hint: 'Filled in with one tap when you ask for help or report something. Only those who answer you see them.',
  label: { home: 'Home', parents: 'Parents', work: 'Work', other: 'Other' },
  what: 'This is',
  address: 'Address',
  addressHint: 'For example: building 3, unit 2, flat 201',
  point: 'Place on the map',
  add: 'Add an address',
  removeOf: 'Remove {{address}}',
  to: 'To: {{label}} · {{address}}',
  elsewhere: 'Somewhere else',
  away: 'Your phone is about {{metres}} m from there. If help should come to where you are now, press Somewhere else.',
  none: 'Save your home address and the next time you ask for help in two taps.',
  save: 'Save it',
};
