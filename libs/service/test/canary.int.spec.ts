import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { GridCaseAcceptedV1 } from '@linli/contracts';
import { Logger } from '@nestjs/common';

import { system, UnitOfWork } from '../src/index.js';
import { watch, type CanaryPlan, type Person, type TestService } from '../src/testing/index.js';
import { notes } from './notes.js';

const path = '/api/grid/v1/notes';
const plan: CanaryPlan = {
  fields: { 'WriteNote.text': 'words', 'WriteNote.phone': 'personal' },
  clear: { 'words note.text': 'a note is what everybody reads' },
};

/** @param settings take a protection of PostgreSQL's log away */
async function watched(settings?: Record<string, string>) {
  const at = await watch(notes, plan, { settings });
  return { ...at, person: await at.service.person() };
}

const write = (person: Person, more: object = {}) =>
  person.post<{ id: string; text: string }>(path, { id: randomUUID(), text: '小猫走失', phone: '13812345678', ...more });

/** A row that a table refuses, with what lies in another. PostgreSQL itself keeps rows of a table with row-level security to itself. */
const refused = (service: TestService) =>
  service.get(UnitOfWork).as(system, (tx) => tx.manager.query('INSERT INTO access_grant (id, role) SELECT id, text FROM note'));

describe('personal data of a service under watch', () => {
  let at: Awaited<ReturnType<typeof watched>>;
  beforeAll(async () => {
    at = await watched();
    expect((await write(at.person)).body.text).toMatch(/^雀金丝/);
    expect((await at.person.post(path, { id: 'x', text: '太长', phone: '13812345678' })).status).toBe(400);
  });
  afterAll(() => at.stop());

  it('is declared field by field, and each was sent', () => {
    expect([at.canary.undeclared(), at.canary.unsent(), at.canary.wordsPlanted]).toEqual([[], [], 3]);
    expect(at.canary.undeclared({ 'WriteNote.phone': 'personal', 'WriteNote.gone': 'plain' })).toEqual([
      'DismissWork.reason',
      'WriteNote.gone is not there',
      'WriteNote.text',
    ]);
  });

  it('lies nowhere in clear but where the plan says, and a row that PostgreSQL refuses does not come into its log', async () => {
    await expect(refused(at.service)).rejects.toThrow('violates not-null constraint');
    expect(await at.canary.places()).toEqual([]);
  });

  it('does not come into the service’s log when an error quotes it', async () => {
    const { body } = await write(at.person, { text: '小猫回来' });
    const quoting = await at.service.dataSource.query('SELECT $1::uuid', [body.text]).catch((error: Error) => error);
    expect(at.canary.foundIn((quoting as Error).message)).toEqual([body.text]);
    new Logger('test').error((quoting as Error).stack);
    new Logger('test').error(quoting);
    // PostgreSQL's own log quotes it whatever its settings: what comes to a column of another form is checked before (http/validation.ts).
    expect((await at.canary.places()).filter((place) => !place.startsWith('PostgreSQL’s log'))).toEqual([]);
  });

  it.each<[string, (word: string) => Promise<unknown> | void, RegExp]>([
    [
      'a column, in hexadecimal',
      (word) =>
        at.service.dataSource.query('INSERT INTO person_key (person_id, wrapped) VALUES ($1, $2)', [randomUUID(), Buffer.from(`x${word}`)]),
      /^in clear: words person_key\.wrapped$/,
    ],
    [
      'an event',
      (word) => at.service.publish(GridCaseAcceptedV1, { type: word, id: randomUUID(), version: 1 }, GridCaseAcceptedV1.example),
      /^event grid\.case\.accepted\.v1$/,
    ],
    ['the log, in base64', (word) => new Logger('test').warn(Buffer.from(`ab${word}`).toString('base64')), /^log: /],
    ['an address', (word) => fetch(`${at.service.address}${path}?q=${encodeURIComponent(word)}`), /^address: /],
    ['the name of a file', (word) => writeFileSync(join(at.world.folder, `${word}.txt`), ''), /^file name: /],
  ])('is found in %s (control)', async (_place, leave, expected) => {
    const { body } = await write(at.person, { text: `小猫${_place.length}` });
    await leave(body.text);
    expect(await at.canary.places()).toContainEqual(expect.stringMatching(expected));
  });
});

it('without the settings that keep rows out of it, PostgreSQL writes them into its log (control)', async () => {
  const at = await watched({ log_error_verbosity: 'default' });
  await write(at.person);
  await expect(refused(at.service)).rejects.toThrow('violates not-null constraint');
  expect(await at.canary.places()).toContainEqual(expect.stringMatching(/^PostgreSQL’s log: .*g row contains/));
  await at.stop();
});
