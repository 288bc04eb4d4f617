import type { notices as zh } from '../zh/notices.js';

/** The list of what somebody was told; what each kind says is with its service. */
export const notices: typeof zh = {
  title: 'Messages',
  unread: '{{n}} unread',
  new: 'New',
  look: 'View details',
  none: 'No notices yet.',
};
