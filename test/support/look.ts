import { eventually } from '@linli/testing';

import { desktop, phone, type Visitor } from './visitor.js';

/** As it stands on a phone and before a desk: a picture of each, nothing cut off, nothing that a screen reader stumbles over. */
export async function look(visitor: Visitor, name: string): Promise<void> {
  const { page } = visitor;
  await eventually(() => page.locator('.ant-skeleton').count(), (count) => count === 0);
  for (const [size, viewport] of [['desktop', desktop], ['phone', phone]] as const) {
    await page.setViewportSize(viewport);
    await page.waitForTimeout(400);
    await visitor.shot(`${name}-${size}`);
    expect(await visitor.sticksOut()).toBe(false);
    expect(await visitor.accessibility()).toEqual([]);
  }
}
