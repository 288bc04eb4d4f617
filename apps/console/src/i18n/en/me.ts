/** 我的: what is one's own. */
export const me = {
  title: 'Me',
  noName: 'No name yet',
  hours: 'Volunteer hours',
  children: 'Children and consents',
  readings: 'Who has read my data',
  verified: 'Verified',
  notVerified: 'Not verified',
  secondFactor: 'Second factor',
  count: '{{n}}',
  on: 'On',
  off: 'Off',
  elder: 'Large type',
  language: 'Language',
  languageNow: 'English',
  group: {
    mine: 'My matters',
    family: 'Family',
    data: 'Data and privacy',
    account: 'Account and security',
    device: 'Display and language',
  },
};
