import type { Manifest } from '../frame/manifest.js';

/** 常用语 of one's areas. */
export const templates: Manifest = [
  {
    path: '/reply-templates',
    title: 'replyTemplates.title',
    opens: 'oversees',
    menu: { section: 'cases', order: 60, icon: 'snippets' },
    page: async () => (await import('./templates-page.js')).TemplatesPage,
  },
];
