/** What a seeker can show an employer, each as she likes. Never her home, never how her hours came about. */
export const shareable = ['name', 'phone', 'skills', 'hours', 'note'] as const;
export type Shareable = (typeof shareable)[number];
