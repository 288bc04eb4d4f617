import type { Manifest } from '../../frame/manifest.js';

/** 居家增收. */
export const piecework: Manifest = [
  {
    frame: async () => (await import('./piecework-frame.js')).PieceworkFrame,
    opens: 'signedIn',
    pages: [
      {
        path: '/piecework',
        title: 'piecework.title',
        menu: { section: 'work', order: 50, icon: 'scissor', shown: ({ onStaff }) => !onStaff },
        page: async () => (await import('./mine-page.js')).MinePage,
      },
      {
        path: '/piecework/orders',
        title: 'piecework.orders',
        parent: '/piecework',
        page: async () => (await import('./orders-page.js')).OrdersPage,
      },
      {
        path: '/piecework/homes/:id/new',
        title: 'piecework.take',
        parent: '/piecework/orders',
        page: async () => (await import('./take-page.js')).TakePage,
      },
      {
        path: '/piecework/orders/:id',
        title: 'page.order',
        parent: '/piecework/orders',
        page: async () => (await import('./order-page.js')).OrderPage,
      },
      {
        path: '/piecework/orders/:id/shares/:share',
        title: 'page.share',
        parent: '/piecework/orders/:id',
        page: async () => (await import('./share-page.js')).SharePage,
      },
    ],
  },
];
