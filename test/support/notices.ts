import { at, post } from '@linli/client';
import { eventually } from '@linli/testing';
import type { Page } from 'playwright-core';

import type { Caller } from './caller.js';

const services = ['grid', 'youth', 'employment', 'volunteering'] as const;

/** Reads what a person was told in earlier files, so that one page lists what is unread. */
export async function readAll(person: Caller): Promise<void> {
  for (const service of services) {
    for (let cursor: string | undefined; ;) {
      const { body } = await person.get(at(`/api/${service}/v1/notices`, { limit: 100, cursor }));
      for (const { id } of body.items.filter(({ readAt }) => !readAt))
        await person.does(post(`/api/${service}/v1/notices/{id}/read`, { id }));
      cursor = body.next;
      if (!cursor) break;
    }
  }
}

/** How many notices of all services a person has not read. */
export async function unreadOf(person: Caller): Promise<number> {
  const answers = await Promise.all(
    ([...services, 'identity'] as const).map((service) => person.get(at(`/api/${service}/v1/notices`, { limit: 1 }))),
  );
  return answers.reduce((sum, { body }) => sum + body.unread, 0);
}

/** The bell on the page of notices counts what the page lists as unread. Returns how many that is. */
export async function bellCounts(page: Page): Promise<number> {
  const found = async () => ({
    bells: await page
      .getByRole('img', { name: /条未读/ })
      .evaluateAll((bells) => bells.map((bell) => Number.parseInt(bell.getAttribute('aria-label') ?? '', 10))),
    listed: await page.locator('.notice.unread').count(),
  });
  const { listed } = await eventually(found, ({ bells, listed }) => bells.length > 0 && bells.every((count) => count === listed));
  return listed;
}
