import { tablesAreDeclared } from '@linli/service/testing';

import { employment } from '../src/service.js';

describe('the tables of employment', () => tablesAreDeclared(employment, new URL('../catalogue.txt', import.meta.url)));
