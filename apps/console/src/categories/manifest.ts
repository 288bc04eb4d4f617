import type { Manifest } from '../frame/manifest.js';

/** 事项类别: what kinds of cases there are, what is asked of each, and within which time they are answered. */
export const categories: Manifest = [
  {
    path: '/categories',
    title: 'categories.title',
    opens: 'operates',
    menu: { section: 'system', order: 4, icon: 'tags' },
    page: async () => (await import('./categories-page.js')).CategoriesPage,
  },
  {
    path: '/categories/new',
    title: 'categories.new',
    opens: 'operates',
    parent: '/categories',
    page: async () => (await import('./category-page.js')).NewCategoryPage,
  },
  {
    path: '/categories/:id',
    title: 'categories.one',
    opens: 'operates',
    parent: '/categories',
    page: async () => (await import('./category-page.js')).CategoryPage,
  },
];
