import type { photo as zh } from '../zh/photo.js';

export const photo: typeof zh = {
  working: 'Working on the photo',
  hint: 'Photos are made smaller automatically; when and with what they were taken is not uploaded',
  take: 'Take a photo',
  choose: 'Choose photos',
  album: 'Choose from the album',
  most: 'Up to {{n}}',
  remove: 'Remove {{label}} {{n}}',
  unreadable: 'This photo cannot be opened; please choose another',
  heic: 'This HEIC photo cannot be opened. Try again with a network; or take a screenshot of it and choose that, or another photo.',
  tooLarge: 'The photo is still larger than 4.5 MB; please choose another',
  offline: 'No network now: the photo was not uploaded',
};
