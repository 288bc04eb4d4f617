import type { weekHours as zhHours } from '../zh/week-hours.js';

/** Hours of a week, line by line. */
export const weekHours: typeof zhHours = {
  line: 'Hours, line {{n}}',
  add: 'Add a line of hours',
  first: 'Add hours',
  remove: 'Remove this line',
  from: 'From',
  to: 'to',
  chooseDays: 'Please tap the days',
  days: { workdays: 'Mon–Fri', weekend: 'Weekend', everyDay: 'Every day' },
};
