import type { photo as zh } from '../zh/photo.js';

export const photo: typeof zh = {
  working: 'Working on the photo',
  hint: 'Photos are made smaller by themselves; when and where they were taken is not uploaded',
  place: 'Use the place in the photo?',
  placeHint: 'The photo tells where it was taken. Unless you use it, the place is not uploaded.',
  usePlace: 'Use it',
  noPlace: 'Do not use it',
  unreadable: 'This photo cannot be opened; please choose another',
  heic: 'This HEIC photo cannot be opened. Try again with a network; or take a screenshot of it and choose that, or another photo.',
  tooLarge: 'The photo is still larger than 4.5 MB; please choose another',
  offline: 'No network now: the photo was not uploaded',
};
