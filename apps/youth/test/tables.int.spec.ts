import { tablesAreDeclared } from '@linli/service/testing';

import { youth } from '../src/service.js';

describe('the tables of youth', () => tablesAreDeclared(youth, new URL('../catalogue.txt', import.meta.url)));
