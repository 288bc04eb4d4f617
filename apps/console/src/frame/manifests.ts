import { pagesOf, type FlatPage, type Manifest } from './manifest.js';
import { account } from '../account/manifest.js';
import { agencies } from '../agencies/manifest.js';
import { board } from '../board/manifest.js';
import { calendar } from '../calendar/manifest.js';
import { categories } from '../categories/manifest.js';
import { cases } from '../cases/manifest.js';
import { dependants } from '../dependants/manifest.js';
import { employer } from '../employment/employer/manifest.js';
import { jobs } from '../employment/jobs/manifest.js';
import { microHomes } from '../employment/micro-homes/manifest.js';
import { piecework } from '../employment/piecework/manifest.js';
import { seeking } from '../employment/seeking/manifest.js';
import { sharing } from '../employment/sharing/manifest.js';
import { employmentStaff } from '../employment/staff/manifest.js';
import { training } from '../employment/training/manifest.js';
import { family } from '../family/manifest.js';
import { grids } from '../grids/manifest.js';
import { home } from '../home/manifest.js';
import { me } from '../me/manifest.js';
import { nearby } from '../nearby/manifest.js';
import { notices } from '../notices/manifest.js';
import { operations } from '../operations/manifest.js';
import { organisations } from '../organisations/manifest.js';
import { people } from '../people/manifest.js';
import { privacy } from '../privacy/manifest.js';
import { recoveries } from '../recoveries/manifest.js';
import { rootCauses } from '../root-causes/manifest.js';
import { search } from '../search/manifest.js';
import { outbox } from '../shared/outbox/manifest.js';
import { templates } from '../templates/manifest.js';
import { verification } from '../verification/manifest.js';
import { volunteering } from '../volunteering/manifest.js';
import { guardian } from '../youth/guardian/manifest.js';
import { youthStaff } from '../youth/staff/manifest.js';
import { teacher } from '../youth/teacher/manifest.js';

/** What each feature brings. Routes, menus, titles and breadcrumbs all come from here. */
export const manifests: Manifest = [
  ...account,
  ...agencies,
  ...board,
  ...calendar,
  ...cases,
  ...categories,
  ...dependants,
  ...employer,
  ...jobs,
  ...microHomes,
  ...piecework,
  ...seeking,
  ...sharing,
  ...employmentStaff,
  ...training,
  ...family,
  ...grids,
  ...home,
  ...me,
  ...nearby,
  ...notices,
  ...operations,
  ...organisations,
  ...people,
  ...privacy,
  ...recoveries,
  ...rootCauses,
  ...search,
  ...outbox,
  ...templates,
  ...verification,
  ...volunteering,
  ...guardian,
  ...youthStaff,
  ...teacher,
];

export const pages: readonly FlatPage[] = pagesOf(manifests);

export const pagesByPath: ReadonlyMap<string, FlatPage> = new Map(pages.map((page) => [page.path, page]));
