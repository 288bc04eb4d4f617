import { setTimeout as sleep } from 'node:timers/promises';

import sharp from 'sharp';

import { DEMO_PASSWORD } from '../runtime/demo.ts';
import { Client } from './client.ts';
import type { History } from './history.ts';
import { Random } from './random.ts';

const GRID = '/api/grid/v1';
const VOLUNTEERING = '/api/volunteering/v1';
const GREEN = '7ea70000-0000-4000-8000-000000000002';
const WORKER = 'b0000000-0000-4000-8000-000000000007';
/** In grid 7, whose worker signs in as wg07. */
const GRID_7 = '140321001001007';
const green = ['lvse1', 'lvse2'] as const;
const volunteers = [...green, 'lvdui', 'chengse1', 'chengse2', 'chengdui'] as const;
const residents = ['lihua', 'wangxiulan', 'zhaoming'] as const;
const everybody = [...residents, ...volunteers, 'wg07', 'shequ1', 'shequ2'] as const;
type Username = (typeof everybody)[number];

interface Scene {
  random: Random;
  /** Tells this lane's marks from all others'. */
  name: string;
  n: number;
}

/** People doing what the district is for, some at once, until told to stop. */
export class Workload {
  private readonly people = new Map<Username, Client>();
  private readonly history: History;
  private point = { lon: 0, lat: 0 };
  private photo = new Blob([]);
  private going = true;
  private running: Promise<unknown> = Promise.resolve();
  private hailing: Promise<void> = Promise.resolve();
  private slot = 0;

  constructor(history: History) {
    this.history = history;
  }

  async prepare(url: string, since: number): Promise<void> {
    for (const username of everybody) this.people.set(username, await Client.signedIn(url, username, DEMO_PASSWORD, this.history, since));
    const grid = await this.person('lihua').get<{ bbox: [number, number, number, number] }>(`${GRID}/grids/${GRID_7}`);
    if (!grid) throw new Error('the grid of the workload is not there');
    const [west, south, east, north] = grid.bbox;
    this.point = { lon: (west + east) / 2, lat: (south + north) / 2 };
    const image = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#47799c' } })
      .jpeg()
      .toBuffer();
    this.photo = new Blob([new Uint8Array(image)], { type: 'image/jpeg' });
    for (const username of volunteers) await this.person(username).put(`${VOLUNTEERING}/duty`, { point: this.point });
  }

  /** Begins `lanes` people's days. */
  begin(lanes: number, random: Random): void {
    const stories = [this.caseStory, this.caseStory, this.hailStory, this.hoursStory, this.reports];
    const lane = async (name: string, own: Random) => {
      const scene: Scene = { random: own, name, n: 0 };
      while (this.going) {
        scene.n += 1;
        await own.pick(stories).call(this, scene);
      }
    };
    this.running = Promise.all(Array.from({ length: lanes }, (_, n) => lane(`L${n}`, random.branch())));
  }

  /** Lets every story come to its end. */
  async end(): Promise<void> {
    this.going = false;
    await this.running;
  }

  private person(username: Username): Client {
    return this.people.get(username)!;
  }

  private async report({ random, name, n }: Scene, i = 0): Promise<string | undefined> {
    const mark = `${name}-${n}-${i}`;
    const body = {
      category: 'utility.water-pipe',
      description: `自来水管破裂 ${mark}`,
      point: this.point,
      contact: { name: '李桦', phone: '13803530101' },
    };
    const { body: made } = await this.person(random.pick(residents)).send(
      { name: 'case.report', path: `${GRID}/cases`, body, mark },
      random,
    );
    return made?.id;
  }

  private async reports(scene: Scene): Promise<void> {
    for (let i = 0; i < scene.random.between(1, 5); i++) await this.report(scene, i);
  }

  /** Reported, accepted, handed over, handled, with volunteers' hands now and then, verified and closed by another. */
  private async caseStory(scene: Scene): Promise<void> {
    const { random } = scene;
    const id = await this.report(scene);
    if (!id) return;
    const act = async (who: Username, command: string, body: object = {}) =>
      (await this.person(who).send({ name: `case.${command}`, path: `${GRID}/cases/${id}/${command}`, body, target: id }, random)).body !==
      undefined;
    if (!(await act('wg07', 'accept'))) return;
    if (random.chance(0.4) && !(await act('shequ1', 'dispatch', { handler: WORKER }))) return;
    if (!(await act('wg07', 'start'))) return;
    if (random.chance(0.5) && (await act('wg07', 'request-hands', { people: 1, need: 'clean-up' }))) await this.taskStory(id, random);
    const evidence = await this.upload('wg07', GRID, random);
    if (!evidence || !(await act('wg07', 'submit', { evidence: [evidence] }))) return;
    await act('shequ2', 'close');
  }

  private async taskStory(caseId: string, random: Random): Promise<void> {
    const who = random.pick(green);
    const find = async () =>
      (
        await this.person(who).get<{ items: { id: string; case: { id: string } }[] }>(`${VOLUNTEERING}/tasks?state=open&limit=200`)
      )?.items.find((task) => task.case.id === caseId)?.id;
    let id = await find();
    for (const until = Date.now() + 30_000; !id && Date.now() < until; id = await find()) await sleep(300);
    if (!id) return;
    const act = async (command: string, body: object = {}) =>
      (await this.person(who).send({ name: `task.${command}`, path: `${VOLUNTEERING}/tasks/${id}/${command}`, body, target: id! }, random))
        .body !== undefined;
    if (!(await act('take')) || !(await act('check-in')) || !(await act('check-out'))) return;
    const evidence = await this.upload(who, VOLUNTEERING, random);
    if (evidence) await act('finish', { evidence: [evidence] });
  }

  /** One hail at a time, since a volunteer goes to one elder at a time; all on duty accept it at once. */
  private hailStory({ random }: Scene): Promise<void> {
    this.hailing = this.hailing.then(async () => {
      const { body } = await this.person('wangxiulan').send(
        { name: 'hail.raise', path: `${VOLUNTEERING}/hails`, body: { need: 'carry', point: this.point, contact: { name: '王秀岚' } } },
        random,
      );
      if (!body) return;
      const act = (who: Username, command: string, source: Random) =>
        this.person(who).send(
          { name: `hail.${command}`, path: `${VOLUNTEERING}/hails/${body.id}/${command}`, body: {}, target: body.id },
          source,
        );
      const answers = await Promise.all(
        random.shuffle(volunteers).map(async (who) => ({ who, told: await act(who, 'accept', random.branch()) })),
      );
      for (const { who, told } of answers) if (told.body && (await act(who, 'arrive', random)).body) await act(who, 'finish', random);
    });
    return this.hailing;
  }

  /** Minutes that a leader enters, each in a quarter of an hour of its own, and then confirms or reverses. */
  private async hoursStory({ random, name, n }: Scene): Promise<void> {
    const who = random.pick(green);
    const startedAt = Date.now() - 86_400_000 - ++this.slot * 900_000;
    const account = who === 'lvse1' ? 'e0000000-0000-4000-8000-000000000001' : 'e0000000-0000-4000-8000-000000000002';
    const mark = `${name}-${n}`;
    const body = {
      accountId: account,
      teamId: GREEN,
      startedAt: new Date(startedAt),
      endedAt: new Date(startedAt + random.between(1, 14) * 60_000),
      reason: `补录 ${mark}`,
    };
    const { body: made } = await this.person('lvdui').send({ name: 'hours.enter', path: `${VOLUNTEERING}/hours`, body, mark }, random);
    if (!made) return;
    const decide = (decision: string, more: object = {}) =>
      this.person('lvdui').send(
        { name: `hours.${decision}`, path: `${VOLUNTEERING}/hours/${made.id}/${decision}`, body: more, target: made.id },
        random,
      );
    if (random.chance(0.7)) await decide('confirm');
    if (random.chance(0.3)) await decide('reverse', { reason: '时间有误' });
  }

  private async upload(who: Username, service: string, random: Random): Promise<string | undefined> {
    const body = new FormData();
    body.set('file', this.photo, '现场.jpg');
    return (await this.person(who).send({ name: 'photo.upload', path: `${service}/attachments`, body }, random)).body?.id;
  }
}
