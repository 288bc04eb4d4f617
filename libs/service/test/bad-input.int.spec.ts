import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';

import { Body, Controller, Get, Injectable, Module, Param, Post, Put, Query } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsArray, IsDate, IsDefined, IsInt, IsISO8601, IsNumber, IsOptional, Max, ValidateNested } from 'class-validator';
import sharp from 'sharp';

import { checkVersion, IfMatch, UnitOfWork, type ServiceDefinition } from '../src/index.js';
import { TestWorld, type Person, type TestService } from '../src/testing/index.js';
import { notes } from './notes.js';

class Point {
  @IsNumber() lon!: number;
}

class Everything {
  @IsDefined() @ValidateNested() @Type(() => Point) point!: Point;
  @IsOptional() @IsArray() @ValidateNested({ each: true }) @Type(() => Point) points?: Point[];
  @IsOptional() @Type(() => Date) @IsDate() at?: Date;
  @IsOptional() @IsISO8601({ strict: true }) day?: string;
  @IsOptional() @IsInt() n?: number;
  @IsOptional() @IsInt() @Max(1e12) many?: number;
}

class Range {
  @IsOptional() @Type(() => Date) @IsDate() from?: Date;
}

@Injectable()
class Calls {
  constructor(readonly unitOfWork: UnitOfWork) {}
}

/** Every kind of input that an operation may take. */
@Controller('probe')
class ProbeController {
  constructor(private readonly calls: Calls) {}

  @Post()
  take(@Body() body: Everything) {
    return { ...body };
  }

  @Get()
  ask(@Query() range: Range) {
    return this.calls.unitOfWork.read(async (tx) => tx.manager.query('SELECT $1::timestamptz AS at', [range.from ?? null]));
  }

  @Get('words/:word')
  word(@Param('word') word: string) {
    return this.calls.unitOfWork.read(async (tx) => tx.manager.query('SELECT $1::text AS word', [word]));
  }

  /** An operation that forgot to check what it takes. */
  @Get('careless/:word')
  careless(@Param('word') word: string) {
    return this.calls.unitOfWork.read(async (tx) => tx.manager.query('SELECT $1::uuid', [word]));
  }

  @Put('counts/:id')
  count(@Param('id') id: string, @IfMatch() expected: number | undefined) {
    return this.calls.unitOfWork.run(async (tx) => {
      const [row] = await tx.manager.query<{ version: number }[]>('SELECT version FROM note WHERE id = $1', [id]);
      const version = row?.version ?? 0;
      checkVersion(expected, version);
      await tx.manager.query(
        'INSERT INTO note (id, text, owner, version) VALUES ($1, $2, $3, 1) ON CONFLICT (id) DO UPDATE SET version = note.version + 1',
        [id, 'counted', tx.caller.accountId],
      );
      return { id, version: version + 1 };
    });
  }
}

@Module({ controllers: [ProbeController], providers: [Calls] })
class Probe {}

const definition: ServiceDefinition = {
  ...notes,
  module: { module: class Both {}, imports: [notes.module as never, Probe] },
  extend: async (app) => {
    await app.register(async (page: { get: (path: string, handler: () => never) => void }) => {
      page.get('/page', () => {
        throw Object.assign(new Error('invalid byte sequence for encoding "UTF8": 13812345678'), { code: '22021' });
      });
    });
  },
};

let world: TestWorld;
let service: TestService;
let person: Person;
const probe = '/api/grid/v1/probe';
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(definition);
  person = await service.person();
});
afterAll(() => world.stop());

interface Problem {
  code: string;
  errors?: { pointer: string; code: string }[];
}
const send = async (path: string, init: RequestInit = {}) => {
  const answer = await fetch(service.address + path, {
    ...init,
    headers: { authorization: `Bearer ${person.token}`, 'content-type': 'application/json', ...init.headers },
  });
  return {
    status: answer.status,
    headers: answer.headers,
    type: answer.headers.get('content-type'),
    body: (await answer.json().catch(() => undefined)) as Problem,
  };
};
const post = (body: string | object) => send(probe, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) });
const point = { lon: 1 };

describe('a body', () => {
  it.each([
    ['an array', '[]', ''],
    ['an array of bodies', [{ point }], ''],
    ['an array where an object belongs', { point: [] }, '/point'],
    ['an array of objects where one belongs', { point: [point] }, '/point'],
    ['an array in an array', { point, points: [[point]] }, '/points/0'],
    ['an empty array in an array', { point, points: [[]] }, '/points/0'],
    ['an object with toString as a date', { point, at: { toString: 1 } }, '/at/toString'],
    ['a date before all dates', { point, at: '-271821-04-20T00:00:00.000Z' }, '/at'],
    ['a date in the year 0', { point, at: '0000-01-01T00:00:00.000Z' }, '/at'],
    ['a date after the year 9999', { point, at: '+275760-09-13T00:00:00.000Z' }, '/at'],
    ['a day in the year 0', { point, day: '0000-01-01' }, '/day'],
    ['an integer that no column holds', { point, n: 2 ** 31 }, '/n'],
    ['a number beyond all numbers', '{"point":{"lon":1e999}}', '/point/lon'],
    ['U+0000', '{"point":{"lon":"\\u0000"}}', '/point/lon'],
    ['half of a surrogate pair in a name', '{"point":{"\\ud800":1}}', '/point'],
    ['nothing but depth', `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`, '/a'.repeat(20)],
    ['arrays in depth', `{"point":${'['.repeat(3000)}${']'.repeat(3000)}}`, `/point${'/0'.repeat(19)}`],
  ])('that is or holds %s is 400 with its pointer', async (_name, body, pointer) => {
    const answer = await post(body);
    expect([answer.status, answer.type, answer.body.code]).toEqual([400, 'application/problem+json; charset=utf-8', 'validation-failed']);
    expect(answer.body.errors).toEqual([{ pointer, code: expect.any(String) }]);
  });

  it('that is well passes, with bounds of its own where it has any (control)', async () => {
    const body = { point, points: [point], at: '2026-11-28T08:00:00.000Z', day: '2026-11-28', n: 2 ** 31 - 1, many: 1e11 };
    expect(await post(body)).toMatchObject({ status: 201, body });
  });

  it.each([
    ['text/plain', 'x'],
    ['application/x-www-form-urlencoded', 'a=1'],
    ['multipart/form-data; boundary=x', '--x--\r\n'],
    ['application/xml', '<a/>'],
  ])('declared as %s is 415', async (type, body) => {
    expect(await send(probe, { method: 'POST', body, headers: { 'content-type': type } })).toMatchObject({
      status: 415,
      body: { code: 'unsupported-media' },
    });
  });
});

describe('an address', () => {
  it.each([
    ['a date that cannot be stored', `${probe}?from=-271821-04-20T00:00:00.000Z`, 400, 'validation-failed'],
    ['U+0000 in its query', `${probe}?from=%00`, 400, 'validation-failed'],
    ['U+0000 in its path', `${probe}/words/a%00b`, 400, 'validation-failed'],
    ['what is no encoding', '/%zz', 400, 'malformed'],
    ['a part without end', `${probe}/words/${'x'.repeat(300)}`, 414, 'address-too-long'],
    ['what the operation lets through and PostgreSQL refuses', `${probe}/careless/x`, 400, 'malformed'],
  ])('with %s is refused as a problem', async (_name, path, status, code) => {
    expect(await send(path)).toMatchObject({ status, type: 'application/problem+json; charset=utf-8', body: { code } });
  });

  it('asked in a way that it does not know is 405 and says which it knows; an unknown one is 404 (control)', async () => {
    const answer = await send(`${probe}/words/x`, { method: 'DELETE' });
    expect([answer.status, answer.body.code, answer.headers.get('allow')]).toEqual([405, 'method-not-allowed', 'GET, HEAD']);
    expect((await send(`${probe}/nothing/x/y`)).status).toBe(404);
  });

  it('of a page beside the operations shows no message of PostgreSQL', async () => {
    const answer = await send('/page');
    expect([answer.status, answer.type]).toEqual([400, 'application/problem+json; charset=utf-8']);
    expect(JSON.stringify(answer.body)).not.toMatch(/UTF8|13812345678/);
  });
});

describe('what is no request', () => {
  it.each([
    ['headers without end', `GET / HTTP/1.1\r\nhost: x\r\na: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['no HTTP', 'HELLO\r\n\r\n', 400],
  ])('%s is a problem too', async (_name, sent, status) => {
    const socket = connect(Number(new URL(service.address).port), '127.0.0.1');
    socket.write(sent);
    let answer = '';
    for await (const chunk of socket) answer += String(chunk);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} [^]*application/problem\\+json[^]*"status":${status}`));
  });
});

describe('an upload', () => {
  const form = (body: string, type = 'multipart/form-data; boundary=x') =>
    send('/api/grid/v1/attachments', { method: 'POST', body, headers: { 'content-type': type } });

  it.each([
    ['does not end', '--x\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\n\r\nabc', undefined],
    ['does not say how its parts are told apart', 'abc', 'multipart/form-data'],
    ['has no end of a header', '--x\r\ncontent-disposition', undefined],
  ])('that %s is 400', async (_name, body, type) =>
    expect(await form(body, type)).toMatchObject({ status: 400, type: 'application/problem+json; charset=utf-8' }),
  );

  it('of another photo under the same Idempotency-Key is refused, though both are of one size', async () => {
    const photo = (background: string) =>
      sharp({ create: { width: 8, height: 8, channels: 3, background } })
        .png({ compressionLevel: 0 })
        .toBuffer();
    const key = randomUUID();
    const upload = async (bytes: Buffer) => {
      const body = new FormData();
      body.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'a.png');
      const answer = await fetch(`${service.address}/api/grid/v1/attachments`, {
        method: 'POST',
        body,
        headers: { authorization: `Bearer ${person.token}`, 'idempotency-key': key },
      });
      return { status: answer.status, body: (await answer.json()) as Problem & { id: string } };
    };
    const [one, other] = [await photo('#000'), await photo('#fff')];
    expect(one).toHaveLength(other.length);
    const first = await upload(one);
    expect(first.status).toBe(201);
    expect((await upload(one)).body.id).toBe(first.body.id);
    expect(await upload(other)).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  });
});

it('a PUT is repeated under its Idempotency-Key, not done twice; without one it is (control)', async () => {
  const id = randomUUID();
  const put = (headers: Record<string, string>) =>
    send(`${probe}/counts/${id}`, { method: 'PUT', body: '{}', headers: { 'if-match': '"0"', ...headers } });
  const key = { 'idempotency-key': randomUUID() };
  expect(await put(key)).toMatchObject({ status: 200, body: { version: 1 } });
  expect(await put(key)).toMatchObject({ status: 200, body: { version: 1 } });
  expect((await put({})).status).toBe(412);
});
