import type { Schema } from '@linli/client';

/** Ids, numbers and states: whoever reads them asks for the rest, as far as they may still see it. */
export interface Notice extends Omit<Schema<'NoticesView'>, 'about'> {
  about: Partial<Record<string, string>>;
}

/** What it is about, as text: it goes into words and addresses. */
export const noticeOf = ({ about, ...told }: Schema<'NoticesView'>): Notice => ({
  ...told,
  about: Object.fromEntries(Object.entries(about).map(([name, value]) => [name, String(value)])),
});

/** A notice in words. */
export interface Said {
  title: string;
  detail: string;
  /** Where what it is about can be seen. */
  to: string | undefined;
}
