import { at, post, type Schema } from '@linli/client';
import { eventually } from '@linli/testing';
import type { Browser, Page } from 'playwright-core';

import type { Caller } from './caller.js';
import { Journey } from './journey.js';
import { look, type Size } from './look.js';
import { desktop, openBrowser, Visitor } from './visitor.js';

export const youth = '/api/youth/v1';
const COMMUNITY = '140321001001';
const MINUTE = 60_000;

export const dayIn = (days: number) => new Date(Date.now() + (days * 1440 + 480) * MINUTE).toISOString().slice(0, 10);

/** Community staff before their screen, and what they need there, made through the API. */
export class Desk {
  private constructor(
    readonly journey: Journey,
    private readonly browser: Browser,
    readonly staff: Caller,
    readonly visitor: Visitor,
  ) {}

  static async open(): Promise<Desk> {
    const journey = await Journey.begin();
    const browser = await openBrowser();
    return new Desk(
      journey,
      browser,
      await journey.signIn('shequ1'),
      await Visitor.signedIn(browser, journey.demo.url, journey.account('shequ1'), desktop),
    );
  }

  async leave(): Promise<void> {
    await this.visitor.leave();
    await this.browser.close();
    await this.journey.end();
  }

  get page(): Page {
    return this.visitor.page;
  }

  said(words: string): Promise<void> {
    return this.page.getByText(words).first().waitFor();
  }

  button(name: string) {
    return this.page.getByRole('button', { name });
  }

  /** Finds the place of a form by the name of a grid. */
  async findPlace(grid: string): Promise<void> {
    await this.page.getByRole('searchbox', { name: '搜索小区、街巷或网格' }).fill(grid);
    await this.page.getByRole('search').getByRole('button', { name: grid }).click();
  }

  /** The dialog in front. */
  dialog() {
    return this.page.getByRole('dialog').filter({ visible: true }).last();
  }

  /** A dialog is gone when the answer is in. */
  async dialogs(left: number): Promise<void> {
    await eventually(
      () => this.page.getByRole('dialog').filter({ visible: true }).count(),
      (count) => count === left,
    );
  }

  async confirm(): Promise<void> {
    await this.page.locator('.ant-popconfirm').filter({ visible: true }).getByRole('button', { name: '确定' }).click();
  }

  /** A look on both screens, and on with the larger one. */
  async look(name: string, on?: readonly Size[]): Promise<void> {
    await look(this.visitor, name, on);
    await this.page.setViewportSize(desktop);
  }

  /** An open programme of a test’s own. */
  async programme(title: string, more: Partial<Schema<'CreateProgramme'>> = {}): Promise<string> {
    const { status, body } = await this.staff.send(
      post('/api/youth/v1/programmes', {
        body: {
          kind: 'after-school',
          title,
          area: COMMUNITY,
          site: '南关社区三楼',
          point: { lon: 113.6265, lat: 37.7904 },
          room: 20,
          ratio: 10,
          places: 20,
          ageFrom: 6,
          ageTo: 12,
          firstDay: dayIn(1),
          lastDay: dayIn(28),
          weekdays: [1, 2, 3, 4, 5],
          from: '16:30',
          to: '18:30',
          ...more,
        },
      }),
    );
    expect(status).toBe(201);
    await this.staff.does(post('/api/youth/v1/programmes/{id}/open', { id: body.id }));
    return body.id;
  }

  async child(guardian: Caller, name: string): Promise<string> {
    const { body: notices } = await guardian.get(at('/api/youth/v1/consent-notices', { area: COMMUNITY }));
    const consents = notices.items.map(({ purpose, version }) => ({
      purpose,
      decision: purpose === 'attend' ? ('given' as const) : ('refused' as const),
      noticeVersion: version,
    }));
    const { status, body } = await guardian.send(
      post('/api/youth/v1/children', {
        body: { name, birthday: '2018-05-20', school: '南关小学', area: COMMUNITY, relation: 'mother', consents },
      }),
    );
    expect(status).toBe(201);
    return body.id;
  }

  async enrol(guardian: Caller, programme: string, name: string): Promise<Schema<'EnrolmentsView'>> {
    return await guardian.does(
      post('/api/youth/v1/programmes/{id}/enrolments', { id: programme, body: { children: [await this.child(guardian, name)] } }),
    );
  }

  async raise(by: Caller, title: string): Promise<string> {
    return (await by.send(post('/api/youth/v1/demands', { body: { area: COMMUNITY, title } }))).body.id;
  }
}
