import { eventually, type Person } from '@linli/testing';
import type { Page } from 'playwright-core';

const paths = ['grid', 'youth', 'employment', 'volunteering'].map((service) => `/api/${service}/v1/notices`);

interface Notices {
  items: { id: string; readAt?: string }[];
  next?: string;
}

/** Reads what a person was told in earlier files, so that one page lists what is unread. */
export async function readAll(person: Person): Promise<void> {
  for (const path of paths) {
    for (let cursor = ''; ; ) {
      const { body } = await person.get<Notices>(`${path}?limit=100${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
      for (const { id } of body.items.filter(({ readAt }) => !readAt)) await person.post(`${path}/${id}/read`);
      if (!body.next) break;
      cursor = body.next;
    }
  }
}

/** The bell on the page of notices counts what the page lists as unread. Returns how many that is. */
export async function bellCounts(page: Page): Promise<number> {
  const found = async () => ({
    bells: await page.getByRole('img', { name: /条未读/ }).evaluateAll((bells) => bells.map((bell) => Number.parseInt(bell.getAttribute('aria-label') ?? '', 10))),
    listed: await page.locator('.notice.unread').count(),
  });
  const { listed } = await eventually(found, ({ bells, listed }) => bells.length > 0 && bells.every((count) => count === listed));
  return listed;
}
