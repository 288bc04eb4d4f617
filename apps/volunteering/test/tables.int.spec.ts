import { tablesAreDeclared } from '@linli/service/testing';

import { volunteering } from '../src/service.js';

describe('the tables of volunteering', () => tablesAreDeclared(volunteering, new URL('../catalogue.txt', import.meta.url)));
