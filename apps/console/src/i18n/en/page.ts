import type { page as zh } from '../zh/page.js';

export const page: typeof zh = {
  announced: 'Opened: {{title}}',
  job: 'Job',
  applications: 'My applications',
  profile: 'My job profile',
  data: 'My data',
  course: 'Course',
  credentials: 'My certificates',
  newChild: 'Register a child',
  places: 'Places',
  programme: 'Programme',
  child: 'Child',
  childRecord: 'Child record',
  employer: 'Employer',
  order: 'Piecework order',
  share: 'My share',
};
