import type { jobs as zhJobs } from '../zh/jobs.js';

/** /jobs, /jobs/:id, /j/:code: what is open, for everybody. */
export const jobs: typeof zhJobs = {
  title: 'Jobs near home', all: 'All jobs', filter: 'Filter the jobs', area: 'Community', pay: 'Paid by', paidBy: { hour: 'The hour', piece: 'The piece' }, skill: 'Skill', none: 'There is no such job now; try other filters.',
  matches: 'See which suit me', profileFirst: 'Say what you look for, and see which suit you',
  showMap: 'See them on a map', hideMap: 'Close the map', mapOf: 'Where the jobs are on the map', mapHint: 'Red dots are the jobs listed below; tap one to see it.', mapOfOne: 'Where the work is on the map',
  applied: 'You applied:', onFoot: 'about {{n}} m on foot', onFootFor: 'About {{n}} m on foot from home, some {{minutes}} minutes', noInsurance: 'No insurance named', noSkill: 'No skill asked for', left: '{{n}} wanted',
  span: '{{from}}–{{to}}', every: 'Every day', next: '{{to}} the next day',
  fact: { when: 'When', site: 'Where', employer: 'Employer', insurance: 'Insurance', required: 'Has to know', helpful: 'Good to know', left: 'Places', until: 'Until', code: 'Job code' },
  over: { filled: 'Filled', expired: 'Run out', withdrawn: 'Withdrawn', draft: 'Not out yet', submitted: 'Not out yet' },
  overHint: { filled: 'Somebody has been found; it takes no more applications.', expired: 'Its day has passed; it takes no more applications.', withdrawn: 'The employer or the community took it back; it takes no more applications.', draft: 'It is being written; nobody can apply.', submitted: 'It waits for the community’s review; nobody can apply.' }, others: 'See other jobs',
  unknownCode: 'No job has the code {{code}}', unknownCodeHint: 'Please read it off the paper again: six letters and digits, without the letters I, L, O and the digits 0, 1.', unknownJob: 'There is no such job',
};
