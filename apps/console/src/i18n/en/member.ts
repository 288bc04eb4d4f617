import type { member as zh } from '../zh/member.js';
import { application } from './application.js';
import { family } from './family.js';
import { menu } from './menu.js';
import { microHome } from './micro-home.js';
import { nearby } from './nearby.js';
import { notices } from './notices.js';
import { outbox } from './outbox.js';
import { resident } from './resident.js';
import { search } from './search.js';

export const member: typeof zh = {
  application,
  family,
  menu,
  microHome,
  nearby,
  notices,
  outbox,
  resident,
  search,
};
