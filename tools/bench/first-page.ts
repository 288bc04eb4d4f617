import { chromium, type Browser } from 'playwright-core';

import { browser as found } from '../runtime/browser.ts';
import { inDistrict, type Trial } from './district.ts';
import { atMost, median, spread, type Findings } from './findings.ts';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
/** A slow phone: 1.6 Mbit/s, 150 ms there and back, a processor four times slower than this one. */
const SLOW = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750, offline: false };
const SLOWER = 4;
const PATIENCE_MS = 120_000;

interface Seen {
  /** Something of the page, in milliseconds since its address was opened. */
  painted: number;
  /** What one came for can be tapped. */
  usable: number;
  /** As they came over the line. */
  kB: number;
}

/** Pages that somebody opens first, and what they want to tap there. */
const pages: readonly { name: string; path: string; wanted: string }[] = [
  { name: 'home of a visitor', path: '/', wanted: '.panel button.lead' },
  { name: 'open jobs', path: '/jobs', wanted: '#main a[href^="/jobs/"]' },
];

async function open(browser: Browser, url: string, wanted: string): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN', serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const line = await context.newCDPSession(page);
    await line.send('Network.enable');
    await line.send('Network.emulateNetworkConditions', SLOW);
    await line.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    let bytes = 0;
    line.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    // Looked for in the page: a question from outside would wait for a processor that is busy.
    await page.addInitScript(
      `new MutationObserver((_, looking) => { if (document.querySelector(${JSON.stringify(wanted)})) { looking.disconnect(); requestAnimationFrame(() => setTimeout(() => { window.usableAt = performance.now(); })); } }).observe(document, { childList: true, subtree: true });`,
    );
    await page.goto(url);
    for (const end = Date.now() + PATIENCE_MS; !(await page.evaluate('window.usableAt')); await page.waitForTimeout(250))
      if (Date.now() > end) throw new Error(`${url} is not usable after ${PATIENCE_MS / 1000} s`);
    const { painted, usable } = await page.evaluate<Omit<Seen, 'kB'>>(
      `({ painted: performance.getEntriesByName('first-contentful-paint')[0].startTime, usable: window.usableAt })`,
    );
    return { painted, usable, kB: bytes / 1000 };
  } finally {
    await context.close();
  }
}

async function measure({ district: { url } }: Trial): Promise<Findings> {
  const browser = await chromium.launch({ executablePath: found(), args: ['--no-sandbox'] });
  try {
    const rows: { name: string; seen: Seen[] }[] = pages.map(({ name }) => ({ name, seen: [] }));
    for (let round = 0; round < ROUNDS; round++)
      for (const [i, { path, wanted }] of pages.entries()) rows[i]!.seen.push(await open(browser, url + path, wanted));
    const of = (what: keyof Seen, { seen }: { seen: Seen[] }) => seen.map((one) => one[what]);
    const home = rows[0]!;
    return {
      goals: [
        atMost('first page of a visitor painted on a slow phone, s', median(of('painted', home)) / 1000, 1.5),
        atMost('first page of a visitor usable on a slow phone, s', median(of('usable', home)) / 1000, 3),
      ],
      tables: [
        {
          head: ['page', 'painted, ms', 'usable, ms', 'kB over the line'],
          rows: rows.map((row) => [row.name, spread(of('painted', row)), spread(of('usable', row)), spread(of('kB', row))]),
        },
      ],
      notes: [
        `Chromium with an empty cache and no service worker, ${(SLOW.downloadThroughput * 8e-6).toFixed(1)} Mbit/s, ${SLOW.latency} ms there and back, the processor ${SLOWER} times slower, ${ROUNDS} rounds. Usable: what one came for is drawn and the page answers.`,
      ],
    };
  } finally {
    await browser.close();
  }
}

/** How long somebody waits who opens the console for the first time on a slow phone. */
export const firstPage = (): Promise<Findings> => inDistrict(measure);
