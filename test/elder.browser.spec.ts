import { eventually } from '@linli/testing';

import type { Visitor } from './support/visitor.js';
import { Visitors } from './support/visitors.js';

// What 《移动互联网应用（App）适老化通用设计规范》 asks of an elder interface in numbers, in CSS pixels; docs/elder-mode.md has all of it.
const LEAST_TEXT = 18;
const LEAST_LINE = 1.3;
const LEAST_TARGET = 60;

const people = new Visitors();
let elder: Visitor;

beforeAll(async () => {
  elder = await people.signedIn('wangxiulan');
  await elder.page.evaluate(`localStorage.setItem('linli.elder', 'on')`);
});

/** What of a page is smaller than asked, by its words: text, the lines of a paragraph, and what one presses above all. */
const tooSmall = `(() => {
  const seen = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 1;
  const words = (element) => element.textContent.trim().slice(0, 20);
  const size = (element) => parseFloat(getComputedStyle(element).fontSize);
  const text = [...document.querySelectorAll('main *, nav *')].filter(
    (element) => seen(element) && [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()),
  );
  const small = text.filter((element) => size(element) < ${LEAST_TEXT}).map((element) => 'text ' + size(element) + ': ' + words(element));
  const close = [...document.querySelectorAll('main p')]
    .filter((element) => seen(element) && parseFloat(getComputedStyle(element).lineHeight) < ${LEAST_LINE} * size(element))
    .map((element) => 'lines: ' + words(element));
  const pressed = [...document.querySelectorAll('main .ant-btn-primary, main .button, .elder-tiles a, nav.bar a')].filter(seen);
  const narrow = pressed.flatMap((element) => {
    const { width, height } = element.getBoundingClientRect();
    return Math.min(width, height) < ${LEAST_TARGET} ? ['target ' + Math.round(width) + '×' + Math.round(height) + ': ' + words(element)] : [];
  });
  return [...new Set([...small, ...close, ...narrow])];
})()`;

it.each([
  ['the home', '/'],
  ['asking for help', '/hail'],
  ['a report', '/report'],
  ['whom to call', '/call'],
  ['what is one’s own', '/items'],
  ['one’s reports', '/mine'],
  ['what happens nearby', '/nearby'],
  ['notices', '/notices'],
  ['the account', '/me'],
  ['privacy', '/privacy'],
])('in elder mode %s is as large as the norm asks', async (_what, path) => {
  await elder.load(path);
  await elder.shot(`elder${path.replaceAll('/', '-')}`);
  expect(await elder.page.evaluate(tooSmall)).toEqual([]);
});

/** A device with these voices that writes down what it would say: Chromium on this machine has none. */
const deviceWithVoices = (voices: readonly { lang: string; localService: boolean }[]) => `
  window.spoken = [];
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  const voices = ${JSON.stringify(voices)}.map((voice) => ({ ...voice, voiceURI: voice.lang }));
  const device = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: (one) => window.spoken.push(one.text),
    cancel: () => window.spoken.push('(silence)'),
  });
  Object.defineProperty(window, 'speechSynthesis', { value: device });`;

it('reads a page aloud, by a voice of the device only', async () => {
  const [heard, sent] = [await people.unknown(), await people.unknown()];
  for (const [visitor, localService] of [
    [heard, true],
    [sent, false],
  ] as const) {
    const { page } = visitor;
    await page.addInitScript(
      deviceWithVoices([
        { lang: 'en-US', localService: true },
        { lang: 'zh-CN', localService },
      ]),
    );
    await page.addInitScript(`localStorage.setItem('linli.elder', 'on')`);
    await visitor.load('/privacy');
  }
  const { page } = heard;
  const read = page.getByRole('button', { name: '朗读本页' });
  await read.click();
  await page.getByRole('button', { name: '停止朗读' }).waitFor();
  const spoken = () => page.evaluate<string[]>('window.spoken');
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  expect((await spoken()).filter((words) => words !== '(silence)')[0]).toBe(heading);
  expect(await spoken()).not.toContain('朗读本页');
  await heard.shot('elder-read-aloud');
  // Whoever leaves the page does not hear it any longer.
  await page.getByRole('link', { name: '邻里' }).click();
  await eventually(spoken, (words) => words.at(-1) === '(silence)');
  await page.getByRole('button', { name: '朗读本页' }).waitFor();
  // Words that leave the device may tell of somebody: where all voices are elsewhere, there is nothing to press.
  expect(await sent.page.getByRole('button', { name: '朗读本页' }).count()).toBe(0);
});
