/** How much of a setting is shown: its value, an address without user, password and query, or only whether there is one. */
export type Sight = 'value' | 'address' | 'whether';
export type SettingTopic = 'district' | 'sign-in' | 'messages' | 'storage' | 'running' | 'trial';

/** In both languages of the console. */
export interface Said {
  'zh-CN': string;
  en: string;
}

/** What a setting is, for whoever administers the system. One that does not say how much of it is shown does not compile. */
export interface About {
  topic: SettingTopic;
  sight: Sight;
  title: Said;
  does: Said;
  /** Which services read it; all when left out. */
  of?: readonly string[];
}

/** A setting as it is in force; a secret has no value here. */
export interface Setting {
  /** Its variable in the environment. */
  name: string;
  topic: SettingTopic;
  title: Said;
  does: Said;
  sight: Sight;
  /** By the environment; otherwise it is the default. */
  set: boolean;
  value?: string;
}

const topics: readonly SettingTopic[] = ['district', 'sign-in', 'messages', 'storage', 'running', 'trial'];

/**
 * What a service was told, as it may be shown, the district's own first.
 * @param inForce each variable's value with its default
 * @param given the names of those that the environment sets
 */
export function settingsOf(
  service: string,
  about: Readonly<Record<string, About>>,
  inForce: Readonly<Record<string, unknown>>,
  given: ReadonlySet<string>,
): Setting[] {
  return Object.entries(about)
    .filter(([, { of }]) => of?.includes(service) ?? true)
    .map(([name, { topic, sight, title, does }]) => {
      const value = shownOf(inForce[name], sight);
      return { name, topic, title, does, sight, set: given.has(name), ...(value === undefined ? {} : { value }) };
    })
    .toSorted((one, other) => topics.indexOf(one.topic) - topics.indexOf(other.topic));
}

function shownOf(value: unknown, sight: Sight): string | undefined {
  if (sight === 'whether' || value === undefined) return undefined;
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  return sight === 'address' ? bareAddresses(value) : value;
}

/** Several have commas between them. @returns undefined where one cannot be read: it may hold anything */
function bareAddresses(text: string): string | undefined {
  const all = text.split(',').map((one) => URL.parse(one));
  // `user:password@host` is one too, without a host; an @ in its path stands behind a password that was not encoded.
  if (!all.every((one) => one !== null && one.host !== '' && !one.pathname.includes('@'))) return undefined;
  return all.map((one) => `${one!.protocol}//${one!.host}${one!.pathname === '/' ? '' : one!.pathname}`).join(', ');
}

const SECRETIVE = /SECRET|KEY|PASSWORD|TOKEN|PROVIDERS|CREDENTIAL/;

/** Settings that say of themselves that more of them is shown than their names allow. */
export const toldTooMuch = (about: Readonly<Record<string, About>>): string[] =>
  Object.entries(about)
    .filter(([name, { sight }]) => (SECRETIVE.test(name) && sight !== 'whether') || (name.endsWith('_URL') && sight === 'value'))
    .map(([name]) => name);
