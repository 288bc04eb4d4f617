import Bowser from 'bowser';

/** What a browser says of itself, such as “Chrome · Android”: enough for its owner to know it again, and no more is kept. */
export function deviceOf(userAgent: string | undefined): string {
  if (!userAgent) return '';
  const { browser, os } = Bowser.parse(userAgent.slice(0, 400));
  return [browser.name, os.name].filter(Boolean).join(' · ').slice(0, 80);
}
