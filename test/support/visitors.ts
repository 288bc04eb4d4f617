import type { Browser } from 'playwright-core';

import { Journey } from './journey.js';
import { openBrowser, phone, Visitor, type Device } from './visitor.js';

/**
 * The journey of a file, and whoever opens the console in it. Who comes before the tests stays until their end; who comes in a test leaves
 * after it. A test fails when anything went wrong in their pages.
 */
export class Visitors {
  journey!: Journey;
  private browser!: Browser;
  private readonly staying: Visitor[] = [];
  private readonly here: Visitor[] = [];
  private begun = false;

  constructor() {
    beforeAll(async () => {
      [this.journey, this.browser] = await Promise.all([Journey.begin(), openBrowser()]);
    });
    beforeEach(() => void (this.begun = true));
    afterEach(async () => {
      const leaving = this.here.splice(0);
      const errors = [...this.staying, ...leaving].flatMap((visitor) => visitor.errors.splice(0));
      await Promise.all(leaving.map((visitor) => visitor.leave()));
      expect(errors).toEqual([]);
    });
    afterAll(async () => {
      await Promise.all(this.staying.map((visitor) => visitor.leave()));
      await this.browser.close();
      await this.journey.end();
    });
  }

  /** See {@link Visitor.signedIn}. */
  signedIn(who: string, viewport = phone, how: Device = {}): Promise<Visitor> {
    return this.comes(Visitor.signedIn(this.browser, this.journey.demo.url, this.journey.account(who), viewport, how));
  }

  /** See {@link Visitor.signedInByHand}. */
  signedInByHand(who: string, viewport = phone): Promise<Visitor> {
    return this.comes(Visitor.signedInByHand(this.browser, this.journey.demo.url, this.journey.account(who), viewport));
  }

  /** Somebody who has not signed in. */
  unknown(viewport = phone): Promise<Visitor> {
    return this.comes(Visitor.unknown(this.browser, this.journey.demo.url, viewport));
  }

  private async comes(coming: Promise<Visitor>): Promise<Visitor> {
    const visitor = await coming;
    (this.begun ? this.here : this.staying).push(visitor);
    return visitor;
  }
}
