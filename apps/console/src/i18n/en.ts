import { application } from './en/application.js';
import { caseNotices } from './en/case-notices.js';
import { desk } from './en/desk.js';
import { guardian } from './en/guardian.js';
import { hiring } from './en/hiring.js';
import { jobs } from './en/jobs.js';
import { microHome } from './en/micro-home.js';
import { notices } from './en/notices.js';
import { errand, sharing } from './en/paper.js';
import { piecework } from './en/piecework.js';
import { seeking } from './en/seeking.js';
import { staff } from './en/staff.js';
import { teacher } from './en/teacher.js';
import { training } from './en/training.js';
import { weekHours } from './en/week-hours.js';
import { workNotices } from './en/work-notices.js';
import { youthNotices } from './en/youth-notices.js';
import type { Words } from './zh.js';

export const en: Words = {
  app: { name: 'Linli', tagline: 'Say it, and a neighbour helps' },
  nav: { seeking: 'Find work', employment: 'Employment', home: 'Home', report: 'Report', mine: 'Mine', hail: 'Hail', work: 'Work', ledger: 'Ledger', board: 'Board', volunteer: 'Volunteer', volunteers: 'Volunteers', team: 'Team', children: 'Children', classes: 'Classes', employer: 'Hiring', notices: 'Notices', programmes: 'Youth', signOut: 'Sign out', signIn: 'Sign in', language: '中文', elder: 'Large type', standard: 'Standard', menu: 'Main' },
  session: { signOut: 'Sign out', everywhere: 'Sign out on all devices' },
  home: {
    hello: 'Hello, {{name}}',
    visitor: 'Welcome to Linli',
    signInHint: 'Sign in to report a problem, ask for help, and see how it goes on.',
    report: 'Report a problem', reportHint: 'A burst pipe, a dark street light, a heap of rubbish',
    mine: 'My reports', mineHint: 'How far they have come',
    hail: 'Hail a helper', hailHint: 'Somebody nearby lends a hand',
    work: 'My work', workHint: 'What waits in the grid',
    ledger: 'Ledger', ledgerHint: 'Register, dispatch, verify, export',
    board: 'Map board', boardHint: 'Open and overdue, grid by grid',
    volunteer: 'Volunteering', volunteerHint: 'Tasks, hails, hours',
    volunteers: 'Volunteers', volunteersHint: 'Screen volunteers, enter organisations',
    children: 'My children', childrenHint: 'Places, lines, pick-up, consents',
    classes: 'My classes', classesHint: 'The register, pick-up',
    employment: 'Employment', employmentHint: 'Verify employers, review jobs, sheets, figures',
    employer: 'My hiring', employerHint: 'Jobs, applications, your business', hire: 'I am hiring', hireHint: 'Register your business and post jobs nearby',
    programmes: 'Youth programs', programmesHint: 'Terms, people, places, children, demands',
    seeking: 'Find work', seekingHint: 'Jobs near home, at hours that suit you', jobs: 'See jobs near home',
    training: 'Skills training', trainingHint: 'Learn a trade, with a credential', trainingDesk: 'Training desk', trainingDeskHint: 'Courses, registers, credentials',
    microHomes: 'Micro-homes', microHomesHint: 'Tell what weighs on you: work, a skill, a quarrel',
    team: 'My team', teamHint: 'Confirm hours, look after members',
    piecework: 'Earning at home', pieceworkHint: 'Piece-work, what you handed in, your income',
  },
  common: { retry: 'Try again', loading: 'Loading', more: 'Load more', submit: 'Send', cancel: 'Cancel', confirm: 'OK', empty: 'Nothing here yet', all: 'All', back: 'Back', note: 'Note', reason: 'Reason', optional: 'optional', photo: 'Photo', addPhoto: 'Add a photo', photoHint: 'JPG, PNG or WebP, at most 5 MB each', remove: 'Remove', done: 'Done', yes: 'Yes', no: 'No', minutes: '{{n}} minutes', metres: '{{n}} m', missing: 'Still missing: {{what}}' },
  problem: { title: 'Something went wrong', forbidden: 'You may not see this', notFound: 'Not found', offline: 'No connection; please check it and try again', trace: 'Trace {{id}}', field: 'Please check: {{fields}}' },
  place: { label: 'Place', hint: 'Tap the map, or use where you are', mine: 'Use where I am', none: 'No place chosen yet', grid: 'Grid: {{name}}', refused: 'Your position cannot be read; please tap the map', outside: 'No grid of the district is here', lon: 'Longitude', lat: 'Latitude' },
  report: {
    title: 'Report a problem', category: 'Kind of problem', description: 'What happened', descriptionHint: 'For example: burst pipe at the third door', point: 'Where', contact: 'How to reach you', name: 'Name', phone: 'Phone', address: 'Address', public: 'Public (neighbours see it, nothing about you)',
    near: 'Reported nearby already', nearHint: 'If it is the same, follow it: no need to report it again.', follow: 'Follow', notSame: 'It is another one, go on', similarFirst: 'Look at what is filed nearby first: follow it, or say that yours is another.', send: 'Send the report', metres: '{{n}} m away',
  },
  case: {
    registeredBy: 'Entered by', reveal: 'Show the contact', revealHint: 'For instance: to call back about the outcome. The reason stays in the audit, and the resident sees that somebody looked.', noContact: 'No contact was left.', contact: { name: 'Name', phone: 'Phone', address: 'Address', words: 'Words' }, title: 'Case', number: 'Number', timeline: 'What happened so far', photos: 'Photos', evidence: 'Evidence', reporter: 'Contact', due: 'Answer due {{at}}', overdue: 'Overdue', followers: '{{n}} follow it', follow: 'Follow', unfollow: 'Stop following', actions: 'What you can do', rating: 'Rating', hands: 'Volunteers', handler: 'Handler', verifier: 'Verified by', duplicateOf: 'Duplicate of', channel: 'Came by', area: 'Grid', category: 'Kind', registered: 'Registered', live: 'Live',
  },
  mine: { title: 'My reports', reported: 'Reported', followed: 'Followed', empty: 'You have not reported anything.' },
  work: { title: 'My work', todo: 'To accept', doing: 'In hand', all: 'All open', empty: 'Nothing waits for you.' },
  ledger: { title: 'Ledger', export: 'Export', state: 'State', category: 'Kind', urgency: 'Urgency', area: 'Grid', overdue: 'Overdue only', from: 'From', to: 'to', number: 'Number', description: 'What', due: 'Due', clear: 'Clear filters', none: 'No case fits. Change the filters.' },
  board: { title: 'Map board', open: 'Open', overdue: 'Overdue', cases: 'Cases', responded: 'Responded', solved: 'Solved', satisfied: 'Satisfied', onTime: 'On time', reworked: 'Reworked', by: 'Figures by', subdistrict: 'Subdistrict', community: 'Community', grid: 'Grid', month: 'Month', category: 'Kind', legend: 'Darker: more open; red: some overdue', drill: 'Open its ledger' },
  urgency: { danger: 'Danger', utility: 'Utility', ordinary: 'Ordinary' },
  channel: { console: 'Resident', phone: 'Phone', 'grid-worker': 'Grid worker', meeting: 'Meeting', inspection: 'Inspection', api: 'Interface', hail: 'Hail', class: 'Class', 'micro-home': 'Micro-home' },
  state: { registered: 'Registered', accepted: 'Accepted', dispatched: 'Dispatched', handling: 'In hand', returned: 'Returned', verifying: 'Verifying', closed: 'Closed', 'followed-up': 'Rated', rejected: 'Rejected', duplicate: 'Duplicate' },
  step: {
    'reveal-contact': 'Staff looked up the contact', register: 'Registered', accept: 'Accept', dispatch: 'Dispatch', start: 'Start', return: 'Return', 'request-extension': 'Ask for more time', 'decide-extension': 'Decide on more time', 'request-hands': 'Ask for volunteers', submit: 'Submit for verification', 'send-back': 'Send back', close: 'Close', reject: 'Reject', 'mark-duplicate': 'Mark as duplicate', rate: 'Rate', reopen: 'Reopen', moderate: 'Moderate', recall: 'Consent withdrawn, what was told is deleted', escalate: 'Escalated',
    'hands-opened': 'Task opened', 'hands-taken': 'A volunteer took it', 'hands-checked-in': 'A volunteer signed in', 'hands-checked-out': 'A volunteer signed out', 'hands-finished': 'Volunteers finished', demo: 'Earlier steps',
  },
  field: { handler: 'To whom', until: 'Until', approved: 'Grant it', people: 'How many people', need: 'What for', team: 'Which team', reason: 'Why', of: 'Duplicate of (number)', stars: 'Stars', satisfied: 'Satisfied with the result', public: 'Public', evidence: 'Photos after the work' },
  rejection: { 'not-a-public-matter': 'Not a public matter', 'no-facts': 'No facts', 'other-authority': 'Another authority', 'in-court': 'In court' },
  caseNeed: { 'clean-up': 'Clean up', carry: 'Carry', accompany: 'Accompany', explain: 'Explain', mediate: 'Mediate', repair: 'Repair' },
  colour: { red: 'Red team', green: 'Green team', orange: 'Orange team', silver: 'Silver team' },
  volunteer: { title: 'Volunteering', tasks: 'Tasks', hails: 'Hails', hours: 'Hours', registration: 'Me', noTasks: 'No tasks at present.', noHails: 'Nobody nearby hails.', noHours: 'No minutes yet.', confirmed: 'Confirmed', pending: 'Waiting', duty: 'I am on duty', dutyHint: 'While on, you are asked when an elder nearby hails. Your place serves only to measure the distance.', dutyPlace: 'Where I am on duty', join: 'Join a team', joined: 'Asked; the leader decides', people: '{{n}} wanted, {{m}} so far' },
  membership: { pending: 'Waiting', active: 'Active', suspended: 'Suspended', left: 'Left', activate: 'Let in', suspend: 'Suspend', leave: 'Leave' },
  task: { title: 'Task', take: 'Take it', release: 'Give it back', 'check-in': 'Sign in', 'check-out': 'Sign out', finish: 'Finish', evidence: 'Photos of the result', case: 'From case {{number}}' },
  taskState: { open: 'Open', working: 'In work', finished: 'Finished' },
  hours: { pending: 'Waiting', confirmed: 'Confirmed', reversed: 'Reversed', task: 'Task', hail: 'Hail', class: 'Class', entered: 'Entered', confirm: 'Confirm', reverse: 'Reverse' },
  hail: {
    title: 'Hail a helper', ask: 'What do you need?', forOther: 'For somebody else', contactHint: 'Only the volunteer who comes sees it', words: 'Anything to say', raise: 'Hail', raised: 'You hailed', waiting: 'Asking volunteers nearby…', ring: 'Volunteers within {{n}} were asked', call: 'Call first', accept: 'I will go', arrive: 'I am there', finish: 'Done', 'not-met': 'Nobody there', refer: 'Referred', cancel: 'No longer needed', case: 'Became case {{number}}', away: 'About {{n}} m from you', mine: 'My hails', who: 'A volunteer is on the way',
  },
  need: { fall: 'I fell', unwell: 'I feel unwell', escort: 'Go out with me', carry: 'Carry something', meal: 'A meal', repair: 'A repair', company: 'Company' },
  hailState: { hailed: 'Waiting', answered: 'Answered', arrived: 'Arrived', done: 'Done', 'not-met': 'Not met', referred: 'Referred', escalated: 'With the grid', cancelled: 'Cancelled' },
  team: { title: 'My team', hours: 'Hours to confirm', members: 'Members', noHours: 'Nothing to confirm.', noMembers: 'No members yet.', reverseReason: 'Why it is reversed', notScreened: 'not screened yet' },
  registration: { title: 'Register as a volunteer', mine: 'My registration', why: 'Tell the community what you can do, where and when. Once it has looked at that, a team can let you in.', phoneHint: 'Only the staff who screen see it', skills: 'What I can do', skillsHint: 'Choose, or write your own', areas: 'Where', areasHint: 'Communities or grids', availability: 'When I have time', send: 'Register', save: 'Save', change: 'Change' },
  screening: { waiting: 'Waiting', passed: 'Passed', refused: 'Refused' },
  volunteers: { title: 'Volunteers', screening: 'Screening', organisations: 'Organisations', nobody: 'Nobody here.', pass: 'Pass', refuse: 'Refuse', refusal: 'Why (they will read it)', noOrganisations: 'No organisations yet.', members: '{{n}} members', enter: 'Enter an organisation', rename: 'Rename', close: 'Close', closeHint: 'Its members leave; the minutes they worked stay.', name: 'Name', area: 'Community' },
  week: { '1': 'Mon', '2': 'Tue', '3': 'Wed', '4': 'Thu', '5': 'Fri', '6': 'Sat', '7': 'Sun', morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening' },
  skill: { water: 'Plumbing, wiring', firstAid: 'First aid', pressure: 'Blood pressure', hair: 'Haircuts', driving: 'Driving', clinic: 'To the clinic', cooking: 'Cooking', teaching: 'Homework', law: 'Law', talk: 'Counselling', computer: 'Phones, computers', writing: 'Couplets' },
  youth: {
    children: 'My children', classes: 'My classes', noChildren: 'No child is entered yet. Ask the community, or let the other guardian invite you.', enrolments: 'Places', pickup: 'Pick-up', consents: 'Consents', noEnrolments: 'No application yet.', open: 'Open for enrolment', noneOpen: 'Nothing is open at present.',
    given: 'Given', notGiven: 'Not given', noticeVersion: 'Notice, version {{n}}', give: 'I consent', refuse: 'I do not', withdraw: 'Withdraw', withdrawHint: 'The child’s data are deleted and the place is given up.',
    rank: 'Number {{n}} in the line', offeredUntil: 'Please answer before {{at}}', accept: 'Take the place', decline: 'Decline it', leave: 'Leave', free: '{{n}} places left', full: 'Waiting line', ages: 'Age {{from}}–{{to}}', together: 'Together: all get places, or all wait.', apply: 'Apply',
    noAdults: 'Nobody is named yet.', guardian: 'Guardian', validTo: 'until {{at}}', barred: 'Barred', code: 'Make a code', codeTitle: 'Code to collect {{name}}', codeHint: 'Shown this once; good until {{at}}, for one collection.', asked: 'Somebody wants to collect {{child}}. Do you agree?', approve: 'Yes', deny: 'No',
    noClasses: 'You have no class today or tomorrow.', register: 'Register', limit: 'Present / at most', adults: 'Adults on duty', toSend: '{{n}} marks wait; they are sent when the network is back', unsent: 'not sent', arrive: 'I am here', collect: 'Being collected', collectTitle: 'Who collects {{name}}', codeOf: 'Code of six digits', handOver: 'Check and hand over', doNotHandOver: 'Do not hand the child over', cannotAsk: 'No network: cannot be checked', stillHere: 'Not collected: {{names}}', close: 'Close the session',
  },
  purpose: { attend: 'Attend class', 'health-note': 'Health note', photo: 'Photos', pickup: 'Others who collect', contact: 'Emergency contact' },
  enrolment: { waiting: 'Waiting', offered: 'Offered', seated: 'Has a place', left: 'Left', lapsed: 'Lapsed', declined: 'Declined', ended: 'Ended' },
  relation: { parent: 'Parent', mother: 'Mother', father: 'Father', grandparent: 'Grandparent', relative: 'Relative', neighbour: 'Neighbour', carer: 'Carer', other: 'Other' },
  attendance: { expected: 'Expected', present: 'Present', absent: 'Absent', collected: 'Collected' },
  refused: { overtaken: 'Overtaken by a later mark', 'already-collected': 'Collected already', 'session-over': 'The session is over', 'ratio-exceeded': 'More than allowed', 'not-on-register': 'Not on the register', 'in-future': 'In the future', 'not-begun': 'Not begun yet' },
  guardian,
  notices,
  caseNotices,
  youthNotices,
  workNotices,
  hiring,
  teacher,
  staff,
  training,
  desk,
  application,
  sharing,
  errand,
  microHome,
  piecework,
  jobs,
  weekHours,
  seeking,
};
