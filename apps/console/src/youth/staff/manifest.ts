import type { Manifest } from '../../frame/manifest.js';

/** What the staff of a community have to do with youth programmes. */
export const youthStaff: Manifest = [
  {
    frame: async () => (await import('./staff-frame.js')).StaffFrame,
    opens: 'oversees',
    pages: [
      {
        path: '/programmes',
        title: 'staff.programmes',
        menu: { section: 'youth', order: 30, icon: 'read' },
        page: async () => (await import('./programmes-page.js')).ProgrammesPage,
      },
      {
        path: '/programmes/new',
        title: 'staff.newProgramme',
        parent: '/programmes',
        page: async () => (await import('./programme-form-page.js')).NewProgrammePage,
      },
      {
        path: '/programmes/:id/change',
        title: 'staff.change',
        parent: '/programmes/:id',
        page: async () => (await import('./programme-form-page.js')).ChangeProgrammePage,
      },
      {
        frame: async () => (await import('./programme-page.js')).ProgrammePage,
        pages: [
          {
            path: '/programmes/:id',
            title: 'page.programme',
            parent: '/programmes',
            page: async () => (await import('./calendar-panel.js')).CalendarPanel,
          },
          {
            path: '/programmes/:id/people',
            title: 'staff.part.people',
            parent: '/programmes/:id',
            page: async () => (await import('./roster-panel.js')).RosterPanel,
          },
          {
            path: '/programmes/:id/places',
            title: 'staff.part.places',
            parent: '/programmes/:id',
            page: async () => (await import('./places-panel.js')).PlacesPanel,
          },
          {
            path: '/programmes/:id/completion',
            title: 'staff.part.completion',
            parent: '/programmes/:id',
            page: async () => (await import('./completion-panel.js')).CompletionPanel,
          },
          {
            path: '/programmes/:id/sheets',
            title: 'staff.part.sheets',
            parent: '/programmes/:id',
            page: async () => (await import('./sheets-panel.js')).SheetsPanel,
          },
        ],
      },
      {
        path: '/registers',
        title: 'staff.registers',
        menu: { section: 'youth', order: 40, icon: 'calendar' },
        page: async () => (await import('./registers-page.js')).RegistersPage,
      },
      {
        path: '/children-ledger',
        title: 'staff.childrenLedger',
        menu: { section: 'youth', order: 50, icon: 'contacts' },
        page: async () => (await import('./children-ledger-page.js')).ChildrenLedgerPage,
      },
      {
        path: '/children-ledger/:id',
        title: 'page.childRecord',
        parent: '/children-ledger',
        page: async () => (await import('./child-record-page.js')).ChildRecordPage,
      },
      {
        path: '/demands',
        title: 'staff.demands',
        menu: { section: 'youth', order: 60, icon: 'comment' },
        page: async () => (await import('./demands-page.js')).DemandsPage,
      },
    ],
  },
];
