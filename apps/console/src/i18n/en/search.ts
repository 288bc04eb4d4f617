import type { search as zh } from '../zh/search.js';

export const search: typeof zh = {
  title: 'Search',
  label: 'Number, case, job, employer, class, place, person or page',
  tool: 'Search',
  go: 'Search',
  hint: 'Enter at least two characters. Separate several words with spaces.',
  found: '{{n}} found',
  none: 'Nothing was found for “{{q}}”. Try other words.',
  all: 'See all in the ledger',
  more: 'There are more. A longer search narrows them down.',
  kind: {
    page: 'Pages',
    place: 'Places (opens their ledger)',
    case: 'Cases',
    job: 'Jobs',
    employer: 'Employers',
    course: 'Training',
    programme: 'Youth programmes',
    person: 'Staff',
  },
};
