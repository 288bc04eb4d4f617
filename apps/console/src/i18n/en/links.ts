import type { links as zh } from '../zh/links.js';

export const links: typeof zh = {
  page: 'My account',
  title: 'Other ways to sign in',
  hint: 'What is linked signs you in to this account. We learn that it is you; no name, number or other data is taken from there.',
  linked: 'Linked',
  usedAt: 'Last signed in with it: {{at}}',
  link: 'Link',
  linkTo: 'Link {{title}}',
  end: 'End the link',
  endSure: '{{title}} will not sign you in to this account any more. Are you sure?',
  done: 'Linked.',
  username: 'Account there',
  password: 'Its password',
  passwordHint: 'It is checked with the directory, and not kept.',
};
