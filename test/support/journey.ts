import { readFileSync } from 'node:fs';

import { at } from '@linli/client';
import { brokerOptions } from '@linli/events';
import { Person } from '@linli/testing';
import { connect, headers, type NatsConnection } from '@nats-io/transport-node';
import sharp from 'sharp';

import { Caller } from './caller.js';
import { demoFile } from './district.js';

interface Demo {
  url: string;
  accounts: { username: string; password: string }[];
  clients: { clientId: string; clientSecret: string }[];
  services: Record<string, string>;
  nats: string;
}

/** The district that this run started, as its demo.json tells. */
export class Journey {
  private constructor(
    readonly demo: Demo,
    private readonly nats: NatsConnection,
  ) {}

  static async begin(): Promise<Journey> {
    const demo = JSON.parse(readFileSync(demoFile(), 'utf8')) as Demo;
    return new Journey(demo, await connect(brokerOptions(demo.nats, 'journey')));
  }

  async end(): Promise<void> {
    await this.moveClock(0);
    await this.nats.close();
  }

  account(username: string): { username: string; password: string } {
    const account = this.demo.accounts.find((one) => one.username === username);
    if (!account) throw new Error(`nobody signs in as ${username}`);
    return account;
  }

  async signIn(username: string): Promise<Caller> {
    return new Caller(await Person.signedIn(this.demo.url, username, this.account(username).password));
  }

  /** Puts a message on the broker, as the operator may. */
  async publish(subject: string, data: object, attributes: Record<string, string>): Promise<void> {
    const all = headers();
    for (const [name, value] of Object.entries(attributes)) all.set(name, value);
    this.nats.publish(subject, JSON.stringify(data), { headers: all });
    await this.nats.flush();
  }

  /** Moves every service's clock; the message needs a moment to reach them. */
  async moveClock(minutes: number): Promise<void> {
    this.nats.publish('linli.clock', JSON.stringify({ offsetMs: minutes * 60_000 }));
    await this.nats.flush();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }

  /** What every service does once a minute or so, it does now. */
  async comeRound(): Promise<void> {
    this.nats.publish('linli.jobs');
    await this.nats.flush();
  }

  /** The middle of a grid. */
  async middleOf(person: Caller, grid: string): Promise<{ lon: number; lat: number }> {
    const { body } = await person.get(at('/api/grid/v1/grids/{code}', { code: grid }));
    const [west, south, east, north] = body.bbox;
    return { lon: (west! + east!) / 2, lat: (south! + north!) / 2 };
  }

  async photo(person: Caller, service: 'grid' | 'volunteering'): Promise<string> {
    const image = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#47799c' } })
      .jpeg()
      .toBuffer();
    const { body } = await person.upload(service, image, '现场.jpg', 'image/jpeg');
    return body.id;
  }
}
