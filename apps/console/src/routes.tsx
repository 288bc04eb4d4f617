import { useEffect, useState } from 'react';
import { createBrowserRouter, useNavigate, type RouteObject } from 'react-router';

import { HomePage } from './home/home-page.js';
import { lateWords } from './i18n/index.js';
import { For } from './session/for.js';
import { SignedInOnly } from './session/signed-in-only.js';
import { signedIn } from './session/session.js';
import { Layout } from './shared/layout.js';
import { PageFailed } from './shared/page-failed.js';
import { Failed } from './shared/states.js';
import { NotFoundPage } from './shared/not-found-page.js';

/** Where the issuer sends people back to. */
function SignedInPage() {
  const navigate = useNavigate();
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    signedIn().then((where) => void navigate(where, { replace: true }), setError);
  }, [navigate]);
  return error ? <Failed error={error} retry={() => window.location.assign('/')} /> : null;
}

/** `handle` names the words of a page's title. */
const pages: RouteObject[] = [
  { path: '/', handle: 'nav.home', element: <HomePage /> },
  {
    path: '/credentials/:id',
    handle: 'training.verify.title',
    lazy: async () => ({ Component: (await import('./employment/training/verify-page.js')).VerifyPage }),
  },
  { path: '/join', handle: 'join.title', lazy: async () => ({ Component: (await import('./people/join-page.js')).JoinPage }) },
  { path: '/jobs', handle: 'jobs.title', lazy: async () => ({ Component: (await import('./employment/jobs/jobs-page.js')).JobsPage }) },
  { path: '/jobs/:id', handle: 'page.job', lazy: async () => ({ Component: (await import('./employment/jobs/job-page.js')).JobPage }) },
  { path: '/j/:code', handle: 'page.job', lazy: async () => ({ Component: (await import('./employment/jobs/job-page.js')).JobPage }) },
  {
    element: <SignedInOnly />,
    children: [
      {
        path: '/seeking',
        lazy: async () => ({ Component: (await import('./employment/seeking/seeking-frame.js')).SeekingFrame }),
        children: [
          {
            index: true,
            handle: 'seeking.title',
            lazy: async () => ({ Component: (await import('./employment/seeking/matches-page.js')).MatchesPage }),
          },
          {
            path: 'applications',
            handle: 'page.applications',
            lazy: async () => ({ Component: (await import('./employment/seeking/applications-page.js')).ApplicationsPage }),
          },
          {
            path: 'profile',
            handle: 'page.profile',
            lazy: async () => ({ Component: (await import('./employment/seeking/profile-page.js')).ProfilePage }),
          },
          {
            path: 'data',
            handle: 'page.data',
            lazy: async () => ({ Component: (await import('./employment/seeking/data-page.js')).DataPage }),
          },
        ],
      },
    ],
  },
  {
    path: '/training',
    lazy: async () => ({ Component: (await import('./employment/training/training-frame.js')).TrainingFrame }),
    children: [
      {
        index: true,
        handle: 'training.title',
        lazy: async () => ({ Component: (await import('./employment/training/courses-page.js')).CoursesPage }),
      },
      {
        path: 'courses/:id',
        handle: 'page.course',
        lazy: async () => ({ Component: (await import('./employment/training/course-page.js')).CoursePage }),
      },
      {
        element: <SignedInOnly />,
        children: [
          {
            path: 'credentials',
            handle: 'page.credentials',
            lazy: async () => ({ Component: (await import('./employment/training/credentials-page.js')).CredentialsPage }),
          },
        ],
      },
    ],
  },
  {
    element: <SignedInOnly />,
    children: [
      { path: '/report', handle: 'report.title', lazy: async () => ({ Component: (await import('./cases/report-page.js')).ReportPage }) },
      { path: '/mine', handle: 'mine.title', lazy: async () => ({ Component: (await import('./cases/mine-page.js')).MinePage }) },
      {
        path: '/account',
        handle: 'account.title',
        lazy: async () => ({ Component: (await import('./account/account-page.js')).AccountPage }),
      },
      { path: '/family', handle: 'family.title', lazy: async () => ({ Component: (await import('./family/family-page.js')).FamilyPage }) },
      {
        path: '/verify',
        handle: 'verify.title',
        lazy: async () => ({ Component: (await import('./verification/verify-page.js')).VerifyPage }),
      },
      { path: '/cases/:id', handle: 'case.title', lazy: async () => ({ Component: (await import('./cases/case-page.js')).CasePage }) },
      {
        element: <For who="works" />,
        children: [
          {
            path: '/dependants',
            handle: 'dependants.title',
            lazy: async () => ({ Component: (await import('./dependants/dependants-page.js')).DependantsPage }),
          },
          { path: '/work', handle: 'work.title', lazy: async () => ({ Component: (await import('./cases/work-page.js')).WorkPage }) },
          {
            path: '/ledger',
            handle: 'ledger.title',
            lazy: async () => ({ Component: (await import('./cases/ledger-page.js')).LedgerPage }),
          },
          {
            path: '/root-causes',
            handle: 'rootCause.title',
            lazy: async () => ({ Component: (await import('./root-causes/root-causes-page.js')).RootCausesPage }),
          },
          {
            path: '/root-causes/:id',
            handle: 'rootCause.title',
            lazy: async () => ({ Component: (await import('./root-causes/root-cause-page.js')).RootCausePage }),
          },
        ],
      },
      {
        element: <For who="operates" />,
        children: [
          {
            path: '/operations',
            handle: 'operations.title',
            lazy: async () => ({ Component: (await import('./operations/problems-page.js')).ProblemsPage }),
          },
        ],
      },
      {
        element: <For who="recovers" />,
        children: [
          {
            path: '/recoveries',
            handle: 'recovery.title',
            lazy: async () => ({ Component: (await import('./recoveries/recoveries-page.js')).RecoveriesPage }),
          },
        ],
      },
      {
        element: <For who="administers" />,
        children: [
          {
            path: '/agency-clients',
            handle: 'agency.title',
            lazy: async () => ({ Component: (await import('./agencies/agency-clients-page.js')).AgencyClientsPage }),
          },
          {
            path: '/agency-clients/:id',
            handle: 'agency.title',
            lazy: async () => ({ Component: (await import('./agencies/agency-client-page.js')).AgencyClientPage }),
          },
        ],
      },
      {
        element: <For who="appoints" />,
        children: [
          {
            path: '/people',
            handle: 'people.title',
            lazy: async () => ({ Component: (await import('./people/people-page.js')).PeoplePage }),
          },
        ],
      },
      {
        element: <For who="oversees" />,
        children: [
          { path: '/board', handle: 'board.title', lazy: async () => ({ Component: (await import('./board/board-page.js')).BoardPage }) },
          {
            path: '/volunteers',
            handle: 'volunteers.title',
            lazy: async () => ({ Component: (await import('./volunteering/volunteers-page.js')).VolunteersPage }),
          },
          {
            path: '/posters',
            handle: 'sharing.hanging',
            lazy: async () => ({ Component: (await import('./employment/sharing/still-hanging-page.js')).StillHangingPage }),
          },
        ],
      },
      {
        element: <For who="leads" />,
        children: [
          {
            path: '/team',
            handle: 'team.title',
            lazy: async () => ({ Component: (await import('./volunteering/team-page.js')).TeamPage }),
          },
        ],
      },
      {
        path: '/volunteer',
        handle: 'volunteer.title',
        lazy: async () => ({ Component: (await import('./volunteering/volunteer-page.js')).VolunteerPage }),
      },
      {
        path: '/tasks/:id',
        handle: 'task.title',
        lazy: async () => ({ Component: (await import('./volunteering/task-page.js')).TaskPage }),
      },
      {
        path: '/hail',
        handle: 'hail.title',
        lazy: async () => ({ Component: (await import('./volunteering/raise-hail-page.js')).RaiseHailPage }),
      },
      {
        path: '/hails/:id',
        handle: 'hail.title',
        lazy: async () => ({ Component: (await import('./volunteering/hail-page.js')).HailPage }),
      },
      {
        path: '/children',
        lazy: async () => ({ Component: (await import('./youth/guardian/children-page.js')).ChildrenPage }),
        children: [
          {
            index: true,
            handle: 'youth.children',
            lazy: async () => ({ Component: (await import('./youth/guardian/family-page.js')).FamilyPage }),
          },
          {
            path: 'new',
            handle: 'page.newChild',
            lazy: async () => ({ Component: (await import('./youth/guardian/new-child-page.js')).NewChildPage }),
          },
          {
            path: 'places',
            handle: 'page.places',
            lazy: async () => ({ Component: (await import('./youth/guardian/places-page.js')).PlacesPage }),
          },
          {
            path: 'programmes/:id',
            handle: 'page.programme',
            lazy: async () => ({ Component: (await import('./youth/guardian/programme-page.js')).ProgrammePage }),
          },
          {
            path: 'pickup',
            handle: 'youth.pickup',
            lazy: async () => ({ Component: (await import('./youth/guardian/pickup-page.js')).PickupPage }),
          },
          {
            path: 'notices',
            handle: 'notices.title',
            lazy: async () => ({ Component: (await import('./youth/guardian/notices-page.js')).NoticesPage }),
          },
          {
            path: 'demands',
            handle: 'staff.demands',
            lazy: async () => ({ Component: (await import('./youth/guardian/demands-page.js')).DemandsPage }),
          },
          {
            path: ':id',
            handle: 'page.child',
            lazy: async () => ({ Component: (await import('./youth/guardian/child-page.js')).ChildPage }),
          },
        ],
      },
      {
        path: '/notices',
        handle: 'notices.title',
        lazy: async () => ({ Component: (await import('./notices/notices-page.js')).NoticesPage }),
      },
      {
        element: <For who="oversees" />,
        children: [
          {
            lazy: async () => ({ Component: (await import('./youth/staff/staff-frame.js')).StaffFrame }),
            children: [
              {
                path: '/programmes',
                handle: 'staff.programmes',
                lazy: async () => ({ Component: (await import('./youth/staff/programmes-page.js')).ProgrammesPage }),
              },
              {
                path: '/programmes/new',
                handle: 'staff.newProgramme',
                lazy: async () => ({ Component: (await import('./youth/staff/programme-form-page.js')).NewProgrammePage }),
              },
              {
                path: '/programmes/:id/change',
                handle: 'staff.change',
                lazy: async () => ({ Component: (await import('./youth/staff/programme-form-page.js')).ChangeProgrammePage }),
              },
              {
                path: '/programmes/:id',
                lazy: async () => ({ Component: (await import('./youth/staff/programme-page.js')).ProgrammePage }),
                children: [
                  {
                    index: true,
                    handle: 'page.programme',
                    lazy: async () => ({ Component: (await import('./youth/staff/calendar-panel.js')).CalendarPanel }),
                  },
                  {
                    path: 'people',
                    handle: 'page.programme',
                    lazy: async () => ({ Component: (await import('./youth/staff/roster-panel.js')).RosterPanel }),
                  },
                  {
                    path: 'places',
                    handle: 'page.programme',
                    lazy: async () => ({ Component: (await import('./youth/staff/places-panel.js')).PlacesPanel }),
                  },
                  {
                    path: 'completion',
                    handle: 'page.programme',
                    lazy: async () => ({ Component: (await import('./youth/staff/completion-panel.js')).CompletionPanel }),
                  },
                  {
                    path: 'sheets',
                    handle: 'page.programme',
                    lazy: async () => ({ Component: (await import('./youth/staff/sheets-panel.js')).SheetsPanel }),
                  },
                ],
              },
              {
                path: '/registers',
                handle: 'staff.registers',
                lazy: async () => ({ Component: (await import('./youth/staff/registers-page.js')).RegistersPage }),
              },
              {
                path: '/children-ledger',
                handle: 'staff.childrenLedger',
                lazy: async () => ({ Component: (await import('./youth/staff/children-ledger-page.js')).ChildrenLedgerPage }),
              },
              {
                path: '/children-ledger/:id',
                handle: 'page.childRecord',
                lazy: async () => ({ Component: (await import('./youth/staff/child-record-page.js')).ChildRecordPage }),
              },
              {
                path: '/demands',
                handle: 'staff.demands',
                lazy: async () => ({ Component: (await import('./youth/staff/demands-page.js')).DemandsPage }),
              },
            ],
          },
        ],
      },
      {
        path: '/employer',
        lazy: async () => ({ Component: (await import('./employment/employer/employer-frame.js')).EmployerFrame }),
        children: [
          {
            index: true,
            handle: 'hiring.title',
            lazy: async () => ({ Component: (await import('./employment/employer/employers-page.js')).EmployersPage }),
          },
          {
            path: 'new',
            handle: 'hiring.register',
            lazy: async () => ({ Component: (await import('./employment/employer/employer-form-page.js')).NewEmployerPage }),
          },
          {
            path: 'jobs',
            handle: 'hiring.jobs',
            lazy: async () => ({ Component: (await import('./employment/employer/jobs-page.js')).JobsPage }),
          },
          {
            path: 'jobs/new',
            handle: 'hiring.newJob',
            lazy: async () => ({ Component: (await import('./employment/employer/job-form-page.js')).NewJobPage }),
          },
          {
            path: 'jobs/:id',
            handle: 'page.job',
            lazy: async () => ({ Component: (await import('./employment/employer/job-page.js')).JobPage }),
          },
          {
            path: 'jobs/:id/change',
            handle: 'hiring.changeJob',
            lazy: async () => ({ Component: (await import('./employment/employer/job-form-page.js')).ChangeJobPage }),
          },
          {
            path: 'jobs/:id/applications',
            handle: 'hiring.applications',
            lazy: async () => ({ Component: (await import('./employment/employer/applications-page.js')).ApplicationsPage }),
          },
          {
            path: 'sheets',
            handle: 'hiring.sheets',
            lazy: async () => ({ Component: (await import('./employment/employer/sheets-page.js')).SheetsPage }),
          },
          {
            path: ':id',
            handle: 'page.employer',
            lazy: async () => ({ Component: (await import('./employment/employer/employer-page.js')).EmployerPage }),
          },
          {
            path: ':id/change',
            handle: 'hiring.change',
            lazy: async () => ({ Component: (await import('./employment/employer/employer-form-page.js')).ChangeEmployerPage }),
          },
        ],
      },
      {
        path: '/micro-homes',
        handle: 'microHome.title',
        lazy: async () => ({ Component: (await import('./employment/micro-homes/homes-page.js')).HomesPage }),
      },
      {
        path: '/micro-homes/:id',
        handle: 'microHome.title',
        lazy: async () => ({ Component: (await import('./employment/micro-homes/home-page.js')).HomePage }),
      },
      {
        path: '/micro-homes/needs/:id',
        handle: 'microHome.title',
        lazy: async () => ({ Component: (await import('./employment/micro-homes/need-page.js')).NeedPage }),
      },
      {
        path: '/jobs/:id/share',
        handle: 'sharing.title',
        lazy: async () => ({ Component: (await import('./employment/sharing/share-page.js')).SharePage }),
      },
      {
        path: '/employment/wording',
        handle: 'desk.wording',
        lazy: async () => ({ Component: (await import('./employment/staff/wording-page.js')).WordingPage }),
      },
      {
        element: <For who="oversees" />,
        children: [
          {
            lazy: async () => ({ Component: (await import('./employment/staff/desk-frame.js')).DeskFrame }),
            children: [
              {
                path: '/employment',
                handle: 'desk.title',
                lazy: async () => ({ Component: (await import('./employment/staff/waiting-page.js')).WaitingPage }),
              },
              {
                path: '/employment/jobs',
                handle: 'desk.jobs',
                lazy: async () => ({ Component: (await import('./employment/staff/jobs-page.js')).JobsPage }),
              },
              {
                path: '/employment/jobs/:id',
                handle: 'page.job',
                lazy: async () => ({ Component: (await import('./employment/staff/job-page.js')).JobPage }),
              },
              {
                path: '/employment/employers',
                handle: 'desk.employers',
                lazy: async () => ({ Component: (await import('./employment/staff/employers-page.js')).EmployersPage }),
              },
              {
                path: '/employment/employers/:id',
                handle: 'page.employer',
                lazy: async () => ({ Component: (await import('./employment/staff/employer-page.js')).EmployerPage }),
              },
              {
                path: '/employment/training',
                handle: 'training.desk',
                lazy: async () => ({ Component: (await import('./employment/training/staff/courses-page.js')).CoursesPage }),
              },
              {
                path: '/employment/training/new',
                handle: 'training.newCourse',
                lazy: async () => ({ Component: (await import('./employment/training/staff/course-form-page.js')).CourseFormPage }),
              },
              {
                path: '/employment/training/:id',
                handle: 'page.course',
                lazy: async () => ({ Component: (await import('./employment/training/staff/course-page.js')).CoursePage }),
              },
              {
                path: '/employment/training/:id/sessions/:session',
                handle: 'training.registerTitle',
                lazy: async () => ({ Component: (await import('./employment/training/staff/register-page.js')).RegisterPage }),
              },
              {
                path: '/employment/micro-homes',
                handle: 'microHome.title',
                lazy: async () => ({ Component: (await import('./employment/micro-homes/desk-page.js')).DeskPage }),
              },
              {
                path: '/employment/sheets',
                handle: 'desk.sheets',
                lazy: async () => ({ Component: (await import('./employment/staff/sheets-page.js')).SheetsPage }),
              },
              {
                path: '/employment/piecework',
                handle: 'piecework.figures',
                lazy: async () => ({ Component: (await import('./employment/piecework/figures-page.js')).FiguresPage }),
              },
              {
                path: '/employment/figures',
                handle: 'desk.figures',
                lazy: async () => ({ Component: (await import('./employment/staff/figures-page.js')).FiguresPage }),
              },
            ],
          },
        ],
      },
      {
        lazy: async () => ({ Component: (await import('./employment/piecework/piecework-frame.js')).PieceworkFrame }),
        children: [
          {
            path: '/piecework',
            handle: 'piecework.title',
            lazy: async () => ({ Component: (await import('./employment/piecework/mine-page.js')).MinePage }),
          },
          {
            path: '/piecework/orders',
            handle: 'piecework.orders',
            lazy: async () => ({ Component: (await import('./employment/piecework/orders-page.js')).OrdersPage }),
          },
          {
            path: '/piecework/homes/:id/new',
            handle: 'piecework.take',
            lazy: async () => ({ Component: (await import('./employment/piecework/take-page.js')).TakePage }),
          },
          {
            path: '/piecework/orders/:id',
            handle: 'page.order',
            lazy: async () => ({ Component: (await import('./employment/piecework/order-page.js')).OrderPage }),
          },
          {
            path: '/piecework/orders/:id/shares/:share',
            handle: 'page.share',
            lazy: async () => ({ Component: (await import('./employment/piecework/share-page.js')).SharePage }),
          },
        ],
      },
    ],
  },
  {
    path: '/classes',
    handle: 'youth.classes',
    lazy: async () => ({ Component: (await import('./youth/teacher/classes-page.js')).ClassesPage }),
  },
  {
    path: '/classes/:id',
    handle: 'youth.register',
    lazy: async () => ({ Component: (await import('./youth/teacher/register-page.js')).RegisterPage }),
  },
  {
    path: '/outbox',
    handle: 'outbox.title',
    lazy: async () => ({ Component: (await import('./shared/outbox/outbox-page.js')).OutboxPage }),
  },
  { path: '*', handle: 'problem.notFound', element: <NotFoundPage /> },
];

/** A page comes with its words: all but the first have them loaded. */
function withWords(route: RouteObject): RouteObject {
  const { lazy, children } = route;
  const withThem = typeof lazy === 'function' ? { lazy: async () => (await Promise.all([lazy(), lateWords()]))[0] } : {};
  return { ...route, ...withThem, ...(children ? { children: children.map(withWords) } : {}) } as RouteObject;
}

export const router = createBrowserRouter([
  { path: '/signed-in', element: <SignedInPage /> },
  {
    element: <Layout />,
    errorElement: <Failed error={undefined} retry={() => window.location.reload()} />,
    children: [
      // What goes wrong in a page leaves the frame around it: the menu stays.
      { errorElement: <PageFailed />, children: pages.map(withWords) },
    ],
  },
]);
