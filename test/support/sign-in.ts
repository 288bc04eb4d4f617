import type { Page } from 'playwright-core';

/** Goes from the start page to the issuer's page. */
export async function toSignIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: '登录' }).first().click();
  await page.locator('#phone').waitFor();
}

/** The start page of somebody who is signed in. */
export const greeted = (page: Page): Promise<void> => page.getByRole('heading', { level: 1, name: /您好/ }).waitFor();

/** A number that nobody has. */
export const newNumber = (): string => `139${String(Date.now()).slice(-8)}`;

/** Sends the form of a step of the issuer's page. */
export const send = (page: Page, step: string): Promise<void> =>
  page.locator(`form:has(input[name="do"][value="${step}"]) button[type="submit"]`).click();

/** The code that a demo shows instead of sending it, as soon as it stands there: a refusal may stand there before. */
export async function codeIn(page: Page, place: string): Promise<string> {
  const words = await page.locator(place).filter({ hasText: /\d{6}/ }).textContent();
  return /\d{6}/.exec(words!)![0];
}

/** Types the number on the issuer's page, and the code that comes. */
export async function proveNumber(page: Page, number: string): Promise<void> {
  await page.locator('#phone').fill(number);
  await send(page, 'send-code');
  await page.locator('#code').fill(await codeIn(page, '.note'));
  await send(page, 'code');
}

/** Registers somebody new from the start page. @returns her number */
export async function register(page: Page, url: string): Promise<string> {
  await page.goto(url);
  await toSignIn(page);
  const number = newNumber();
  await proveNumber(page, number);
  await send(page, 'agree');
  await greeted(page);
  return number;
}
