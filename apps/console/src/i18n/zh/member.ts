import { application } from './application.js';
import { family } from './family.js';
import { menu } from './menu.js';
import { microHome } from './micro-home.js';
import { nearby } from './nearby.js';
import { notices } from './notices.js';
import { outbox } from './outbox.js';
import { resident } from './resident.js';
import { search } from './search.js';

/** The words of a resident’s home and of what is around every page of whoever is signed in. */
export const member = {
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
