import type { calendar as zh } from '../zh/calendar.js';

export const calendar: typeof zh = {
  title: 'Calendar',
  week: 'Choose a week',
  before: 'Last week',
  now: 'This week',
  after: 'Next week',
  span: '{{from}} – {{to}}, {{year}}',
  whose: 'Whose calendar',
  area: 'My area',
  own: 'My own',
  where: 'Area',
  kinds: 'All kinds',
  kind: { class: 'Youth classes', training: 'Training' },
  more: 'There is more this week than is shown. Choose a smaller area.',
  clashes: 'Rooms booked twice: {{n}}',
  clash: 'Room booked twice',
  cancelled: 'Cancelled',
  none: 'Nothing this week.',
};
