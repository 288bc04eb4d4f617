import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';

import type { Role } from '@linli/contracts';
import { everyCommand, listsHaveIndexes, type TriedOut } from '@linli/resource/testing';
import { insert } from '@linli/service';
import { TestWorld, type Person, type TestService } from '@linli/service/testing';

import { seedAreas } from '../src/areas/seed-areas.js';
import { caseMachine, type CaseFacts, type CasePart, type CaseState } from '../src/cases/case.rules.js';
import { GridCase } from '../src/cases/grid-case.entity.js';
import { explained } from '../src/root-causes/root-causes.service.js';
import { explainedBy } from '../src/root-causes/root-cause.store.js';
import { grid } from '../src/service.js';

const AREA = '140321001001007';
const HOUR_MS = 3_600_000;
const at = (hours: number): Date => new Date(Date.now() + hours * HOUR_MS);
const handled: readonly CaseState[] = ['dispatched', 'handling', 'verifying', 'closed', 'followed-up', 'duplicate'];
const verified: readonly CaseState[] = ['closed', 'followed-up'];
const roles = {
  'grid-worker': AREA,
  'grid-lead': AREA,
  'community-staff': AREA.slice(0, 12),
  'subdistrict-staff': AREA.slice(0, 9),
  'district-staff': AREA.slice(0, 6),
} as const satisfies Partial<Record<Role, string>>;
type Who = CasePart | 'handling lead' | 'stranger';
type Kit = TriedOut<CaseState, CasePart, CaseFacts, typeof caseMachine.definition.moves, Who>;

let world: TestWorld;
let service: TestService;
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(grid);
  await service.seed(seedAreas, fileURLToPath(new URL('../../../deploy/demo', import.meta.url)));
});
afterAll(() => world.stop());

type Somebody = Person & { accountId: string };

let made = 0;
/** One that nobody but them may know of. */
async function make(state: CaseState, more: Partial<GridCase> = {}): Promise<string> {
  const id = randomUUID();
  await insert(service.dataSource, GridCase, {
    id,
    number: `NG-2026-${String(++made).padStart(6, '0')}`,
    version: 1,
    state,
    channel: 'console',
    category: 'utility.water-pipe',
    urgency: 'ordinary',
    public: false,
    description: '三单元门口自来水管破裂',
    lon: 113.63,
    lat: 37.79,
    area: AREA,
    registered_at: at(-1),
    due_dispatch: at(23),
    due_answer: at(167),
    verifier: verified.includes(state) ? randomUUID() : null,
    ...more,
  });
  return id;
}

/** With a photo of what was done: `submit` looks for one. */
const photographed = (id: string) =>
  service.dataSource.query(
    `INSERT INTO attachment (id, owner_type, owner_id, uploaded_by, media_type, bytes, sha256, storage_key)
     VALUES ($1, 'case-evidence', $2, $1, 'image/jpeg', 1, '0', '0')`,
    [randomUUID(), id],
  );

const person = (role: keyof typeof roles) => service.person([{ role, area: roles[role] }]);

/** @param extension until when somebody asks for more time, if they do */
function tried(commands: Kit['commands'], extension: Date | null): Kit {
  let people: Record<Who | 'stranger', Somebody>;
  let other: string;
  return {
    machine: caseMachine,
    path: '/api/grid/v1/cases',
    table: 'grid_case',
    commands,
    people: async () => {
      other = await make('handling');
      people = {
        'grid-worker': await person('grid-worker'),
        'grid-lead': await person('grid-lead'),
        'community-staff': await person('community-staff'),
        'subdistrict-staff': await person('subdistrict-staff'),
        'district-staff': await person('district-staff'),
        handler: await service.person(),
        reporter: await service.person(),
        'handling lead': await person('grid-lead'),
        stranger: await service.person(),
      };
      return people;
    },
    who: {
      'grid-worker': ['grid-worker'],
      'grid-lead': ['grid-lead'],
      'community-staff': ['community-staff'],
      'subdistrict-staff': ['subdistrict-staff'],
      'district-staff': ['district-staff'],
      // Nobody handles what was not dispatched to anybody.
      handler: (state) => (handled.includes(state) ? ['handler'] : []),
      reporter: ['reporter'],
      'handling lead': (state) => (handled.includes(state) ? ['grid-lead', 'handler'] : ['grid-lead']),
      stranger: [],
    },
    make: async (_service, state, who) => {
      const handler = who === 'handling lead' ? who : 'handler';
      const id = await make(state, {
        handler: handled.includes(state) ? people[handler].accountId : null,
        reporter: people.reporter.accountId,
        extension_until: extension,
      });
      await photographed(id);
      return id;
    },
    facts: (state) => ({ returns: 0, handled: handled.includes(state), extensionPending: extension !== null }),
    bodies: {
      dispatch: async () => ({ handler: people['grid-worker'].accountId }),
      return: { note: '不归我管' },
      'request-extension': { note: '等配件', until: at(200).toISOString() },
      'decide-extension': { approved: true },
      'request-hands': { people: 2, need: 'carry' },
      submit: { evidence: [] },
      'send-back': { note: '还在漏' },
      reject: { reason: 'no-facts' },
      'mark-duplicate': async () => ({ of: other }),
      rate: { stars: 5, satisfied: true },
      reopen: { note: '又漏了' },
      moderate: { public: false },
      'reveal-contact': { reason: '回访核实' },
    },
    unversioned: ['reveal-contact'],
    repeatable: ['dispatch'],
  };
}

const deciding = ['decide-extension'] as const;
describe('every command of a case', () =>
  everyCommand(
    () => service,
    tried(
      caseMachine.commands.filter((command) => !deciding.some((one) => one === command)),
      null,
    ),
  ));

describe('a case for which more time is asked', () => everyCommand(() => service, tried(deciding, at(200))));

describe('the list', () => listsHaveIndexes(grid, { 'cases of a root cause': [explained, [explainedBy(randomUUID())]] }));
