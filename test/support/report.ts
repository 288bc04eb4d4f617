import type { Page } from 'playwright-core';

interface Reported {
  category: string;
  words?: string;
  /** A file; without one she goes on without a photo. */
  photo?: string;
}

/** Fills a report in as people do: a photo, a tile, perhaps words. The place comes by itself where the phone knows it. */
export async function fillReport(page: Page, { category, words, photo }: Reported): Promise<void> {
  if (photo) {
    await page.locator('input[type="file"]').first().setInputFiles(photo);
    await page.locator('.photos img').first().waitFor();
  } else await page.getByRole('button', { name: '没有照片，直接填写' }).click();
  await page.getByRole('radio', { name: category, exact: true }).check();
  if (words) await page.getByLabel('问题描述').fill(words);
  await page.getByText('所在网格：南关第七网格').waitFor();
}

/** Says that what was filed nearby is something else, when anything was. */
export async function isAnother(page: Page): Promise<void> {
  const same = page.getByRole('button', { name: '不是同一问题，继续提交' });
  await page.waitForTimeout(500);
  if (await same.isVisible()) await same.click();
}

/** The button that sends a report. */
export const submit = (page: Page) => page.getByRole('button', { name: '提交', exact: true });
