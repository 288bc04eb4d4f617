import { accessOf, type Me } from '../session/session.js';

export interface QuickAction {
  to: string;
  /** Of `workbench.quick`. */
  words: string;
}

/** The three things that somebody in these roles does most. */
export function quickOf(me: Me, hires: boolean): QuickAction[] {
  const { works, oversees, administers, leads, teaches } = accessOf(me);
  const wide = me.grants.some(({ role }) => role === 'district-staff' || role === 'subdistrict-staff');
  const all: (QuickAction & { for: boolean })[] = [
    { to: '/board', words: 'board', for: wide },
    { to: '/ledger?overdue=true', words: 'lateLedger', for: wide },
    { to: '/ledger', words: 'ledger', for: oversees },
    { to: '/report', words: 'enter', for: works },
    { to: '/programmes', words: 'programmes', for: oversees },
    { to: '/work', words: 'work', for: works },
    { to: '/dependants', words: 'dependants', for: works },
    { to: '/classes', words: 'register', for: teaches },
    { to: '/team', words: 'team', for: leads },
    { to: '/volunteer', words: 'tasks', for: leads },
    { to: '/employer/jobs/new', words: 'newJob', for: hires },
    { to: '/employer/jobs', words: 'ownJobs', for: hires },
    { to: '/employer', words: 'employer', for: hires },
    { to: '/people', words: 'people', for: administers },
    { to: '/operations', words: 'operations', for: administers },
    { to: '/agency-clients', words: 'agencies', for: administers },
    { to: '/notices', words: 'notices', for: true },
    { to: '/account', words: 'account', for: true },
  ];
  return all.filter((one) => one.for).slice(0, 3);
}
