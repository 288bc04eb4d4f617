import { randomUUID } from 'node:crypto';

import { either, equals, inAreas } from '@linli/resource';
import { listsHaveIndexes } from '@linli/resource/testing';

import { applicationList } from '../src/applications/application.store.js';
import { credentialList } from '../src/badges/credential.store.js';
import { employerList } from '../src/employers/employer.resource.js';
import { historyList } from '../src/history/history.store.js';
import { openAt, withSkill } from '../src/job-board/job-board.query.js';
import { jobList, publishedList } from '../src/jobs/job.store.js';
import { posterList } from '../src/jobs/poster.resource.js';
import { homeList } from '../src/micro-homes/micro-home.resource.js';
import { needList, toStaff } from '../src/micro-homes/need.store.js';
import { entryList } from '../src/piecework/piece-ledger.store.js';
import { orderList, shareList } from '../src/piecework/piece-order.store.js';
import { readingList } from '../src/seekers/seekers.query.js';
import { employment } from '../src/service.js';
import { duePosters, isDue } from '../src/sharing/poster.store.js';
import { courseSessionList, withPlaceOf } from '../src/training/course-sessions.query.js';
import { courseList } from '../src/training/course.store.js';
import { courseLine, traineeList } from '../src/training/trainee.store.js';

const one = randomUUID();
const open = openAt(new Date());
const published = either(() => `state <> 'draft'`, inAreas(['140321001001']));
/** A district, a subdistrict, a community, a grid. */
const areas = ['140321', '140321001', '140321001001', '140321001001001'].map((code) => inAreas([code]));

// Sorted by PostgreSQL, as they stay short: who is a member of one micro-home (memberList), and the needs of one person (needList).
listsHaveIndexes(employment, {
  applications: [applicationList, [equals('application.account_id', one)], [equals('application.job_id', one)]],
  courses: [courseList, [published], [published, equals('state', 'open')], ...areas.map((area) => [published, area])],
  'sessions of courses': [courseSessionList, [published], [published, withPlaceOf(one)], ...areas.map((area) => [published, area])],
  credentials: [credentialList, [equals('account_id', one)]],
  employers: [employerList, ...areas.flatMap((area) => [[area], [area, equals('state', 'registered')]])],
  'entries of a ledger': [entryList, [equals('e.order_id', one)], [equals('e.order_id', one), equals('e.share_id', one)]],
  history: [historyList, [equals('resource_type', 'job'), equals('resource_id', one)]],
  jobs: [
    jobList,
    [equals('employer_id', one)],
    [equals('employer_id', one), equals('state', 'draft')],
    ...areas.map((area) => [area, equals('state', 'submitted')]),
    ...areas.map((area) => [equals('employer_id', one), area]),
  ],
  'jobs on show': [
    publishedList,
    [open],
    [open, equals('pay_by', 'piece')],
    [open, withSkill('weaving')],
    ...areas.map((area) => [open, area]),
  ],
  'micro-homes': [homeList, ...areas.flatMap((area) => [[area], [area, equals('state', 'open')]])],
  needs: [needList, [equals('micro_home_id', one)], ...areas.map((area) => [toStaff, area])],
  'orders of pieces': [orderList, [equals('o.micro_home_id', one)], [equals('o.micro_home_id', one), equals('o.state', 'taken')]],
  papers: [posterList, [equals('job_id', one)]],
  'papers still hanging': [duePosters, ...areas.map((area) => [isDue, area])],
  'readings of a seeker': [readingList, [equals('r.seeker_id', one)]],
  'shares of a maker': [shareList, [equals('account_id', one)]],
  trainees: [traineeList, [equals('t.account_id', one)]],
  'trainees of a course': [courseLine, [equals('p.pool_id', one)]],
});
