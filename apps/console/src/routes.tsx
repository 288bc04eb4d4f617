import { useEffect, useState } from 'react';
import { createBrowserRouter, useNavigate } from 'react-router';

import { HomePage } from './home/home-page.js';
import { For } from './session/for.js';
import { SignedInOnly } from './session/signed-in-only.js';
import { signedIn } from './session/session.js';
import { Layout } from './shared/layout.js';
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

export const router = createBrowserRouter([
  { path: '/signed-in', element: <SignedInPage /> },
  {
    element: <Layout />,
    errorElement: <Failed error={undefined} retry={() => window.location.reload()} />,
    children: [
      { path: '/', element: <HomePage /> },
      { path: '/credentials/:id', lazy: async () => ({ Component: (await import('./employment/training/verify-page.js')).VerifyPage }) },
      { path: '/jobs', lazy: async () => ({ Component: (await import('./employment/jobs/jobs-page.js')).JobsPage }) },
      { path: '/jobs/:id', lazy: async () => ({ Component: (await import('./employment/jobs/job-page.js')).JobPage }) },
      { path: '/j/:code', lazy: async () => ({ Component: (await import('./employment/jobs/job-page.js')).JobPage }) },
      {
        element: <SignedInOnly />,
        children: [
          {
            path: '/seeking',
            lazy: async () => ({ Component: (await import('./employment/seeking/seeking-frame.js')).SeekingFrame }),
            children: [
              { index: true, lazy: async () => ({ Component: (await import('./employment/seeking/matches-page.js')).MatchesPage }) },
              { path: 'applications', lazy: async () => ({ Component: (await import('./employment/seeking/applications-page.js')).ApplicationsPage }) },
              { path: 'profile', lazy: async () => ({ Component: (await import('./employment/seeking/profile-page.js')).ProfilePage }) },
              { path: 'data', lazy: async () => ({ Component: (await import('./employment/seeking/data-page.js')).DataPage }) },
            ],
          },
        ],
      },
      {
        path: '/training',
        lazy: async () => ({ Component: (await import('./employment/training/training-frame.js')).TrainingFrame }),
        children: [
          { index: true, lazy: async () => ({ Component: (await import('./employment/training/courses-page.js')).CoursesPage }) },
          { path: 'courses/:id', lazy: async () => ({ Component: (await import('./employment/training/course-page.js')).CoursePage }) },
          { element: <SignedInOnly />, children: [{ path: 'credentials', lazy: async () => ({ Component: (await import('./employment/training/credentials-page.js')).CredentialsPage }) }] },
        ],
      },
      {
        element: <SignedInOnly />,
        children: [
          { path: '/report', lazy: async () => ({ Component: (await import('./cases/report-page.js')).ReportPage }) },
          { path: '/mine', lazy: async () => ({ Component: (await import('./cases/mine-page.js')).MinePage }) },
          { path: '/cases/:id', lazy: async () => ({ Component: (await import('./cases/case-page.js')).CasePage }) },
          {
            element: <For who="works" />,
            children: [
              { path: '/work', lazy: async () => ({ Component: (await import('./cases/work-page.js')).WorkPage }) },
              { path: '/ledger', lazy: async () => ({ Component: (await import('./cases/ledger-page.js')).LedgerPage }) },
            ],
          },
          {
            element: <For who="oversees" />,
            children: [
              { path: '/board', lazy: async () => ({ Component: (await import('./board/board-page.js')).BoardPage }) },
              { path: '/volunteers', lazy: async () => ({ Component: (await import('./volunteering/volunteers-page.js')).VolunteersPage }) },
              { path: '/posters', lazy: async () => ({ Component: (await import('./employment/sharing/still-hanging-page.js')).StillHangingPage }) },
            ],
          },
          { path: '/classes', lazy: async () => ({ Component: (await import('./youth/teacher/classes-page.js')).ClassesPage }) },
          { path: '/classes/:id', lazy: async () => ({ Component: (await import('./youth/teacher/register-page.js')).RegisterPage }) },
          { element: <For who="leads" />, children: [{ path: '/team', lazy: async () => ({ Component: (await import('./volunteering/team-page.js')).TeamPage }) }] },
          { path: '/volunteer', lazy: async () => ({ Component: (await import('./volunteering/volunteer-page.js')).VolunteerPage }) },
          { path: '/tasks/:id', lazy: async () => ({ Component: (await import('./volunteering/task-page.js')).TaskPage }) },
          { path: '/hail', lazy: async () => ({ Component: (await import('./volunteering/raise-hail-page.js')).RaiseHailPage }) },
          { path: '/hails/:id', lazy: async () => ({ Component: (await import('./volunteering/hail-page.js')).HailPage }) },
          {
            path: '/children',
            lazy: async () => ({ Component: (await import('./youth/guardian/children-page.js')).ChildrenPage }),
            children: [
              { index: true, lazy: async () => ({ Component: (await import('./youth/guardian/family-page.js')).FamilyPage }) },
              { path: 'new', lazy: async () => ({ Component: (await import('./youth/guardian/new-child-page.js')).NewChildPage }) },
              { path: 'places', lazy: async () => ({ Component: (await import('./youth/guardian/places-page.js')).PlacesPage }) },
              { path: 'programmes/:id', lazy: async () => ({ Component: (await import('./youth/guardian/programme-page.js')).ProgrammePage }) },
              { path: 'pickup', lazy: async () => ({ Component: (await import('./youth/guardian/pickup-page.js')).PickupPage }) },
              { path: 'notices', lazy: async () => ({ Component: (await import('./youth/guardian/notices-page.js')).NoticesPage }) },
              { path: 'demands', lazy: async () => ({ Component: (await import('./youth/guardian/demands-page.js')).DemandsPage }) },
              { path: ':id', lazy: async () => ({ Component: (await import('./youth/guardian/child-page.js')).ChildPage }) },
            ],
          },
          { path: '/notices', lazy: async () => ({ Component: (await import('./notices/notices-page.js')).NoticesPage }) },
          {
            element: <For who="oversees" />,
            children: [
              {
                lazy: async () => ({ Component: (await import('./youth/staff/staff-frame.js')).StaffFrame }),
                children: [
                  { path: '/programmes', lazy: async () => ({ Component: (await import('./youth/staff/programmes-page.js')).ProgrammesPage }) },
                  { path: '/programmes/new', lazy: async () => ({ Component: (await import('./youth/staff/programme-form-page.js')).NewProgrammePage }) },
                  { path: '/programmes/:id/change', lazy: async () => ({ Component: (await import('./youth/staff/programme-form-page.js')).ChangeProgrammePage }) },
                  {
                    path: '/programmes/:id',
                    lazy: async () => ({ Component: (await import('./youth/staff/programme-page.js')).ProgrammePage }),
                    children: [
                      { index: true, lazy: async () => ({ Component: (await import('./youth/staff/calendar-panel.js')).CalendarPanel }) },
                      { path: 'people', lazy: async () => ({ Component: (await import('./youth/staff/roster-panel.js')).RosterPanel }) },
                      { path: 'places', lazy: async () => ({ Component: (await import('./youth/staff/places-panel.js')).PlacesPanel }) },
                      { path: 'completion', lazy: async () => ({ Component: (await import('./youth/staff/completion-panel.js')).CompletionPanel }) },
                      { path: 'sheets', lazy: async () => ({ Component: (await import('./youth/staff/sheets-panel.js')).SheetsPanel }) },
                    ],
                  },
                  { path: '/registers', lazy: async () => ({ Component: (await import('./youth/staff/registers-page.js')).RegistersPage }) },
                  { path: '/children-ledger', lazy: async () => ({ Component: (await import('./youth/staff/children-ledger-page.js')).ChildrenLedgerPage }) },
                  { path: '/children-ledger/:id', lazy: async () => ({ Component: (await import('./youth/staff/child-record-page.js')).ChildRecordPage }) },
                  { path: '/demands', lazy: async () => ({ Component: (await import('./youth/staff/demands-page.js')).DemandsPage }) },
                ],
              },
            ],
          },
          {
            path: '/employer',
            lazy: async () => ({ Component: (await import('./employment/employer/employer-frame.js')).EmployerFrame }),
            children: [
              { index: true, lazy: async () => ({ Component: (await import('./employment/employer/employers-page.js')).EmployersPage }) },
              { path: 'new', lazy: async () => ({ Component: (await import('./employment/employer/employer-form-page.js')).NewEmployerPage }) },
              { path: 'jobs', lazy: async () => ({ Component: (await import('./employment/employer/jobs-page.js')).JobsPage }) },
              { path: 'jobs/new', lazy: async () => ({ Component: (await import('./employment/employer/job-form-page.js')).NewJobPage }) },
              { path: 'jobs/:id', lazy: async () => ({ Component: (await import('./employment/employer/job-page.js')).JobPage }) },
              { path: 'jobs/:id/change', lazy: async () => ({ Component: (await import('./employment/employer/job-form-page.js')).ChangeJobPage }) },
              { path: 'jobs/:id/applications', lazy: async () => ({ Component: (await import('./employment/employer/applications-page.js')).ApplicationsPage }) },
              { path: 'sheets', lazy: async () => ({ Component: (await import('./employment/employer/sheets-page.js')).SheetsPage }) },
              { path: ':id', lazy: async () => ({ Component: (await import('./employment/employer/employer-page.js')).EmployerPage }) },
              { path: ':id/change', lazy: async () => ({ Component: (await import('./employment/employer/employer-form-page.js')).ChangeEmployerPage }) },
            ],
          },
          { path: '/micro-homes', lazy: async () => ({ Component: (await import('./employment/micro-homes/homes-page.js')).HomesPage }) },
          { path: '/micro-homes/:id', lazy: async () => ({ Component: (await import('./employment/micro-homes/home-page.js')).HomePage }) },
          { path: '/micro-homes/needs/:id', lazy: async () => ({ Component: (await import('./employment/micro-homes/need-page.js')).NeedPage }) },
          { path: '/jobs/:id/share', lazy: async () => ({ Component: (await import('./employment/sharing/share-page.js')).SharePage }) },
          { path: '/employment/wording', lazy: async () => ({ Component: (await import('./employment/staff/wording-page.js')).WordingPage }) },
          {
            element: <For who="oversees" />,
            children: [
              {
                lazy: async () => ({ Component: (await import('./employment/staff/desk-frame.js')).DeskFrame }),
                children: [
                  { path: '/employment', lazy: async () => ({ Component: (await import('./employment/staff/waiting-page.js')).WaitingPage }) },
                  { path: '/employment/jobs', lazy: async () => ({ Component: (await import('./employment/staff/jobs-page.js')).JobsPage }) },
                  { path: '/employment/jobs/:id', lazy: async () => ({ Component: (await import('./employment/staff/job-page.js')).JobPage }) },
                  { path: '/employment/employers', lazy: async () => ({ Component: (await import('./employment/staff/employers-page.js')).EmployersPage }) },
                  { path: '/employment/employers/:id', lazy: async () => ({ Component: (await import('./employment/staff/employer-page.js')).EmployerPage }) },
                  { path: '/employment/training', lazy: async () => ({ Component: (await import('./employment/training/staff/courses-page.js')).CoursesPage }) },
                  { path: '/employment/training/new', lazy: async () => ({ Component: (await import('./employment/training/staff/course-form-page.js')).CourseFormPage }) },
                  { path: '/employment/training/:id', lazy: async () => ({ Component: (await import('./employment/training/staff/course-page.js')).CoursePage }) },
                  { path: '/employment/training/:id/sessions/:session', lazy: async () => ({ Component: (await import('./employment/training/staff/register-page.js')).RegisterPage }) },
                  { path: '/employment/micro-homes', lazy: async () => ({ Component: (await import('./employment/micro-homes/desk-page.js')).DeskPage }) },
                  { path: '/employment/sheets', lazy: async () => ({ Component: (await import('./employment/staff/sheets-page.js')).SheetsPage }) },
                  { path: '/employment/piecework', lazy: async () => ({ Component: (await import('./employment/piecework/figures-page.js')).FiguresPage }) },
                  { path: '/employment/figures', lazy: async () => ({ Component: (await import('./employment/staff/figures-page.js')).FiguresPage }) },
                ],
              },
            ],
          },
          {
            lazy: async () => ({ Component: (await import('./employment/piecework/piecework-frame.js')).PieceworkFrame }),
            children: [
              { path: '/piecework', lazy: async () => ({ Component: (await import('./employment/piecework/mine-page.js')).MinePage }) },
              { path: '/piecework/orders', lazy: async () => ({ Component: (await import('./employment/piecework/orders-page.js')).OrdersPage }) },
              { path: '/piecework/homes/:id/new', lazy: async () => ({ Component: (await import('./employment/piecework/take-page.js')).TakePage }) },
              { path: '/piecework/orders/:id', lazy: async () => ({ Component: (await import('./employment/piecework/order-page.js')).OrderPage }) },
              { path: '/piecework/orders/:id/shares/:share', lazy: async () => ({ Component: (await import('./employment/piecework/share-page.js')).SharePage }) },
            ],
          },
        ],
      },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
]);
