import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { eventually } from '@linli/testing';
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

import { lastChangedAt } from './caller.js';
import { takeSession, type Account } from './session.js';
import { greeted, toSignIn } from './sign-in.js';

const artifacts = join(process.env.LINLI_ARTIFACTS ?? '.artifacts', 'screenshots');
export const phone = { width: 390, height: 844 };
export const desktop = { width: 1280, height: 860 };

// A browser that does not know in which characters this machine writes names files it loads “download”.
const program = {
  env: { ...process.env, LANG: 'C.UTF-8' },
  executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
  // A microphone that hears a tone, which every page may use: a browser without a window asks nobody.
  args: ['--no-sandbox', '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
};
// A list that moves in costs the machine more than all else, and nobody looks at it.
const here = { locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' } as const;

const wcag: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
  resultTypes: ['violations'],
  iframes: false,
  preload: false,
};

/** So long the console shows what it has read without asking again (app.tsx). */
const FRESH_MS = 2000;

export async function openBrowser(): Promise<Browser> {
  mkdirSync(artifacts, { recursive: true });
  return chromium.launch(program);
}

/** What somebody holds in the hand, where and when. */
export interface Device {
  where?: { lon: number; lat: number };
  /** How far the tests moved the district's clock, which theirs goes with. */
  aheadMs?: number;
  byFinger?: boolean;
  /** Loads the console ahead, nearly two hundred files, for when there is no network. */
  opensOffline?: boolean;
}

/** Somebody before a screen. What went wrong in the page is kept. */
export class Visitor {
  readonly errors: string[] = [];
  /** When its latest readings were answered, in epoch milliseconds. */
  private readings: number[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly url: string,
  ) {}

  /**
   * Signed in, with a session of their own that was begun outside the browser: the console and the issuer's page would be loaded three
   * times for it.
   */
  static async signedIn(browser: Browser, url: string, account: Account, viewport = phone, how: Device = {}): Promise<Visitor> {
    const visitor = await Visitor.unknown(browser, url, viewport, how);
    await takeSession(visitor.page, url, account);
    await visitor.page.goto(url);
    await greeted(visitor.page);
    return visitor;
  }

  /** Signed in as people do: from the start page, on the issuer's own page. */
  static async signedInByHand(browser: Browser, url: string, account: Account, viewport = phone): Promise<Visitor> {
    const visitor = await Visitor.unknown(browser, url, viewport);
    await visitor.page.goto(url);
    await toSignIn(visitor.page);
    await visitor.signIn(account);
    await greeted(visitor.page);
    return visitor;
  }

  /** Somebody who has not signed in. */
  static async unknown(
    browser: Browser,
    url: string,
    viewport = phone,
    { where, aheadMs = 0, byFinger = false, opensOffline = false }: Device = {},
  ): Promise<Visitor> {
    const found = where ? { permissions: ['geolocation'], geolocation: { longitude: where.lon, latitude: where.lat } } : {};
    const context = await browser.newContext({
      viewport,
      ...here,
      ...found,
      hasTouch: byFinger,
      isMobile: byFinger,
      serviceWorkers: opensOffline ? 'allow' : 'block',
    });
    return Visitor.before(context, url, aheadMs);
  }

  /** Somebody with a phone of their own: what its browser keeps in this folder is there when it is started anew. */
  static async withPhone(folder: string, url: string, { aheadMs = 0, offline = false } = {}): Promise<Visitor> {
    mkdirSync(artifacts, { recursive: true });
    return Visitor.before(await chromium.launchPersistentContext(folder, { ...program, ...here, viewport: phone, offline }), url, aheadMs);
  }

  private static async before(context: BrowserContext, url: string, aheadMs: number): Promise<Visitor> {
    // A phone whose clock is where the tests moved the district's.
    if (aheadMs)
      await context.addInitScript(
        `Date = class extends Date { constructor(...given) { given.length ? super(...given) : super(Date.now()); } static now() { return super.now() + ${aheadMs}; } };`,
      );
    const visitor = new Visitor(await context.newPage(), context, url);
    visitor.page.setDefaultTimeout(60_000);
    visitor.page.on('response', (response) => {
      if (response.url().includes('/api/')) visitor.readings = [...visitor.readings.slice(-50), Date.now()];
    });
    visitor.page.on('pageerror', (error) => visitor.errors.push(error.message));
    visitor.page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) visitor.errors.push(message.text());
    });
    return visitor;
  }

  /** On the issuer's own page. */
  async signIn(account: Account): Promise<void> {
    await this.page.locator('input[name="username"]').fill(account.username);
    await this.page.locator('input[type="password"]').fill(account.password);
    await this.page.locator('#password-form button[type="submit"]').click();
  }

  /** Signs out, on this device or on all, and waits for the start page that the issuer leads back to. */
  async signOut(words: '退出登录' | '在所有设备上退出' = '退出登录'): Promise<void> {
    const back = this.page.waitForEvent('load', (page) => new URL(page.url()).pathname === '/');
    if (this.page.viewportSize()!.width < desktop.width) {
      await this.page.getByRole('navigation', { name: '常用', exact: true }).getByRole('link', { name: '我的', exact: true }).click();
      await this.page.getByRole('button', { name: words, exact: true }).click();
    } else {
      await this.page.getByRole('button', { name: /^账号/ }).click();
      await this.page.getByRole('menuitem', { name: words, exact: true }).click();
    }
    await back;
    await this.page.getByRole('button', { name: '登录' }).first().waitFor();
  }

  /** Presses the button of this name. */
  press(name: string): Promise<void> {
    return this.page.getByRole('button', { name, exact: true }).click();
  }

  /**
   * Goes to another page of the console as by a link in it, which takes the browser a tenth of what loading one does. Elsewhere, or with
   * another query only, it is loaded.
   */
  async open(path: string): Promise<void> {
    const [here, there] = [new URL(this.page.url()), new URL(this.url + path)];
    if (here.origin !== there.origin || here.pathname === there.pathname) return this.load(path);
    await this.forgets();
    await this.page.evaluate((to) => {
      (document.activeElement as HTMLElement | null)?.blur();
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, path);
    // The page before stays until the next one can be drawn, whose heading is where one arrives.
    await this.page.waitForFunction(() => document.activeElement?.matches('#main h1'));
    await this.arrived();
  }

  /** Waits until nothing is shown again that was read before a change made outside of the browser. */
  private async forgets(): Promise<void> {
    const before = this.readings.filter((at) => at <= lastChangedAt()).at(-1) ?? 0;
    await this.page.waitForTimeout(Math.max(0, before + FRESH_MS + 100 - Date.now()));
  }

  /** Loads a page at its address, as from a message or after the phone was away. */
  async load(path: string): Promise<void> {
    await this.page.goto(this.url + path);
    await this.arrived();
  }

  private async arrived(): Promise<void> {
    await this.page.getByRole('heading', { level: 1 }).first().waitFor();
    // What is still on its way would push what is tapped from under the finger.
    await eventually(
      () => this.page.locator('.loading').count(),
      (loading) => loading === 0,
    );
  }

  /** Changes the language, and waits until it is: its words are loaded first. */
  async speak(language: 'English' | '中文'): Promise<void> {
    await this.page.getByRole('button', { name: language }).click();
    await this.page.getByRole('button', { name: language === 'English' ? '中文' : 'English' }).waitFor();
  }

  /** Opens a choice by the keyboard, as its list may still be on its way in, and takes what reads so. */
  async choose(field: string, words: string): Promise<void> {
    const option = this.page.locator('.ant-select-item-option').filter({ hasText: words }).first();
    // A list that comes anew while it is opened closes again.
    await eventually(
      async () => {
        if (!(await option.isVisible())) await this.page.locator(field).press('ArrowDown');
        await this.page.waitForTimeout(300);
        return option.isVisible();
      },
      (there) => there,
    );
    await option.click();
  }

  /** A picture to look at, where anybody may; of the whole page, or what of it stands before the reader. */
  async shot(name: string, { whole = true } = {}): Promise<void> {
    if (process.env.CI) return;
    await this.page.screenshot({ path: join(artifacts, `${name}.png`), fullPage: whole });
  }

  /** What axe finds wrong by WCAG 2.1 A and AA, in one line each. */
  async accessibility(): Promise<string[]> {
    // @axe-core/playwright brings axe anew each time and asks all frames: on our pages, which have none, that takes as long again as what
    // axe does.
    if (!(await this.page.evaluate('"axe" in window'))) await this.page.evaluate(axe.source);
    const violations = await this.page.evaluate<AxeResults['violations']>(
      `axe.run(document, ${JSON.stringify(wcag)}).then(({ violations }) => violations)`,
    );
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
  }

  /** Does anything stick out to the right? */
  async sticksOut(): Promise<boolean> {
    // What is still on its way to its place, on a busy machine, is not what stays there.
    const script = `new Promise((done) => {
      const end = performance.now() + 2000;
      const look = () => {
        const sticks = document.documentElement.scrollWidth > document.documentElement.clientWidth + 1;
        if (!sticks || performance.now() > end) done(sticks);
        else setTimeout(look, 100);
      };
      look();
    })`;
    return this.page.evaluate(script);
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}
