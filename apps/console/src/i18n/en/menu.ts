/** The side menu: areas of work, as staff call them, and as residents do. */
export const menu = {
  narrow: 'Collapse menu',
  widen: 'Expand menu',
  waiting: '{{n}} waiting',
  close: 'Close menu',
  section: {
    desk: 'Workbench',
    cases: 'Cases',
    volunteering: 'Volunteering',
    work: 'Employment',
    youth: 'Youth',
    people: 'People and accounts',
    system: 'System',
  },
  own: {
    desk: 'Shortcuts',
    cases: 'Reports',
    volunteering: 'Help and volunteering',
    work: 'Work',
    youth: 'Children',
    people: 'Family',
    system: 'System',
  },
};
