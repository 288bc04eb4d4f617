import type { late as zh } from '../zh/late.js';
import { account, lock } from './account.js';
import { addresses } from './addresses.js';
import { agency, exchangeNotices, webhook } from './agency.js';
import { audit } from './audit.js';
import { calendar } from './calendar.js';
import { caseNotices } from './case-notices.js';
import { categories, replyTemplates } from './categories.js';
import { cockpit } from './cockpit.js';
import { desk } from './desk.js';
import { dependantNotices, dependants, verify } from './family.js';
import { grids } from './grids.js';
import { guardian } from './guardian.js';
import { hiring } from './hiring.js';
import { jobs } from './jobs.js';
import { links } from './links.js';
import { me } from './me.js';
import { workbench } from './workbench.js';
import { organisations } from './organisations.js';
import { operations } from './operations.js';
import { page } from './page.js';
import { errand, sharing } from './paper.js';
import { join, people, roleNotices } from './people.js';
import { photo } from './photo.js';
import { piecework } from './piecework.js';
import { progress } from './progress.js';
import { recovery } from './recovery.js';
import { contact, report, sent, voice } from './report.js';
import { rootCause } from './root-cause.js';
import { running } from './running.js';
import { seeking } from './seeking.js';
import { settings } from './settings.js';
import { sheets } from './sheets.js';
import { staff } from './staff.js';
import { caseLedger, table } from './table.js';
import { teacher } from './teacher.js';
import { training } from './training.js';
import { volunteerNotices } from './volunteer-notices.js';
import { weekHours } from './week-hours.js';
import { workNotices } from './work-notices.js';
import { youthNotices } from './youth-notices.js';

export const late: typeof zh = {
  account,
  addresses,
  agency,
  exchangeNotices,
  webhook,
  calendar,
  caseNotices,
  categories,
  replyTemplates,
  dependantNotices,
  dependants,
  cockpit,
  desk,
  grids,
  guardian,
  hiring,
  jobs,
  links,
  lock,
  me,
  workbench,
  audit,
  operations,
  organisations,
  page,
  errand,
  sharing,
  join,
  people,
  roleNotices,
  photo,
  piecework,
  progress,
  contact,
  report,
  sent,
  voice,
  recovery,
  rootCause,
  running,
  seeking,
  settings,
  sheets,
  staff,
  caseLedger,
  table,
  teacher,
  training,
  verify,
  volunteerNotices,
  weekHours,
  workNotices,
  youthNotices,
};
