import { concernsCommand, concernsHint, concernsService, isSteady } from './concerns.rules.js';

const [A, B] = ['018f0000-0000-7000-8000-00000000000a', '018f0000-0000-7000-8000-00000000000b'];
const hint = (service: string, type: string, id = A) => ({ service, aggregate: { type, id } });

describe('a hint', () => {
  it.each([
    ['the case itself', `/api/grid/v1/cases/${A}`, hint('grid', 'case'), true],
    ['its timeline', `/api/grid/v1/cases/${A}/timeline`, hint('grid', 'case'), true],
    ['lists of cases', '/api/grid/v1/cases?state=registered', hint('grid', 'case'), true],
    ['figures of cases', '/api/grid/v1/cases/figures?by=month', hint('grid', 'case'), true],
    ['another case', `/api/grid/v1/cases/${B}`, hint('grid', 'case'), false],
    ['errands, when a case changes', '/api/grid/v1/errands', hint('grid', 'case'), false],
    ['the outlines of the grids', '/api/grid/v1/grids.geojson', hint('grid', 'case'), false],
    ['the kinds of cases', '/api/grid/v1/categories', hint('grid', 'case'), false],
    ['who works in a grid', '/api/grid/v1/grids/140321001001001', hint('grid', 'case'), false],
    ['another service', `/api/volunteering/v1/tasks/${A}`, hint('grid', 'case'), false],
    ['names of people', `/api/identity/v1/people?ids=${A}`, hint('grid', 'case'), false],
    ['a register, when a child is handed over', `/api/youth/v1/sessions/${B}/register`, hint('youth', 'handover'), true],
    ['one’s own things, when a notice comes', `/api/employment/v1/trainings/${B}`, hint('employment', 'notice'), true],
    ['the list of notices, when another thing changes', '/api/youth/v1/notices?limit=1', hint('youth', 'session'), false],
    ['the list of notices, when one comes', '/api/youth/v1/notices?limit=1', hint('youth', 'notice'), true],
    ['one’s hours', '/api/volunteering/v1/hours', hint('volunteering', 'hours'), true],
  ])('%s', (_name, path, given, concerned) => expect(concernsHint(path, given)).toBe(concerned));
});

describe('a command', () => {
  it.each([
    ['the case it goes to', `/api/grid/v1/cases/${A}`, `/api/grid/v1/cases/${A}/accept`, true],
    ['lists of cases', '/api/grid/v1/cases?relation=reported', '/api/grid/v1/cases', true],
    ['another case', `/api/grid/v1/cases/${B}/timeline`, `/api/grid/v1/cases/${A}/accept`, false],
    ['the outlines of the grids', '/api/grid/v1/grids.geojson', `/api/grid/v1/cases/${A}/accept`, false],
    ['the kinds of cases, when one is changed', '/api/grid/v1/categories', `/api/grid/v1/categories/${A}`, true],
    ['the kinds of cases, when a case is', '/api/grid/v1/categories', `/api/grid/v1/cases/${A}/accept`, false],
    ['another service', '/api/youth/v1/programmes', `/api/grid/v1/cases/${A}/accept`, false],
    ['what else a service has', '/api/employment/v1/jobs', `/api/employment/v1/employers/${A}/verify`, true],
    ['anything, when a notice is read', '/api/youth/v1/children', `/api/youth/v1/notices/${A}/read`, false],
    ['the notices, when one is read', '/api/youth/v1/notices?limit=1', `/api/youth/v1/notices/${A}/read`, true],
    ['the notices, when something else is done', '/api/youth/v1/notices?limit=1', `/api/youth/v1/programmes/${A}/open`, false],
    ['what is no address of the API', 'something', `/api/grid/v1/cases/${A}/accept`, false],
  ])('%s', (_name, path, command, concerned) => expect(concernsCommand(path, command)).toBe(concerned));
});

it('what may have been missed of a service is all that changes', () => {
  expect(concernsService('/api/grid/v1/errands', 'grid')).toBe(true);
  expect(concernsService('/api/youth/v1/notices', 'grid')).toBe(false);
  expect(concernsService('/api/grid/v1/grids.geojson', 'grid')).toBe(false);
});

it('the lists of areas stay, one grid does not', () => {
  expect(['/api/grid/v1/grids', '/api/grid/v1/areas?level=9', '/api/grid/v1/grids/140321001001001'].map(isSteady)).toEqual([
    true,
    true,
    false,
  ]);
});
