import { tablesAreDeclared } from '@linli/service/testing';

import { exchange } from '../src/service.js';

describe('the tables of exchange', () => tablesAreDeclared(exchange, new URL('../catalogue.txt', import.meta.url)));
