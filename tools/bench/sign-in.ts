import { join } from 'node:path';

import { addressFor } from '../runtime/running.ts';
import { DEMO_PASSWORD } from '../runtime/demo.ts';
import { Child } from './child.ts';
import { inDistrict, type Trial } from './district.ts';
import { atLeast, atMost, exactly, median, percentile, spread, type Findings } from './findings.ts';
import { SentCodes } from './sign-in/codes.ts';
import { kinds, type Kind, type MinimumTask } from './sign-in/kinds.ts';
import { numberOf, seedPeople, type SeededPerson } from './sign-in/people.ts';
import { Phone } from './sign-in/phone.ts';

const CONNECTIONS = 64;
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const SECONDS = 8;
/** Who signs in at eight in the morning. The whole town are 10,000, for which argon2 alone takes two processors some four minutes. */
const PEOPLE = Number(process.env.BENCH_PEOPLE ?? 2000);
/** Of the others for each round, more than there is time for. */
const EXTRA = 20_000;
/** An address may have so many codes an hour (codes/code.rules.ts), and a telephone moves on before. */
const SIGN_INS_OF_ADDRESS = 90;

const words: Record<Kind, string> = { password: 'sign-ins by password', code: 'sign-ins by code', register: 'registrations' };

interface Reached {
  perSecond: number;
  times: number[];
}

/** People register and sign in, beside what of it argon2 and PostgreSQL have to do; then a whole town signs in at eight in the morning. */
export const signIns = (): Promise<Findings> => {
  process.env.CODES_PER_HOUR = '1000000';
  return inDistrict(async (trial) => {
    const people = await seedPeople(trial.dataDir, 0, PEOPLE + EXTRA);
    const codes = new SentCodes(join(trial.dataDir, 'storage', 'identity', 'messages'));
    const town = new Town(trial, codes, people);
    // What the issuer keeps of somebody, for the smallest measure to be as large.
    await town.warmUp();
    const minimum = await Child.start('./sign-in/minimum.ts', {
      url: addressFor('linli_identity', 'linli_identity_app'),
      atOnce: CONNECTIONS,
      seconds: SECONDS,
      folder: trial.dataDir,
      people: { first: 0, count: PEOPLE },
    } satisfies MinimumTask);
    const found = new Map(kinds.map((kind) => [kind, { ours: [] as Reached[], least: [] as number[] }]));
    for (let round = 0; round < ROUNDS; round++) {
      for (const [kind, { ours, least }] of found) {
        least.push(await minimum.ask<number>(kind));
        ours.push(await town.forSeconds(kind, SECONDS));
        console.log(
          `  ${words[kind]}: ${ours.at(-1)!.perSecond.toFixed(1)}/s (p99 ${percentile(ours.at(-1)!.times, 0.99).toFixed(0)} ms), the least ${least.at(-1)!.toFixed(1)}/s`,
        );
      }
    }
    await minimum.stop();
    const morning = await town.inTheMorning();
    await codes.close();
    return findings(found, morning);
  });
};

/** Everybody who signs in; nobody does twice. */
class Town {
  private addresses = 0;
  private next = PEOPLE;
  private newcomers = 50_000_000;

  private readonly trial: Trial;
  private readonly codes: SentCodes;
  private readonly people: readonly SeededPerson[];
  constructor(trial: Trial, codes: SentCodes, people: readonly SeededPerson[]) {
    this.trial = trial;
    this.codes = codes;
    this.people = people;
  }

  async warmUp(): Promise<void> {
    for (const kind of kinds) await this.forSeconds(kind, 2);
    await fetch(`http://127.0.0.1:${this.trial.port}/oidc/auth?${abandoned(this.trial.district.url)}`, { redirect: 'manual' });
  }

  forSeconds(kind: Kind, seconds: number): Promise<Reached> {
    const end = performance.now() + seconds * 1000;
    return this.onEachPhone(kind, () => (performance.now() < end ? this.somebody(kind) : undefined));
  }

  /** By password, who comes first is in first. */
  async inTheMorning(): Promise<Reached & { seconds: number }> {
    const queue = this.people.slice(0, PEOPLE);
    const began = performance.now();
    const reached = await this.onEachPhone('password', () => queue.pop());
    return { ...reached, seconds: (performance.now() - began) / 1000 };
  }

  private somebody(kind: Kind): SeededPerson {
    if (kind === 'register') return { username: '', phone: numberOf(this.newcomers++) };
    const person = this.people[this.next++];
    if (!person) throw new Error('more people signed in than there are: raise EXTRA');
    return person;
  }

  /** As fast as the telephones can, until nobody is left. @throws Error when one of them is refused */
  private async onEachPhone(kind: Kind, next: () => SeededPerson | undefined): Promise<Reached> {
    const times: number[] = [];
    const began = performance.now();
    await Promise.all(
      Array.from({ length: CONNECTIONS }, async () => {
        for (let person = next(); person;) {
          const phone = new Phone(this.trial.district.url, this.trial.port, this.anotherAddress());
          for (let n = 0; person && n < SIGN_INS_OF_ADDRESS; n++, person = next()) {
            const sent = performance.now();
            if (kind === 'password') await phone.byPassword(person.username, DEMO_PASSWORD);
            else await phone.byCode(person.phone, this.codes);
            times.push(performance.now() - sent);
          }
          await phone.close();
        }
      }),
    );
    return { perSecond: times.length / ((performance.now() - began) / 1000), times };
  }

  /** Of this machine: all of 127.0.0.0/8 is. */
  private anotherAddress(): string {
    const n = ++this.addresses;
    return `127.${1 + (n >> 16)}.${(n >> 8) & 255}.${n & 255}`;
  }
}

const abandoned = (url: string): URLSearchParams =>
  new URLSearchParams({
    client_id: 'console',
    response_type: 'code',
    redirect_uri: `${url}/signed-in`,
    scope: 'openid profile',
    resource: 'https://linli/api',
    code_challenge: 'x'.repeat(43),
    code_challenge_method: 'S256',
    state: 'bench',
  });

function findings(
  found: ReadonlyMap<Kind, { ours: readonly Reached[]; least: readonly number[] }>,
  morning: Reached & { seconds: number },
): Findings {
  const rates = (ours: readonly Reached[]) => ours.map(({ perSecond }) => perSecond);
  const share = (ours: readonly Reached[], of: number) => ours.map(({ times }) => percentile(times, of));
  const ratioOf = ({ ours, least }: { ours: readonly Reached[]; least: readonly number[] }) => median(rates(ours)) / median(least);
  return {
    goals: [
      ...[...found].map(([kind, one]) =>
        atLeast(`${words[kind]}/s through the gateway / the argon2 and SQL they must do, ${CONNECTIONS} connections`, ratioOf(one), 0.5),
      ),
      exactly(`signed in at eight in the morning, of ${PEOPLE.toLocaleString('en')}`, morning.times.length, PEOPLE),
      atMost('at eight in the morning, p99 / p50', percentile(morning.times, 0.99) / percentile(morning.times, 0.5), 3),
    ],
    tables: [
      {
        head: ['', 'a second', 'p50 ms', 'p99 ms', 'what they must do/s', 'ratio'],
        rows: [...found].map(([kind, one]) => [
          words[kind],
          spread(rates(one.ours), 1),
          spread(share(one.ours, 0.5)),
          spread(share(one.ours, 0.99)),
          spread(one.least, 1),
          ratioOf(one).toFixed(2),
        ]),
      },
      {
        head: ['at eight in the morning', 's', 'a second', 'p50 ms', 'p99 ms'],
        rows: [
          [
            `${PEOPLE.toLocaleString('en')} people by password, ${CONNECTIONS} connections`,
            morning.seconds.toFixed(0),
            morning.perSecond.toFixed(1),
            percentile(morning.times, 0.5).toFixed(0),
            percentile(morning.times, 0.99).toFixed(0),
          ],
        ],
      },
    ],
    notes: [
      `A sign-in is everything that a browser asks the issuer for, from /oidc/auth to the tokens: 5 requests by password, 7 by code, 9 to register; nobody signs in twice, and none was refused. Medians of ${ROUNDS} rounds of ${SECONDS} s, in turn.`,
      'No limit is off: every number gets one code, read from the file that a district without a provider writes, and the telephones have addresses of 127.0.0.0/8 of their own. CODES_PER_HOUR is a district’s own setting.',
      'What they must do (tools/bench/sign-in/minimum.ts): one process that checks the password (argon2id, 19 MiB, two passes) and says only the statements without which something would not be true afterwards, each step one transaction in one round trip; no HTTP, pages, signatures or tokens.',
    ],
  };
}
