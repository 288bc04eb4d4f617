import type { Person } from '@linli/testing';

/** How many unread notices somebody has from all services together: what the bell counts. */
export async function unreadOf(person: Person): Promise<number> {
  const told = await Promise.all(['grid', 'youth', 'employment', 'volunteering'].map((service) => person.get<{ unread: number }>(`/api/${service}/v1/notices`)));
  return told.reduce((sum, { body }) => sum + body.unread, 0);
}
