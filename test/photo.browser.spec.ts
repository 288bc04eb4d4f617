import { randomBytes } from 'node:crypto';
import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Browser } from 'playwright-core';
import sharp from 'sharp';

import { Journey } from './support/journey.js';
import { openBrowser, phone, Visitor } from './support/visitor.js';

const folder = mkdtempSync(join(tmpdir(), 'linli-photo-'));
const large = join(folder, 'IMG_0001.JPG');
/** A drawn house, encoded by libheif's own encoder, with a camera's place in it. */
const heic = join(import.meta.dirname, 'support', 'house.heic');
const broken = join(folder, 'IMG_0002.HEIC');
const MB = 1024 * 1024;
let journey: Journey;
let browser: Browser;
let visitor: Visitor;

/** Degrees as EXIF writes them. */
const exact = (degrees: number) =>
  `${Math.floor(degrees)}/1 ${Math.floor((degrees % 1) * 60)}/1 ${Math.round((((degrees % 1) * 60) % 1) * 60_000)}/1000`;

beforeAll(async () => {
  journey = await Journey.begin();
  browser = await openBrowser();
  const { lon, lat } = await journey.middleOf(await journey.signIn('lihua'), '140321001001007');
  // Nothing compresses worse than noise. Held upright: its longer side is told by the orientation only.
  const [width, height] = [4032, 3024];
  await sharp(randomBytes(width * height), { raw: { width, height, channels: 1 } })
    .blur(0.6)
    .jpeg({ quality: 96 })
    .withExif({
      IFD0: { Make: 'Testphone' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: exact(lat), GPSLongitudeRef: 'E', GPSLongitude: exact(lon) },
    })
    .withMetadata({ orientation: 6 })
    .toFile(large);
  writeFileSync(broken, Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), randomBytes(2000)]));
  visitor = await Visitor.signedIn(browser, journey.demo.url, journey.account('lihua'), phone);
  // What leaves the phone, as it leaves it.
  await visitor.page.addInitScript(`window.sent = []; const fetched = window.fetch; window.fetch = async (...given) => {
    const file = given[1]?.body instanceof FormData ? given[1].body.get('file') : undefined;
    if (file) window.sent.push(await new Promise((resolve) => { const reader = new FileReader(); reader.onload = () => resolve(reader.result.split(',')[1]); reader.readAsDataURL(file); }));
    return fetched(...given);
  };`);
  await visitor.load('/report');
});
afterAll(async () => {
  await browser.close();
  await journey.end();
});

it('a photo of more than 7 MB is sent small, upright and without what the camera wrote; its place is taken, and said to be its', async () => {
  const { page } = visitor;
  expect(statSync(large).size).toBeGreaterThan(7 * MB);
  const before = await sharp(large).metadata();
  expect([before.exif?.includes('Testphone'), before.orientation]).toEqual([true, 6]);
  await page.locator('input[type="file"]').setInputFiles(large);
  await page.getByText('位置取自照片的拍摄地点，可以调整').waitFor({ timeout: 30_000 });
  await page.getByText('所在网格：南关第七网格').waitFor();
  await visitor.shot('phone-photo-place');
  await page.locator('.photos img').first().waitFor();
  const [sent] = (await page.evaluate('window.sent')) as string[];
  const file = Buffer.from(sent!, 'base64');
  expect(file.length).toBeLessThan(4.5 * MB);
  const { exif, orientation, width, height, format } = await sharp(file).metadata();
  expect({ exif, orientation, width, height, format }).toEqual({
    exif: undefined,
    orientation: undefined,
    width: 1920,
    height: 2560,
    format: 'jpeg',
  });
  expect(file.includes('Testphone') || file.includes('Exif')).toBe(false);
});

it('a HEIC photo, which this browser does not read, is sent as a JPEG without what the camera wrote', async () => {
  const { page } = visitor;
  await visitor.open('/report');
  await page.getByRole('button', { name: '重新开始' }).click();
  await page.locator('input[type="file"]').setInputFiles(heic);
  await page.locator('.photos img').first().waitFor();
  await visitor.shot('phone-heic');
  const [sent] = (await page.evaluate('window.sent')) as string[];
  const { exif, width, height, format } = await sharp(Buffer.from(sent!, 'base64')).metadata();
  expect({ exif, width, height, format }).toEqual({ exif: undefined, width: 1200, height: 900, format: 'jpeg' });
  // The front of the house is brown, the sky above it blue: it is the picture, and upright.
  const colour = async (left: number, top: number) => [
    ...(await sharp(Buffer.from(sent!, 'base64')).extract({ left, top, width: 1, height: 1 }).raw().toBuffer()),
  ];
  const [sky, wall] = [await colour(600, 50), await colour(600, 480)];
  expect([sky[2]! > sky[0]! + 40, wall[0]! > wall[2]! + 100]).toEqual([true, true]);
});

it('a photo that this browser cannot open says what to do, and nothing is sent', async () => {
  const { page } = visitor;
  await visitor.open('/report');
  await page.getByRole('button', { name: '重新开始' }).click();
  await page.locator('input[type="file"]').setInputFiles(broken);
  await page.getByText('打不开这张 HEIC 照片').waitFor();
  await visitor.shot('phone-heic-broken');
  expect(await page.evaluate('window.sent.length')).toBe(0);
  expect(visitor.errors).toEqual([]);
});
