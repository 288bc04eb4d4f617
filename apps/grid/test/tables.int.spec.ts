import { tablesAreDeclared } from '@linli/service/testing';

import { grid } from '../src/service.js';

describe('the tables of grid', () => tablesAreDeclared(grid, new URL('../catalogue.txt', import.meta.url)));
