import { eventually } from '@linli/testing';

import { desktop, phone, type Visitor } from './visitor.js';

const sizes = { desktop, phone };
export type Size = keyof typeof sizes;

/** As it stands before a desk and on a phone: a picture of each, nothing cut off. @throws when anything is wrong with it */
export async function look(visitor: Visitor, name: string, on?: readonly Size[]): Promise<void> {
  await eventually(
    () => visitor.page.locator('.loading').count(),
    (count) => count === 0,
  );
  expect(await seen(visitor, name, on)).toEqual([]);
}

/** A picture of each size, and what is wrong with it. What axe reads is the same on all but for the menu; it looks at the last. */
export async function seen(visitor: Visitor, name: string, on: readonly Size[] = ['desktop', 'phone']): Promise<string[]> {
  const wrong: string[] = [];
  for (const size of on) {
    await visitor.page.setViewportSize(sizes[size]);
    // Two pictures later everything has taken its new place.
    await visitor.page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
    await visitor.shot(`${name}-${size}`);
    if (await visitor.sticksOut()) wrong.push(`sticks out on a ${size}`);
  }
  return [...wrong, ...(await visitor.accessibility())];
}
