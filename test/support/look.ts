import { eventually } from '@linli/testing';

import { desktop, phone, type Visitor } from './visitor.js';

const sizes = { desktop, phone };
export type Size = keyof typeof sizes;

/** As it stands before a desk and on a phone: a picture of each, nothing cut off. What axe reads is the same on both; it looks at the last. */
export async function look(visitor: Visitor, name: string, on: readonly Size[] = ['desktop', 'phone']): Promise<void> {
  const { page } = visitor;
  await eventually(() => page.locator('.ant-skeleton').count(), (count) => count === 0);
  for (const size of on) {
    await page.setViewportSize(sizes[size]);
    await page.waitForTimeout(300);
    await visitor.shot(`${name}-${size}`);
    expect(await visitor.sticksOut()).toBe(false);
  }
  expect(await visitor.accessibility()).toEqual([]);
}
