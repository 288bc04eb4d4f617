import { tablesAreDeclared } from '@linli/service/testing';

import { identity } from '../src/service.js';

describe('the tables of identity', () => tablesAreDeclared(identity, new URL('../catalogue.txt', import.meta.url)));
