type Kind = 'success' | 'info' | 'warning' | 'error';

interface Said {
  content: string;
  /** What is said under the same key takes its place. */
  key?: string;
  /** In seconds; three when left out. */
  duration?: number;
}

const saying = (kind: Kind) => (said: string | Said) =>
  void import('./message.js').then(({ message }) => message[kind](typeof said === 'string' ? { content: said } : said));

/** Tells whoever is before the screen what came of what they did, for some seconds, above every page. */
export const say = { success: saying('success'), info: saying('info'), warning: saying('warning'), error: saying('error') };
